# shellcheck shell=sh
# SPDX-License-Identifier: EPL-2.0
# Copyright (c) 2026 Hotseat contributors
# How the agent is started and ended on a host, by systemd or by its own supervisor. Sent after host.sh.

PID_FILE=/run/hotseat/agent.pid
KEEPS=/run/hotseat/supervisor.pid
SUPERVISOR=/opt/hotseat/current/hotseat-agent-supervisor
SAID=/run/hotseat/agent.out

# at_boot: without systemd the host starts it as System V does, where the host has that
at_boot() {
    if has_systemd || [ ! -d /etc/init.d ] || [ ! -x "$SUPERVISOR" ]; then return 0; fi
    boot_link /etc/init.d/hotseat-agent "$SUPERVISOR"
    for level in 2 3 4 5; do boot_link "/etc/rc$level.d/S99hotseat-agent" ../init.d/hotseat-agent; done
    for level in 0 1 6; do boot_link "/etc/rc$level.d/K01hotseat-agent" ../init.d/hotseat-agent; done
}

boot_link() {
    if [ -d "$(dirname "$1")" ] && [ ! -L "$1" ]; then link "$1" "$2"; fi
}

# pid_in FILE: the process that it names, where no systemd keeps it; nothing when that does not run
pid_in() {
    pid=$(cat "$1" 2>/dev/null || true)
    if [ -n "$pid" ] && { tr '\0' ' ' <"/proc/$pid/cmdline" | grep -q hotseat; } 2>/dev/null; then echo "$pid"; fi
}

launch() {
    if has_systemd; then
        systemctl start --no-block hotseat-agent
        return
    fi
    mkdir -p /run/hotseat
    if [ -x "$SUPERVISOR" ]; then
        "$SUPERVISOR" start --config "$CONF"
        return
    fi
    # an older release, which nothing starts again
    # shellcheck disable=SC2016 # of the new process
    setsid sh -c 'umask 077; echo $$ >"$1"; exec "$2/current/hotseat-agent" run --config "$3"' \
        hotseat "$PID_FILE" "$HOME_DIR" "$CONF" </dev/null >"$SAID" 2>&1 &
}

stop_agent() {
    if has_systemd; then
        systemctl stop hotseat-agent 2>/dev/null || true
        return
    fi
    # first what would start it again, which ends it as well
    end_process "$KEEPS"
    end_process "$PID_FILE"
}

# end_process FILE: the one that it names, asked first
end_process() {
    pid=$(pid_in "$1")
    [ -n "$pid" ] || return 0
    kill "$pid" 2>/dev/null || true
    tries=1500
    while [ -d "/proc/$pid" ] && [ "$tries" -gt 0 ]; do
        case $(cut -d ' ' -f 3 "/proc/$pid/stat" 2>/dev/null) in Z | X) break ;; esac
        tries=$((tries - 1))
        sleep 0.1
    done
    if [ "$tries" = 0 ]; then kill -KILL "$pid" 2>/dev/null || true; fi
    rm -f "$1"
}

# kept: whatever has become of it, something starts the agent again
kept() {
    if ! has_systemd && [ -z "$(pid_in "$KEEPS")" ] && [ -n "$(pid_in "$PID_FILE")" ]; then launch; fi
}

# first_start: everything that the agent writes by itself goes with it
first_start() {
    for made in /var/lib/hotseat /run/hotseat; do
        if [ ! -e "$made" ]; then
            note "t $made"
            mkdir "$made"
        fi
    done
    chmod 700 /var/lib/hotseat
    note 'p agent'
    at_boot
    if has_systemd; then
        note 'u hotseat-keeper'
        note 'u hotseat-agent'
        systemctl enable hotseat-agent 2>/dev/null
    fi
    launch
}

agent() {
    "$HOME_DIR/current/hotseat-agent" "$@" --config "$CONF"
}

# status: what the agent says; what it said when it ended at once. No program is started to ask one that is not there yet.
status() {
    if has_systemd; then
        state=$(systemctl is-active hotseat-agent || true)
        case $state in
            active) ;;
            failed | auto-restart)
                journalctl -q -o cat -n 5 -u hotseat-agent >&2 || true
                return 3
                ;;
            *)
                echo "{\"state\": \"${state:-down}\"}"
                return 3
                ;;
        esac
    elif [ -z "$(pid_in "$PID_FILE")" ] && [ -s "$SAID" ]; then
        tail -n 5 "$SAID" >&2
        return 3
    elif [ ! -e "$(control_socket)" ]; then
        echo '{"state": "starting"}'
        return 3
    fi
    agent status --json
}

control_socket() {
    named=$(sed -n 's/^control *= *//p' "$CONF")
    echo "${named:-/run/hotseat/agent.sock}"
}

# switch FOLDER: the agent runs from FOLDER; machines and their keeper go on meanwhile
switch() {
    note 'r agent'
    units "$1"
    current "$1"
    at_boot
    stop_agent
    launch
}
