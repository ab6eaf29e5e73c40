# shellcheck shell=bash disable=SC2034,SC2153
# SPDX-License-Identifier: EPL-2.0
# Copyright (c) 2026 Hotseat contributors
# The console on one real libvirtd behind SSH, beside virt-manager on the same file of generated domains.

ROUND_TRIP=20

bench_console() {
    SIZES=(100 1000 5000) OPENS=5 CYCLES=60 STARTS=5 STEADY=20 SETTLE=12 WARM=60
    case ${1:-} in
        --quick) SIZES=(100 1000) OPENS=2 CYCLES=18 STARTS=2 STEADY=10 SETTLE=6 WARM=20 ;;
        '') ;;
        *) die "unknown option $1 (see: ./hotseat bench --help)" ;;
    esac
    is_root || die 'hosts of a lab need root: run it with sudo'
    mkdir -p "$TREE/target"
    need_packages "$TREE/releng/packages" "$TREE/releng/packages-headless" "$TREE/lab/packages" "$BENCH_HOME/packages"
    ensure_built
    need_jdk
    begin_figures console
    console_figures
    build_probe
    own_folders
    bench_lab 50
    start_display
    trap end_bench EXIT # in place of the display's own
    local size
    say 'warming up'
    first_run
    console_starts
    for size in "${SIZES[@]}"; do
        console_size "$size"
    done
    console_qemu
    end_figures
}

console_figures() {
    local size aim rss
    figure start s 3 'command to first paint, built tree, warm, 10 domains'
    for size in "${SIZES[@]}"; do
        aim=1
        rss=400
        if ((size > 1000)); then
            aim=2
            rss=600
        fi
        figure "list-$size" s "$aim" 'told to open until every machine is in the table'
        figure "list-own-$size" s '' 'the part of it after the connection to libvirt is open'
        figure "refresh-$size" ms '' 'one cycle of one host through SSH'
        figure "refresh-$size-wan" ms '' "the same with $ROUND_TRIP ms of round trip"
        figure "calls-$size" calls 1 'calls of libvirt per cycle'
        figure "refresh-cpu-$size" % 5 'of one core, steady, 2 s cycle'
        figure "ui-block-$size" ms 100 'longest time the window read no events: per opening, and in the steady time'
        figure "rss-$size" MB "$rss" 'resident memory, steady'
    done
    figure qemu-50 ms '' 'one cycle of one host with 50 paused machines of QEMU through SSH'
    figure qemu-50-wan ms '' "the same with $ROUND_TRIP ms of round trip"
    figure qemu-50-calls calls 1 'calls of libvirt per cycle'
}

# libvirt_of FILE: for virt-manager, straight to the same libvirtd
libvirt_of() {
    echo "test+unix://$1?socket=$SOCKET"
}

console_starts() {
    local file cluster i begun
    file=$(test_domains 10)
    cluster=$(cluster_of bench-start "test://$file")
    trust_host "$OUT/data-start" bench-start
    # the first one of each makes what later ones find
    say 'start'
    start_console "$cluster"
    run_virt_manager start-vm-0 60 "$(libvirt_of "$file")" 10 1 0
    for ((i = 1; i <= STARTS; i++)); do
        start_console "$cluster"
        sample start ours "$(awk -v ms="$START" 'BEGIN { print ms / 1000 }')"
        run_virt_manager "start-vm-$i" 60 "$(libvirt_of "$file")" 10 1 0
        begun=$BENCH_STARTED
        sample start virt-manager "$(awk -v begun="$begun" \
            '$1 == "paint" { printf "%.3f", ($2 - begun) / 1000 }' "$OUT/start-vm-$i.report")"
    done
}

# plan_of_links URI EACH EACH_WAN: the part of a plan that is about cycles
plan_of_links() {
    local port
    port=$(lab link-delay "$HOST" $((ROUND_TRIP / 2)))
    cat <<TEXT
links=line wan
count=line
cycles=$CYCLES
link-line=$SSH_PLACE
link-wan=127.0.0.1:$port
each-line=$2
each-wan=$3
uri=$1
socket=/run/libvirt/libvirt-sock
known-hosts=$(known_hosts_with "$port")
TEXT
}

# The first run of a build teaches Java, which is kept when a cluster was open; all later ones begin with it
first_run() {
    local file
    file=$(test_domains 100)
    trust_host "$OUT/data" bench-100
    run_console warm-up 240 <<TEXT
cluster=$(cluster_of bench-100 "test://$file")
machines=100
opens=2
patience=60
settle=5
steady=10
TEXT
}

# console_size N: everything about a host of N generated domains
console_size() {
    local n=$1 file opens=$OPENS each=5 each_wan=1 limit=90 warm=$WARM
    ((n > 100)) || each=20 each_wan=3
    if ((n > 1000)); then
        # Java's compilers have more to do with so many, and come to rest later
        opens=3 each=3 each_wan=0 limit=240 warm=$((3 * WARM))
        note "refresh-$n-wan: asking $n domains one by one takes minutes at $ROUND_TRIP ms and was left out"
    fi
    file=$(test_domains "$n")
    say "$n machines: console"
    trust_host "$OUT/data" "bench-$n"
    run_console "size-$n" 480 <<TEXT
cluster=$(cluster_of "bench-$n" "test://$file")
machines=$n
opens=$opens
patience=60
settle=$warm
steady=$STEADY
$(plan_of_links "test://$file" "$each" "$each_wan")
TEXT
    lab link-normal "$HOST"
    console_samples "$n"
    say "$n machines: virt-manager"
    local i runs=$(((n > 1000) ? 1 : 2))
    for ((i = 1; i <= runs; i++)); do
        run_virt_manager "vm-$n-$i" "$limit" "$(libvirt_of "$file")" "$n" "$SETTLE" "$STEADY"
        virt_manager_samples "$n" "$OUT/vm-$n-$i.report"
    done
}

console_samples() {
    local n=$1 report=$OUT/size-$1.report
    samples "$report" list "list-$n" ours
    samples "$report" list-own "list-own-$n" ours
    samples "$report" connect-line "list-$n" libvirt-open
    samples "$report" refresh-line "refresh-$n" ours
    samples "$report" per-domain-line "refresh-$n" per-domain
    samples "$report" refresh-wan "refresh-$n-wan" ours
    samples "$report" per-domain-wan "refresh-$n-wan" per-domain
    samples "$report" calls-line "calls-$n" ours
    samples "$report" per-domain-calls-line "calls-$n" per-domain
    samples "$report" cpu "refresh-cpu-$n" ours
    samples "$report" block "ui-block-$n" ours
    samples "$report" rss "rss-$n" ours
}

virt_manager_samples() {
    samples "$2" list "list-$1" virt-manager
    samples "$2" cpu "refresh-cpu-$1" virt-manager
    samples "$2" block "ui-block-$1" virt-manager
    samples "$2" rss "rss-$1" virt-manager
    if grep -q '^frozen yes' "$2"; then
        note "virt-manager was still frozen at $1 machines when its time was over: its ui-block is longer than shown"
    fi
    if grep -q '^connected no' "$2"; then
        note "virt-manager lost its connection at $1 machines"
    elif ! grep -q '^list ' "$2"; then
        note "virt-manager did not show $1 machines within its time"
    fi
}

console_qemu() {
    local running
    say 'qemu: starting 50 machines, paused'
    running=$(start_paused)
    ((running == 50)) || note "qemu-50: $running machines run instead of 50"
    say 'qemu: console'
    run_console qemu 240 <<TEXT
patience=60
$(plan_of_links qemu:///system 10 2)
TEXT
    local report=$OUT/qemu.report
    samples "$report" refresh-line qemu-50 ours
    samples "$report" per-domain-line qemu-50 per-domain
    samples "$report" refresh-wan qemu-50-wan ours
    samples "$report" per-domain-wan qemu-50-wan per-domain
    samples "$report" calls-line qemu-50-calls ours
    samples "$report" per-domain-calls-line qemu-50-calls per-domain
}
