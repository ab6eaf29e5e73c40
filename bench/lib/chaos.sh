# shellcheck shell=bash disable=SC2034,SC2153
# SPDX-License-Identifier: EPL-2.0
# Copyright (c) 2026 Hotseat contributors
# Faults again and again, on lab hosts with real QEMU: what they cost, and that nothing runs twice or is lost.

CHAOS_FAULTS=(agents-killed keepers-killed stores-killed leader-power-cut management-cut storage-cut both-cut
    cannot-send cannot-hear delay loss full-disk agent-stopped keeper-stopped both-stopped host-stopped)

bench_chaos() {
    local repetitions=3 hold=10 stop=30 sizes=(3 5 2w)
    case ${1:-} in
        --quick) repetitions=1 hold=5 stop=10 sizes=(3) ;;
        '') ;;
        *) die "unknown option $1 (see: ./hotseat bench --help)" ;;
    esac
    is_root || die 'real hosts need root'
    mkdir -p "$TREE/target"
    need_packages "$TREE/releng/packages" "$TREE/releng/packages-store" "$TREE/lab/packages"
    ensure_built
    need_jdk
    begin_figures chaos
    local size
    for size in "${sizes[@]}"; do
        chaos_figures "$size"
    done
    suffer_chaos "$repetitions" "$hold" "$stop" "${sizes[@]}"
}

chaos_figures() {
    local fault
    for fault in "${CHAOS_FAULTS[@]}"; do
        figure "pause-$fault-$1" s '' 'longest time between two acknowledged commands, of the whole fault'
    done
    figure "settled-$1" s '' 'from the mending until the group is one and every machine runs once, any fault'
    figure "moved-$1" machines '' 'taken over, in one fault'
    figure "gap-$1" ms '' 'smallest time between two runs of a machine, in one fault; never below 0'
    figure "wrong-$1" things 0 'a machine that ran twice or moved without need, a command that was acknowledged and lost'
    figure "control-$1" ms '' 'a machine that runs twice, as the observer sees it when nobody enforces'
}

# suffer_chaos REPETITIONS HOLD STOP SIZE…: in a folder with a short path, since sockets lie in it
suffer_chaos() {
    local product classes=$OUT/classes folder status=0
    product=$(agent_folder)
    mkdir -p "$classes"
    "$JAVA_HOME/bin/javac" -nowarn --release 21 -proc:none -d "$classes" -cp "$product/plugins/*" \
        "$TREE"/tests/org.hotseat.chaos.lab/src/org/hotseat/chaos/lab/[A-Z]*.java \
        "$BENCH_HOME"/org.hotseat.bench.lines/src/org/hotseat/bench/lines/*.java \
        "$BENCH_HOME"/org.hotseat.bench.chaos/src/org/hotseat/bench/chaos/*.java >"$OUT/javac.log" 2>&1 || {
        cat "$OUT/javac.log" >&2
        die "the benchmark does not compile, see $OUT/javac.log"
    }
    folder=$(mktemp -d)
    "$JAVA_HOME/bin/java" -cp "$classes:$product/plugins/*" org.hotseat.bench.chaos.Main "$TREE" "$product" "$folder" \
        "$FIGURES" "hc$((RANDOM % 10000))" "$@" || status=$?
    end_figures
    rm -rf "$folder"
    ((status == 0)) || die 'something was wrong; see the notes above'
}
