# shellcheck shell=bash
# SPDX-License-Identifier: EPL-2.0
# Copyright (c) 2026 Hotseat contributors
# The cluster file that the console opens: hosts by SSH with the lab's key, planes, the shared folder, machines.
# It trusts no host key: the console asks, or a test lays keys/known_hosts into the console's state folder.

# path of the lab's cluster file
cluster_file() {
    echo "$LAB_DIR/lab.hotseat"
}

# the text as the value of an XML attribute, with its quotes
xml() {
    local s=${1//&/&amp;}
    s=${s//</&lt;}
    printf '"%s"' "${s//\"/&quot;}"
}

cluster_planes() {
    local plane
    for plane in "${PLANES[@]}"; do
        printf '  <planes id="plane-%s" name="%s" kind="%s" subnet="10.%s.%s.0/24"/>\n' "$plane" "$plane" "$plane" \
            "$(plane_octet "$plane")" "$NUMBER"
    done
}

cluster_flows() {
    local flow
    for flow in console commands heartbeat-a cluster-store board-ports switches bmcs live-migration; do
        printf '  <flows flow="%s" plane="plane-management"/>\n' "$flow"
    done
    for flow in checkpoints disk-images heartbeat-b storage-experiments; do
        printf '  <flows flow="%s" plane="plane-storage"/>\n' "$flow"
    done
    printf '  <flows flow="guest-network" plane="plane-business"/>\n'
}

cluster_host() {
    local host=$1 n=$2 plane short
    printf '  <hosts id="%s" name="%s">\n' "$host" "$host"
    printf '    <ssh address="%s" port="22" user="root" authentication="key-file" keyFile=%s/>\n' \
        "$(address management "$n")" "$(xml "$LAB_DIR/keys/id_ed25519")"
    printf '    <libvirt uri="qemu:///system" socketPath="/run/libvirt/libvirt-sock"/>\n'
    for plane in "${PLANES[@]}"; do
        short=$(plane_short "$plane")
        printf '    <interfaces plane="plane-%s" interfaceName="%s0" address="%s/24" bridge="br-%s"/>\n' "$plane" \
            "$short" "$(address "$plane" "$n")" "$short"
    done
    printf '  </hosts>\n'
}

cluster_machines() {
    local n name
    for ((n = 1; n <= HOSTS; n++)); do
        for name in $(machine_names "$n"); do
            printf '  <machines id="machine-%s" name="%s" uuid="%s" home="%s" storagePool="pool-images"/>\n' "$name" \
                "$name" "$(uuid_of "$name")" "$(host_name "$n")"
        done
    done
}

# called when all hosts are up and lab.json is written
write_cluster_file() {
    local n hosts=()
    for ((n = 1; n <= HOSTS; n++)); do
        hosts+=("$(host_name "$n")")
    done
    {
        echo '<?xml version="1.0" encoding="UTF-8"?>'
        echo '<hotseat:Cluster xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"' \
            "xmlns:hotseat=\"urn:hotseat:cluster\" id=\"cluster-$PREFIX\" name=\"Lab $PREFIX\" formatVersion=\"2\">"
        cluster_planes
        cluster_flows
        for ((n = 1; n <= HOSTS; n++)); do
            cluster_host "${hosts[n - 1]}" "$n"
        done
        cluster_machines
        printf '  <storagePools id="pool-images" name="images" path="/var/lib/libvirt/images" hosts="%s"/>\n' "${hosts[*]}"
        echo '</hotseat:Cluster>'
    } >"$(cluster_file).new"
    mv "$(cluster_file).new" "$(cluster_file)"
}
