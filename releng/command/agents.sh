# shellcheck shell=bash
# SPDX-License-Identifier: EPL-2.0
# Copyright (c) 2026 Hotseat contributors
# Three real agents on the loopback interface, one cluster, with simulated hypervisors: for the demonstration.

AGENTS_FOLDER=''
AGENTS_PROGRAM=''

# starts them; sets AGENTS_FOLDER, which has one folder per host; whatever happens, end_agents clears it away
start_agents() {
    AGENTS_PROGRAM=$1
    local number base
    AGENTS_FOLDER=$(mktemp -d "${TMPDIR:-/tmp}/hotseat-demo.XXXXXX")
    base=$(free_ports) || return 1
    for number in 1 2 3; do
        (umask 077 && mkdir "$(agent_home "$number")" &&
            agent_settings "$number" $((base + 10 * number)) >"$(agent_home "$number")/agent.conf")
        "$AGENTS_PROGRAM" run --config "$(agent_home "$number")/agent.conf" >"$(agent_home "$number")/out" 2>&1 &
        echo $! >"$(agent_home "$number")/pid"
    done
    loss_of_hosts >"$AGENTS_FOLDER/lose"
    chmod 755 "$AGENTS_FOLDER/lose"
    form_cluster >"$AGENTS_FOLDER/form.log" 2>&1
}

# a script that ends a host as a power cut does: agent, keeper and store member at once
loss_of_hosts() {
    cat <<'TEXT'
#!/bin/sh
# usage: lose HOST    ends everything of a simulated host, as a power cut does; another one takes its machines over
home=$(dirname "$0")/${1:?usage: lose host-01|host-02|host-03}
for file in "$home/pid" $(find "$home/state" -name process -type f); do
    read -r pid rest <"$file" || continue
    if tr '\0' ' ' <"/proc/$pid/cmdline" 2>/dev/null | grep -qF "$home"; then
        kill -KILL "$pid"
    fi
done
TEXT
}

agent_home() {
    echo "$AGENTS_FOLDER/host-0$1"
}

agent_settings() {
    cat <<TEXT
name = host-0$1
roles = host
plane.management = 127.0.$1.1
plane.storage = 127.0.$1.2
hypervisor = sim:///demonstration/host-0$1?keep=$(agent_home "$1")/machines
partition = simulated
state = $(agent_home "$1")/state
control = $(agent_home "$1")/agent.sock
metrics.port = off
port.agent = $2
port.keeper = $(($2 + 1))
port.store.peer = $(($2 + 2))
port.store.client = $(($2 + 3))
port.store.metrics = $(($2 + 4))
TEXT
}

# a number after which the ports of three agents are free
free_ports() {
    local base port address try
    for try in {1..50}; do
        base=$((20000 + (RANDOM + try) % 1000 * 10))
        for port in {10..14} {20..24} {30..34}; do
            for address in 127.0.0.1 127.0.{1..3}.{1,2}; do
                if (exec 3<>"/dev/tcp/$address/$((base + port))") 2>/dev/null; then
                    continue 3
                fi
            done
        done
        echo "$base"
        return
    done
    return 1
}

# demo_agent NUMBER WORD…: a command to one of them
demo_agent() {
    local number=$1
    shift
    "$AGENTS_PROGRAM" "$@" --config "$(agent_home "$number")/agent.conf"
}

answers() {
    demo_agent "$1" status >/dev/null 2>&1
}

form_cluster() {
    local number
    for number in 1 2 3; do
        wait_until 60 answers "$number" || return 1
    done
    demo_agent 1 found demonstration || return 1
    for number in 2 3; do
        demo_agent "$number" prepare >"$(agent_home "$number")/request" || return 1
        demo_agent 1 admit <"$(agent_home "$number")/request" >"$(agent_home "$number")/packet" || return 1
        demo_agent "$number" join <"$(agent_home "$number")/packet" || return 1
        rm "$(agent_home "$number")/packet"
    done
    for number in 2 3; do
        # who votes about leases must be known for some seconds before it changes again
        wait_until 60 demo_agent 1 voter add "host-0$number" || return 1
    done
    for number in 1 2 3; do
        wait_until 30 test -S "$(agent_home "$number")/console.sock" || return 1
    done
}

# ends them and what they have started beside themselves, each by its id, and removes their folder
end_agents() {
    [[ -n $AGENTS_FOLDER ]] || return 0
    local file pid
    local -a pids=()
    for file in "$AGENTS_FOLDER"/host-0?/pid; do
        [[ -e $file ]] && pids+=("$(<"$file")")
    done
    ((${#pids[@]} == 0)) || kill "${pids[@]}" 2>/dev/null || true
    for pid in "${pids[@]}"; do
        if ! wait_until 15 agent_is_gone "$pid"; then
            kill -KILL "$pid" 2>/dev/null || true
            wait_until 10 agent_is_gone "$pid" || true # it may write into its folder until then
        fi
    done
    # store member and keeper outlive their agent; it has written down which they are
    while read -r file; do
        read -r pid _ <"$file" || continue
        if [[ $pid =~ ^[0-9]+$ ]] && tr '\0' ' ' <"/proc/$pid/cmdline" 2>/dev/null | grep -qF "$AGENTS_FOLDER"; then
            kill -KILL "$pid" 2>/dev/null || true
            wait_until 10 agent_is_gone "$pid" || true
        fi
    done < <(find "$AGENTS_FOLDER" -name process -type f 2>/dev/null)
    rm -rf "$AGENTS_FOLDER"
    AGENTS_FOLDER=''
}

agent_is_gone() {
    ! kill -0 "$1" 2>/dev/null
}
