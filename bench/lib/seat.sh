# shellcheck shell=bash disable=SC2034,SC2153
# SPDX-License-Identifier: EPL-2.0
# Copyright (c) 2026 Hotseat contributors
# A seat with its machine, picture, keyboard, device, bus and sound on lab hosts: planned moves and power cuts, leg by leg.

# seat_legs KIND SUFFIX WORDS LEG…
seat_legs() {
    local kind=$1 suffix=$2 words=$3 leg what aim
    shift 3
    for leg in "$@"; do
        aim=''
        case $leg in
            machine) what='the machine ticks at the other host' ;;
            video) what="the monitor's crosspoint is that host's, as the matrix has it" ;;
            picture) what='the output of that host shows the machine, dot by dot' ;;
            usb) what="the keyboard's crosspoint is that host's, as the matrix has it" ;;
            serial) what='the machine hears its device there' ;;
            can) what='the bus hears the machine from there' ;;
            sound) what='the machine is heard at the desk from there' ;;
            commit) what='the transaction has read all of it back' ;;
            total)
                what='the last of all'
                [[ $kind != cut ]] || aim=5
                ;;
        esac
        figure "$kind-$leg$suffix" s "$aim" "from the order until $what$words"
    done
}

# seat_figures with|without…
seat_figures() {
    local kind devices
    for devices in "$@"; do
        for kind in move cut; do
            if [[ $devices == with ]]; then
                seat_legs "$kind" '' '' machine video picture usb serial can sound commit total
                figure "$kind-silence" s "$([[ $kind == cut ]] || echo 1)" \
                    'longest time without its tone at the desk, from the order on'
                figure "$kind-recovered-share" % 100 'after which every leg was seen, each byte of the device came once, and nobody helped'
            else
                seat_legs "$kind" -bare '; a seat without keyboard and ports' machine video picture commit total
                figure "$kind-recovered-share-bare" % 100 'likewise, of a seat without keyboard and ports'
            fi
        done
    done
    figure owners-at-once hosts 1 'highest number that machine, port, keyboard or monitor ever had, counted at its far end'
    figure pictures-at-once hosts '' 'outputs of hosts that showed the machine at once, as far as looks each 50 ms tell'
    figure preview ms 300 'from asking what a move would lead to until an agent answers'
}

# run_seat MOVES CUTS SEED MEMORY with|without…: in a folder with a short path, since sockets lie in it
run_seat() {
    local moves=$1 cuts=$2 seed=$3 memory=$4 product path classes=$OUT/classes folder devices status=0
    shift 4
    product=$(agent_folder)
    path="$product/plugins/*:$(console_folder)/plugins/*" # the console has the emulated switches
    mkdir -p "$classes"
    find "$TREE/tests/org.hotseat.chaos.lab/src" "$TREE/tests/org.hotseat.lab/src/org/hotseat/lab/Speaker.java" \
        "$BENCH_HOME"/org.hotseat.bench.{lines,seat}/src -name '[A-Z]*.java' \
        >"$OUT/sources"
    "$JAVA_HOME/bin/javac" -nowarn --release 21 -proc:none -d "$classes" -cp "$path" "@$OUT/sources" \
        >"$OUT/javac.log" 2>&1 || {
        cat "$OUT/javac.log" >&2
        die "the benchmark does not compile, see $OUT/javac.log"
    }
    for devices in "$@"; do
        folder=$(mktemp -d)
        "$JAVA_HOME/bin/java" -cp "$classes:$path" org.hotseat.bench.seat.Main "$TREE" "$product" "$folder" \
            "$FIGURES" "hs$((RANDOM % 10000))" "$moves" "$cuts" "$seed" "$memory" "$devices" || status=$?
        if [[ -d $folder/logs ]]; then mv "$folder/logs" "$OUT/logs-$devices"; fi
        rm -rf "$folder"
    done
    end_figures
    ((status == 0)) || die 'something was wrong; see the notes above'
}

bench_seat() {
    local moves=20 cuts=20 seed=$((RANDOM * 32768 + RANDOM)) memory=64 devices=(with without)
    while (($# > 0)); do
        case $1 in
            --moves | --cuts | --seed | --memory)
                [[ ${2:-} =~ ^[0-9]{1,9}$ ]] || die "$1 needs a number"
                case $1 in
                    --moves) moves=$2 ;;
                    --cuts) cuts=$2 ;;
                    --seed) seed=$2 ;;
                    --memory) memory=$2 ;;
                esac
                shift
                ;;
            --devices)
                case ${2:-} in
                    with | without) devices=("$2") ;;
                    both) devices=(with without) ;;
                    *) die "--devices needs with, without or both" ;;
                esac
                shift
                ;;
            *) die "unknown option $1 (see: ./hotseat bench --help)" ;;
        esac
        shift
    done
    is_root || die 'real hosts need root'
    ((moves + cuts > 0)) || die 'nothing to do: --moves and --cuts are 0'
    ((memory >= 16 && memory <= 3072)) || die '--memory needs 16 to 3072 MiB'
    mkdir -p "$TREE/target"
    need_packages "$TREE/releng/packages" "$TREE/releng/packages-store" "$TREE/releng/packages-headless" \
        "$TREE/lab/packages"
    ensure_built
    need_jdk
    begin_figures seat
    seat_figures "${devices[@]}"
    run_seat "$moves" "$cuts" "$seed" "$memory" "${devices[@]}"
}
