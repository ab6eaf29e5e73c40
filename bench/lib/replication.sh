# shellcheck shell=bash disable=SC2034,SC2153
# SPDX-License-Identifier: EPL-2.0
# Copyright (c) 2026 Hotseat contributors
# Checkpoints of a real machine on lab hosts: ours beside stopping and copying, migration, libvirt's snapshots, Remus.

bench_replication() {
    local generations=20 restores=10 peers=true sizes=(256 1024) option
    for option in "$@"; do
        case $option in
            --quick) generations=5 restores=3 sizes=(256) ;;
            --ours) peers=false ;;
            *) die "unknown option $option (see: ./hotseat bench --help)" ;;
        esac
    done
    is_root || die 'real hosts need root'
    mkdir -p "$TREE/target"
    need_packages "$TREE/releng/packages" "$TREE/releng/packages-store" "$TREE/lab/packages"
    ensure_built
    need_jdk
    begin_figures replication
    local size huge=false
    if set_pages_aside "${sizes[@]}"; then huge=true; fi
    for size in "${sizes[@]}"; do
        replication_figures "$size-idle" 0.3 "$([[ $size != 256 ]] || echo 1)"
        replication_figures "$size-busy" '' "$([[ $size != 256 ]] || echo 2)"
        if $huge; then
            replication_figures "$size-idle-huge" 0.3
            replication_figures "$size-busy-huge" ''
        fi
    done
    figure restore-armed s 0.3 'from the decision to the first tick on the other host, 256 MiB, memory already in a process'
    figure restore-cold s 1 'from the decision to the first tick on the other host, 256 MiB, from the stored image'
    measure_replication "$generations" "$restores" "$peers" "$huge" "${sizes[@]}"
}

# set_pages_aside MEMORY…: huge pages for the largest machine, given back when the benchmark ends; fails where the system
# has no room for them
set_pages_aside() {
    local setting=/proc/sys/vm/nr_hugepages size most=0 before need
    [[ -w $setting ]] && grep -q '^Hugepagesize: *2048 kB' /proc/meminfo || return 1
    for size in "$@"; do ((size <= most)) || most=$size; done
    before=$(<"$setting")
    need=$((before + most / 2 + 32))
    # shellcheck disable=SC2064
    trap "echo $before >$setting" EXIT
    echo "$need" >"$setting"
    (($(<"$setting") == need)) && return
    say "no room for $need huge pages: machines with them are left out"
    return 1
}

# replication_figures KIND MB LOST: with the aims for bytes and for lost work, where there are any
replication_figures() {
    local kind=$1 lost=${3:-}
    figure "pause-$kind" ms 10 'STOP to RESUME by the stamps of QEMU, the cut of the disk included where there is one'
    figure "gap-$kind" ms 20 'longest silence of the machine per generation, heard outside'
    figure "bytes-$kind" MB "$2" 'per generation on the wire'
    figure "generation-$kind" s '' 'from its beginning until the other side has it'
    figure "lost-work-$kind" s "$lost" 'the most that would be lost: since the cut before, when a generation has arrived'
    figure "slowdown-cpu-$kind" % 10 'of what the machine computes, while generations follow each other'
    figure "slowdown-disk-$kind" % '' 'of the counts that it writes to its disk one after the other'
}

# measure_replication GENERATIONS RESTORES PEERS HUGE MEMORY…: in a folder with a short path, since sockets lie in it
measure_replication() {
    local product classes=$OUT/classes folder status=0
    product=$(agent_folder)
    mkdir -p "$classes"
    find "$TREE/tests/org.hotseat.chaos.lab/src" "$BENCH_HOME"/org.hotseat.bench.{lines,replication}/src -name '[A-Z]*.java' \
        -not -path '*/lab/seat/*' >"$OUT/sources"
    "$JAVA_HOME/bin/javac" -nowarn --release 21 -proc:none -d "$classes" -cp "$product/plugins/*" "@$OUT/sources" \
        >"$OUT/javac.log" 2>&1 || {
        cat "$OUT/javac.log" >&2
        die "the benchmark does not compile, see $OUT/javac.log"
    }
    folder=$(mktemp -d)
    "$JAVA_HOME/bin/java" -cp "$classes:$product/plugins/*" org.hotseat.bench.replication.Main "$TREE" "$product" \
        "$classes" "$folder" "$FIGURES" "hr$((RANDOM % 10000))" "$@" || status=$?
    end_figures
    cp "$folder"/*.log "$OUT/" 2>/dev/null || true
    rm -rf "$folder"
    ((status == 0)) || die 'something was wrong; see the notes above'
}
