# shellcheck shell=bash disable=SC2034,SC2153
# SPDX-License-Identifier: EPL-2.0
# Copyright (c) 2026 Hotseat contributors
# Clusters of real agents. On loopback: commands beside bare etcd, streams, the death of the leader, starts, memory. On
# lab hosts: cables of the leader and of hosts with machines are pulled.

bench_cluster() {
    local kills=20 starts=6 idle=60 leaders=20 cuts=100 sizes=(3 5 20) loopback=1 faults=1
    while (($# > 0)); do
        case $1 in
            --quick) kills=5 starts=3 idle=40 leaders=3 cuts=6 sizes=(3) ;;
            --loopback) faults=0 ;;
            --cuts) loopback=0 ;;
            --sizes)
                [[ ${2:-} =~ ^[0-9]+(,[0-9]+)*$ ]] || die "--sizes needs numbers of agents, as 3,5"
                IFS=, read -r -a sizes <<<"$2"
                shift
                ;;
            *) die "unknown option $1 (see: ./hotseat bench --help)" ;;
        esac
        shift
    done
    ((loopback || faults)) || die '--loopback and --cuts leave nothing to measure'
    mkdir -p "$TREE/target"
    need_packages "$TREE/releng/packages" "$TREE/releng/packages-store"
    if ((faults)); then
        is_root || die 'hosts of a lab need root: run it with sudo, or with --loopback'
        need_packages "$TREE/lab/packages"
    fi
    ensure_built
    need_jdk
    begin_figures cluster
    local size
    for size in "${sizes[@]}"; do
        ((loopback == 0)) || loopback_figures "$size"
        ((faults == 0)) || figure "leader-cut-to-commit-$size" s 1 \
            "the leader's cables are pulled, to the next acknowledged command; 2 s at most"
    done
    ((faults == 0)) || cut_figures
    build_cluster_bench
    BROKEN=()
    if ((loopback)); then
        for size in "${sizes[@]}"; do
            run_cluster_bench Main "$kills" "$starts" "$idle" "$size"
        done
    fi
    if ((faults)); then
        run_cluster_bench CutsMain "$TREE" hosts "$cuts"
        for size in "${sizes[@]}"; do
            run_cluster_bench CutsMain "$TREE" leaders "$leaders" "$size"
        done
    fi
    end_figures
    ((${#BROKEN[@]} == 0)) || die "broke off, what the agents said is in ${BROKEN[*]}"
}

loopback_figures() {
    figure "commit-$1" ms '' 'command from a console at each agent in turn to its acknowledgement'
    figure "stream-delay-$1" ms 50 'the same moment to the change at a console of another agent, the commit included'
    figure "leader-kill-to-commit-$1" s 1 \
        "kill -9 of the leader's agent and store member to the next acknowledged command; 2 s at most"
    figure "start-$1" s 3 'agent process to a level mirror'
    figure "rss-$1" MB 250 'one voter host, idle: agent, keeper and store member together'
    figure "rss-agent-$1" MB '' 'of it the agent'
    figure "rss-keeper-$1" MB '' 'of it the keeper'
    figure "rss-store-$1" MB '' 'of it the store member'
}

cut_figures() {
    figure cut-to-stopped s '' "both cables of a host are pulled, to the last tick of its machine"
    figure cut-to-first-tick s 2.2 'the same moment to the first tick of the machine on another host; at most'
    figure gap ms 0 'between the two, on the clock of an observer outside; never below 0'
}

build_cluster_bench() {
    PRODUCT=$(agent_folder)
    mkdir -p "$OUT/classes"
    "$JAVA_HOME/bin/javac" -nowarn --release 21 -proc:none -d "$OUT/classes" -cp "$PRODUCT/plugins/*" \
        "$TREE"/tests/org.hotseat.chaos.lab/src/org/hotseat/chaos/lab/[A-Z]*.java \
        "$BENCH_HOME"/org.hotseat.bench.lines/src/org/hotseat/bench/lines/*.java \
        "$BENCH_HOME"/org.hotseat.bench.cluster/src/org/hotseat/bench/cluster/*.java >"$OUT/javac.log" 2>&1 || {
        cat "$OUT/javac.log" >&2
        die "the benchmark does not compile, see $OUT/javac.log"
    }
}

# run_cluster_bench MAIN ARGUMENT…: in a folder with a short path, since sockets lie in it. One that breaks off does not take
# with it what the others measured; it is told in the table, and at the end
run_cluster_bench() {
    local folder status=0
    folder=$(mktemp -d)
    "$JAVA_HOME/bin/java" -cp "$OUT/classes:$PRODUCT/plugins/*" "org.hotseat.bench.cluster.$1" "$PRODUCT" "$folder" \
        "$FIGURES" "${@:2}" || status=$?
    if ((status == 0)); then
        rm -rf "$folder"
    else
        BROKEN+=("$folder")
        note "$1 ${*: -2}: broke off with $status"
    fi
}
