# shellcheck shell=bash
# SPDX-License-Identifier: EPL-2.0
# Copyright (c) 2026 Hotseat contributors
# The console on a training cluster of three real agents: on the screen, or in memory with pictures.

demo_usage() {
    cat <<'TEXT'
usage: ./hotseat demo [--headless] [--no-agents]

Builds what has changed, starts three agents that form a cluster on the loopback interface, and opens the console on it.
Agents, cluster store, leases and moves are real, only hosts and machines are simulated. Nothing is kept; the cluster
begins anew each time, and the agents end with the demonstration. They need the package etcd-server: without it, or with
--no-agents, the console simulates sixteen hosts by itself.
  --headless   on a screen in memory (Xvfb); leaves pictures in target/demo and ends
TEXT
}

command_demo() {
    local headless=false agents=true option
    for option in "$@"; do
        case $option in
            --help)
                demo_usage
                return
                ;;
            --headless) headless=true ;;
            --no-agents) agents=false ;;
            *) die "unknown option $option (see: ./hotseat demo --help)" ;;
        esac
    done
    mkdir -p "$TREE/target/demo"
    if $headless; then
        need_packages "$TREE/releng/packages-headless"
    else
        need_display
    fi
    ensure_built
    need_jdk
    if $agents; then
        demo_agents
    fi
    if $headless; then
        start_display
        trap end_demo EXIT
        demo_pictures dark
        demo_pictures light
        say "pictures: $(cd "$TREE" && echo target/demo/*.png)"
    else
        "$(console_folder)/hotseat-console" --training --data "$TREE/target/demo/data"
    fi
}

# starts the agents, or says why the console has to do without them
demo_agents() {
    if ! is_root && command -v dpkg-query >/dev/null && ! is_installed etcd-server; then
        say "no agents: the package etcd-server is missing (sudo apt-get install --no-install-recommends etcd-server)"
        return
    fi
    need_packages "$TREE/releng/packages-store"
    say 'starting three agents'
    trap end_demo EXIT
    if start_agents "$(agent_folder)/hotseat-agent"; then
        export HOTSEAT_JVM="${HOTSEAT_JVM:-} -Dhotseat.agents=$AGENTS_FOLDER"
        say "a cluster of three agents: $AGENTS_FOLDER"
        say "to see a host lost and its machines taken over: $AGENTS_FOLDER/lose host-02"
    else
        cp "$AGENTS_FOLDER/form.log" "$TREE/target/demo/agents.log" || true
        end_agents
        say "no agents: they did not form a cluster (log: $TREE/target/demo/agents.log)"
    fi
}

end_demo() {
    end_agents
    end_helpers
}

# one start per theme
demo_pictures() {
    local theme=$1 data=$TREE/target/demo/data-$1 picture=$TREE/target/demo/operations-$1.png log
    log=$TREE/target/demo/console-$theme.log
    rm -rf "$data"
    "$(console_folder)/hotseat-console" --training --theme "$theme" --language en --data "$data" >"$log" 2>&1 &
    HELPERS+=("$!")
    COLOURS=0 ALIKE=0
    if ! wait_until 120 shows_cluster "$picture"; then
        tail -20 "$log" >&2
        die "the console shows no cluster after two minutes (log: $log)"
    fi
    xdotool search --onlyvisible --name '^Hotseat' windowfocus
    xdotool key ctrl+q
    if ! wait_until 60 is_over "${HELPERS[-1]}"; then
        kill "${HELPERS[-1]}"
    fi
    unset 'HELPERS[-1]'
}

is_over() {
    ! kill -0 "$1" 2>/dev/null
}

# the cluster is in the title, and the picture, which it leaves, has not gained anything for a while
shows_cluster() {
    local before=$COLOURS
    [[ -n $(xdotool search --onlyvisible --name '^Hotseat – ' 2>/dev/null) ]] || return 1
    import -silent -window root "$1" 2>/dev/null || return 1
    COLOURS=$(identify -format %k "$1")
    if ((COLOURS > before + before / 20)); then
        ALIKE=0
    else
        ((ALIKE += 1))
    fi
    ((ALIKE >= 8))
}
