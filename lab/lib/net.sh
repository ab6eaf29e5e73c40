# shellcheck shell=bash
# SPDX-License-Identifier: EPL-2.0
# Copyright (c) 2026 Hotseat contributors
# The lab's cables: a switch namespace with one bridge per plane, a veth pair per host and plane.

NUMBER_LOCK=/run/lock/hotseat-lab

# a lab number whose networks nobody uses yet; the lock is held until the root address is set
choose_number() {
    local try used
    used=$(ip -4 -o addr show)
    try=$((16#$(printf '%s' "$LAB_DIR" | sha1sum | head -c 2)))
    for _ in {1..256}; do
        if [[ $used != *" 10.77.$try."* ]]; then
            NUMBER=$try
            return
        fi
        try=$(((try + 1) % 256))
    done
    die "no free network 10.77.x.0/24"
}

switch_up() {
    local plane short
    exec 8>"$NUMBER_LOCK"
    flock -w 60 8 || die "another lab is being started (waited 60 s)"
    choose_number
    save_lab
    ip netns add "$PREFIX-sw"
    ip -n "$PREFIX-sw" link set lo up
    for plane in "${PLANES[@]}"; do
        short=$(plane_short "$plane")
        ip -n "$PREFIX-sw" link add "sw-$short" type bridge stp_state 0 forward_delay 0
        ip -n "$PREFIX-sw" link set "sw-$short" up
    done
    ip link add "$PREFIX" type veth peer name console netns "$PREFIX-sw"
    ip -n "$PREFIX-sw" link set console master sw-mgmt up
    ip addr add "$(address management 254)/24" dev "$PREFIX"
    ip link set "$PREFIX" up
    exec 8>&-
}

switch_down() {
    ip link del "$PREFIX" 2>/dev/null || true
    ip netns del "$PREFIX-sw" 2>/dev/null || true
}

# cables of host $1, number $2; bridges and addresses inside
host_links_up() {
    local host=$1 number=$2 ns=$PREFIX-$1 plane short state
    ip netns add "$ns"
    ip -n "$ns" link set lo up
    for plane in "${PLANES[@]}"; do
        short=$(plane_short "$plane")
        ip link add "${short}0" netns "$ns" type veth peer name "$short-$number" netns "$PREFIX-sw"
        ip -n "$ns" link add "br-$short" type bridge stp_state 0 forward_delay 0
        ip -n "$ns" link set "br-$short" address "$(printf '52:54:%02x:%02x:00:%02x' "$(plane_octet "$plane")" \
            "$NUMBER" "$number")"
        ip -n "$ns" link set "${short}0" master "br-$short" up
        ip -n "$ns" addr add "$(address "$plane" "$number")/24" dev "br-$short"
        ip -n "$ns" link set "br-$short" up
        state=up
        [[ ! -e $(host_home "$host")/state/cut.$plane ]] || state=down
        ip -n "$PREFIX-sw" link set "$short-$number" master "sw-$short" "$state"
    done
}

# the link goes down before anything dies, so that no farewell leaves the host
host_links_silence() {
    local plane
    for plane in "${PLANES[@]}"; do
        ip -n "$PREFIX-sw" link set "$(plane_short "$plane")-$1" down 2>/dev/null || true
    done
}

host_links_down() {
    local plane
    for plane in "${PLANES[@]}"; do
        ip -n "$PREFIX-sw" link del "$(plane_short "$plane")-$2" 2>/dev/null || true
    done
    ip netns del "$PREFIX-$1" 2>/dev/null || true
}

# true when no process lives in the namespace, or there is none of that name
netns_empty() {
    [[ -z $(ip netns pids "$1" 2>/dev/null) ]]
}

# plug or pull ($3: up, down) the cable of host number $2
set_cable() {
    local plane=$1 number=$2 state=$3 home
    home=$(host_home "$(host_name "$number")")
    if [[ $state == down ]]; then
        touch "$home/state/cut.$plane"
    else
        rm -f "$home/state/cut.$plane"
    fi
    # a host without power has no cable in the switch; the mark above is enough
    ip -n "$PREFIX-sw" link set "$(plane_short "$plane")-$number" "$state" 2>/dev/null || true
}

# "up", "cut" or "off" for a plane of a host
cable_state() {
    local home
    home=$(host_home "$(host_name "$2")")
    if [[ -e $home/state/cut.$1 ]]; then
        echo cut
    elif ip -n "$PREFIX-sw" link show "$(plane_short "$1")-$2" 2>/dev/null | grep -q 'state UP'; then
        echo up
    else
        echo off
    fi
}
