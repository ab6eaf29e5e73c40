# shellcheck shell=bash
# SPDX-License-Identifier: EPL-2.0
# Copyright (c) 2026 Hotseat contributors
# Faults and loads that tests ask for.

port_answers() {
    # shellcheck disable=SC2016  # expanded inside the host
    in_host "$1" bash -c 'exec 3<>"/dev/tcp/127.0.0.1/$1"' - "$2" 2>/dev/null
}

# a port of a host that accepts and never says a word
tcp_silent() {
    local host=$1 port=$2
    ! port_answers "$host" "$port" || die "port $port of $host is in use"
    # shellcheck disable=SC2016  # expanded inside the host
    in_host "$host" bash -c '
        exec setsid socat -u "TCP-LISTEN:$1,fork,reuseaddr" OPEN:/dev/null </dev/null >/dev/null 2>&1 &' - "$port"
    wait_until 60 port_answers "$host" "$port" || die "$host cannot listen on port $port"
}

rekey_host() {
    local home
    home=$(host_home "$1")
    rm -f "$home"/etc/ssh/ssh_host_ed25519_key*
    ssh-keygen -q -t ed25519 -N '' -C "$1" -f "$home/etc/ssh/ssh_host_ed25519_key"
    in_host "$1" /etc/hotseat-lab/services restart-sshd
}

# a relay to a host's sshd that holds every byte; prints its port on this machine
link_delay() {
    local host=$1 number=$2 delay=$3 home java
    home=$(host_home "$host")
    java=$(find_java)
    end_process "$home/state/relay"
    rm -f "$home/state/relay.port"
    (
        cd /
        exec setsid "$java" -Xmx64m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 "$LAB_HOME/relay/DelayRelay.java" \
            "$(address management "$number")" 22 "$delay" "$home/state/relay.port" \
            </dev/null >"$home/state/relay.log" 2>&1 8>&- 9>&-
    ) &
    record_process "$home/state/relay" $!
    disown
    if ! wait_until 60 test -s "$home/state/relay.port"; then
        tail -3 "$home/state/relay.log" >&2
        end_process "$home/state/relay"
        die "the relay did not start"
    fi
    cat "$home/state/relay.port"
}

# one generated domain for libvirt's test driver; the second half is off
test_domain() {
    local i=$1 state=$2 hex
    hex=$(printf '%012x' "$i")
    cat <<TEXT
<domain type='test' xmlns:test='http://libvirt.org/schemas/domain/test/1.0'>
<name>machine-$(printf '%05d' "$i")</name><uuid>7e57d000-0000-4000-8000-$hex</uuid>
<memory unit='MiB'>1024</memory><vcpu>2</vcpu><os><type>hvm</type></os>
<devices><disk type='file' device='disk'><source file='/var/lib/libvirt/images/machine-$i.img'/>
<target dev='vda' bus='virtio'/></disk>
<interface type='network'><mac address='52:54:00:${hex:6:2}:${hex:8:2}:${hex:10:2}'/><source network='default'/></interface>
<graphics type='vnc' port='-1' autoport='yes'/></devices>
<test:runstate>$state</test:runstate>
</domain>
TEXT
}

# the file baselines are measured on: a node with $1 domains, one network, one pool
test_driver_file() {
    local n=$1 i
    echo '<node>'
    for ((i = 1; i <= n; i++)); do
        test_domain "$i" $((i <= n / 2 ? 1 : 5))
    done
    cat <<'TEXT'
<network><name>default</name><bridge name='virbr0'/><forward/>
<ip address='192.168.122.1' netmask='255.255.255.0'/></network>
<pool type='dir'><name>images</name><target><path>/var/lib/libvirt/images</path></target></pool>
</node>
TEXT
}
