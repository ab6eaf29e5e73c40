# shellcheck shell=bash
# SPDX-License-Identifier: EPL-2.0
# Copyright (c) 2026 Hotseat contributors
# Tells how to reach the lab: lab.json for programs, a text for people.

# the text as a JSON string
json() {
    local s=${1//\\/\\\\}
    printf '"%s"' "${s//\"/\\\"}"
}

fingerprint() {
    ssh-keygen -l -f "$(host_home "$1")/etc/ssh/ssh_host_ed25519_key.pub" | cut -d' ' -f2
}

describe_planes() {
    local plane short comma=''
    for plane in "${PLANES[@]}"; do
        short=$(plane_short "$plane")
        printf '%s\n    {"name": "%s", "bridge": "br-%s", "interface": "%s0", "network": "10.%s.%s.0/24"}' \
            "$comma" "$plane" "$short" "$short" "$(plane_octet "$plane")" "$NUMBER"
        comma=,
    done
}

describe_host() {
    local host=$1 n=$2
    cat <<TEXT
    {"name": "$host",
      "ssh": {"address": "$(address management "$n")", "port": 22, "fingerprint": "$(fingerprint "$host")"},
      "libvirt": {"uuid": "$(uuid_of "$host")", "socket": "/run/libvirt/libvirt-sock",
        "tcp": "qemu+tcp://$(address management "$n")/system"},
      "addresses": {"storage": "$(address storage "$n")", "management": "$(address management "$n")",
        "business": "$(address business "$n")"},
      "netns": "$PREFIX-$host", "folder": $(json "$(host_home "$host")")}
TEXT
}

describe_machine() {
    local name=$1 host=$2
    cat <<TEXT
    {"name": "$name", "home": "$host", "uuid": "$(uuid_of "$name")", "kind": "$(machine_special "$name")",
      "address": "$(machine_address "$name")", "disk": "/var/lib/libvirt/images/$name.qcow2",
      "serialLog": $(json "$LAB_DIR/serial/$name.log")}
TEXT
}

joined() {
    local comma='' part
    for part in "$@"; do
        printf '%s\n%s' "$comma" "$part"
        comma=,
    done
}

write_json() {
    local n host name hosts=() machines=()
    for ((n = 1; n <= HOSTS; n++)); do
        host=$(host_name "$n")
        hosts+=("$(describe_host "$host" "$n")")
        for name in $(machine_names "$n"); do
            machines+=("$(describe_machine "$name" "$host")")
        done
    done
    cat >"$LAB_DIR/lab.json.new" <<TEXT
{
  "dir": $(json "$LAB_DIR"),
  "prefix": "$PREFIX",
  "cluster": $(json "$(cluster_file)"),
  "ssh": {"user": "root", "key": $(json "$LAB_DIR/keys/id_ed25519"),
    "knownHosts": $(json "$LAB_DIR/keys/known_hosts")},
  "accounts": [
    {"user": "keeper", "password": "$(<"$LAB_DIR/keys/password")", "libvirt": true},
    {"user": "stranger", "password": "$(<"$LAB_DIR/keys/password")", "libvirt": false}],
  "vncPassword": "$VNC_PASSWORD",
  "planes": [$(describe_planes)],
  "hosts": [$(joined "${hosts[@]}")],
  "machines": [$(joined "${machines[@]}")]
}
TEXT
    mv "$LAB_DIR/lab.json.new" "$LAB_DIR/lab.json"
}

# what ./hotseat agent --hosts reads
write_hosts_list() {
    local n
    {
        echo 'key keys/id_ed25519'
        echo 'known-hosts keys/known_hosts'
        for ((n = 1; n <= HOSTS; n++)); do
            echo "host $(host_name "$n") root@$(address management "$n") storage=$(address storage "$n")" \
                "business=$(address business "$n")"
        done
    } >"$LAB_DIR/hosts.conf"
}

print_info() {
    local n
    echo "Lab of $HOSTS hosts in $LAB_DIR"
    echo "  description  $LAB_DIR/lab.json"
    [[ ! -f $(cluster_file) ]] || echo "  cluster file $(cluster_file)"
    echo "  connect      ssh -i $LAB_DIR/keys/id_ed25519 -o UserKnownHostsFile=$LAB_DIR/keys/known_hosts root@ADDRESS"
    echo "  by password  keeper or stranger, $(<"$LAB_DIR/keys/password")"
    for ((n = 1; n <= HOSTS; n++)); do
        echo "  $(host_name "$n")      $(address management "$n")   machines: $(machine_names "$n" | tr '\n' ' ')"
    done
    echo "  serial lines $LAB_DIR/serial/MACHINE.log"
    echo "  end it       lab --dir $LAB_DIR down"
}

running_machines() {
    if ! in_host "$1" timeout 10 virsh -q list --name 2>/dev/null | grep . | sort | tr '\n' ' '; then
        echo '-'
    fi
}

print_status() {
    local n host power daemon running planes plane
    printf '%-8s %-6s %-8s %-11s %-9s %-9s %s\n' HOST POWER STORAGE MANAGEMENT BUSINESS LIBVIRTD RUNNING
    for ((n = 1; n <= HOSTS; n++)); do
        host=$(host_name "$n")
        power=off daemon=- running=- planes=()
        for plane in "${PLANES[@]}"; do
            planes+=("$(cable_state "$plane" "$n")")
        done
        if host_is_on "$host"; then
            power=on daemon=down
            if in_host "$host" timeout 10 virsh -q uri >/dev/null 2>&1; then
                daemon=up
                running=$(running_machines "$host")
            fi
        fi
        printf '%-8s %-6s %-8s %-11s %-9s %-9s %s\n' "$host" "$power" "${planes[@]}" "$daemon" "$running"
    done
}
