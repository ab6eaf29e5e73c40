# shellcheck shell=bash disable=SC2034,SC2153
# SPDX-License-Identifier: EPL-2.0
# Copyright (c) 2026 Hotseat contributors
# Clusters of real agents on loopback: commands, streams, the death of the leader, starts, memory; beside bare etcd.

bench_cluster() {
    local kills=20 starts=6 idle=20 sizes=(3 5 20)
    case ${1:-} in
        --quick) kills=5 starts=3 idle=5 sizes=(3) ;;
        '') ;;
        *) die "unknown option $1 (see: ./hotseat bench --help)" ;;
    esac
    mkdir -p "$TREE/target"
    need_packages "$TREE/releng/packages" "$TREE/releng/packages-store"
    ensure_built
    need_jdk
    begin_figures cluster
    local size
    for size in "${sizes[@]}"; do
        cluster_figures "$size"
    done
    measure_clusters "$kills" "$starts" "$idle" "${sizes[@]}"
    end_figures
}

cluster_figures() {
    figure "commit-$1" ms '' 'command from a console at each agent in turn to its acknowledgement'
    figure "stream-delay-$1" ms 50 'the same moment to the change at a console of another agent, the commit included'
    figure "leader-kill-to-commit-$1" s 1 "kill -9 of the leader's agent and store member to the next acknowledged command"
    figure "start-$1" s 3 'agent process to a level mirror'
    figure "rss-$1" MB 250 'one voter host, idle: agent, keeper and store member together'
    figure "rss-agent-$1" MB '' 'of it the agent'
    figure "rss-keeper-$1" MB '' 'of it the keeper'
    figure "rss-store-$1" MB '' 'of it the store member'
}

# measure_clusters KILLS STARTS IDLE SIZE…: in a folder with a short path, since sockets lie in it
measure_clusters() {
    local product classes=$OUT/classes folder status=0
    product=$(agent_folder)
    mkdir -p "$classes"
    "$JAVA_HOME/bin/javac" -nowarn --release 21 -proc:none -d "$classes" -cp "$product/plugins/*" \
        "$BENCH_HOME"/org.hotseat.bench.cluster/src/org/hotseat/bench/cluster/*.java >"$OUT/javac.log" 2>&1 || {
        cat "$OUT/javac.log" >&2
        die "the benchmark does not compile, see $OUT/javac.log"
    }
    folder=$(mktemp -d)
    "$JAVA_HOME/bin/java" -cp "$classes:$product/plugins/*" org.hotseat.bench.cluster.Main "$product" "$folder" \
        "$FIGURES" "$@" || status=$?
    if ((status == 0)); then
        rm -rf "$folder"
    else
        die "the benchmark broke off; what the agents said is in $folder"
    fi
}
