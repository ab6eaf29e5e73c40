# shellcheck shell=bash
# SPDX-License-Identifier: EPL-2.0
# Copyright (c) 2026 Hotseat contributors
# Bad lines: a relay between a host's cable and the switch that holds frames, loses and damages some, and is slow.

LINE_PROCESSES=(near far relay)

# line_bad HOST NUMBER PLANE DELAY LOSS_OUT LOSS_IN RATE DAMAGE: milliseconds each way, percent from and to the host,
# kilobytes per second, percent of what it sends
line_bad() {
    local host=$1 number=$2 plane=$3 delay=$4 out=$5 in=$6 rate=$7 damage=$8 cable file java near far
    line_normal "$host" "$number" "$plane"
    cable=$(plane_short "$plane")-$number
    file=$(host_home "$host")/state/line.$plane
    java=$(find_java)
    : >"$file.log"
    (
        cd /
        exec nsenter --net="/run/netns/$PREFIX-sw" setsid "$java" -Xmx64m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 \
            "$LAB_HOME/relay/FrameRelay.java" "$delay" "$out" "$in" "$rate" "$damage" "$file.ports" \
            </dev/null >>"$file.log" 2>&1 8>&- 9>&-
    ) &
    record_process "$file.relay" $!
    disown
    if ! wait_until 60 test -s "$file.ports"; then
        tail -3 "$file.log" >&2
        line_normal "$host" "$number" "$plane"
        die "the relay did not start"
    fi
    read -r near far <"$file.ports"
    line_end "$file.near" "$cable-n" "$near"
    line_end "$file.far" "$cable-f" "$far"
    ip -n "$PREFIX-sw" link add "$cable-l" type bridge stp_state 0 forward_delay 0
    ip -n "$PREFIX-sw" link set "$cable-l" up
    ip -n "$PREFIX-sw" link set "$cable-n" master "$cable-l"
    ip -n "$PREFIX-sw" link set "$cable-f" master "sw-$(plane_short "$plane")"
    ip -n "$PREFIX-sw" link set "$cable" master "$cable-l"
}

# a network interface whose frames go to and come from a port of the loopback address
line_end() {
    (
        cd /
        exec nsenter --net="/run/netns/$PREFIX-sw" setsid socat -b 65000 \
            "TUN,tun-type=tap,tun-name=$2,iff-no-pi,iff-up" "UDP:127.0.0.1:$3" \
            </dev/null >>"${1%.*}.log" 2>&1 8>&- 9>&-
    ) &
    record_process "$1" $!
    disown
    wait_until 60 ip -n "$PREFIX-sw" link show "$2" >/dev/null 2>&1 || die "there is no interface $2"
}

line_normal() {
    local host=$1 number=$2 plane=$3 cable file process
    cable=$(plane_short "$plane")-$number
    file=$(host_home "$host")/state/line.$plane
    # a host without power has no cable
    ip -n "$PREFIX-sw" link set "$cable" master "sw-$(plane_short "$plane")" 2>/dev/null || true
    for process in "${LINE_PROCESSES[@]}"; do
        end_process "$file.$process"
    done
    rm -f "$file.ports"
    ip -n "$PREFIX-sw" link del "$cable-l" 2>/dev/null || true
}

lines_end() {
    local host=$1 process
    for process in "$(host_home "$host")"/state/line.*.{near,far,relay}; do
        [[ ! -e $process ]] || end_process "$process"
    done
}
