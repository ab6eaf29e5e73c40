# shellcheck shell=bash disable=SC2034,SC2153
# SPDX-License-Identifier: EPL-2.0
# Copyright (c) 2026 Hotseat contributors
# A lab host of the benchmark's own: real sshd and libvirtd, generated domains, QEMU.

HOST=host-01

lab() {
    "$TREE/lab/lab" --dir "$LAB" "$@" 8>&-
}

# bench_lab VMS: one host with so many machines, all of them off; gone when the script ends
bench_lab() {
    LAB=$OUT/lab
    say "starting a lab host (log: ${OUT#"$TREE"/}/lab.log)"
    trap end_bench EXIT
    trap 'exit 130' INT TERM
    lab up 1 --vms "$1" --running 0 >"$OUT/lab.log" 2>&1 || die "the lab did not start, see $OUT/lab.log"
    read -r HOST_PID <"$LAB/hosts/$HOST/state/pid"
    # libvirtd's socket as this side sees it, for programs that do not go through SSH
    SOCKET=/proc/$HOST_PID/root/run/libvirt/libvirt-sock
    SSH_PLACE=$(sed -n 's/.* address="\([^"]*\)" port="22".*/\1/p' "$LAB/lab.hotseat" | head -1):22
}

end_bench() {
    [[ -z ${PROGRAM:-} ]] || end_program "$PROGRAM"
    end_helpers
    if [[ -n ${LAB:-} && -e $LAB ]]; then
        lab down >>"$OUT/lab.log" 2>&1 || say "the lab could not be removed, see $OUT/lab.log"
    fi
}

# test_domains N: a file of generated domains on the host, half of them running; prints its path there
test_domains() {
    lab testd "$HOST" "$1"
}

# cluster_of NAME URI: a cluster file with the lab's host and another libvirt behind it; prints its path
cluster_of() {
    local file=$OUT/$1.hotseat
    sed -e "s#uri=\"qemu:///system\"#uri=\"$2\"#" -e '/^ *<machines /d' -e "s# id=\"cluster-[^\"]*\"# id=\"$1\"#" \
        -e "s# name=\"Lab [^\"]*\"# name=\"$1\"#" "$LAB/lab.hotseat" >"$file"
    echo "$file"
}

# trust_host FOLDER CLUSTER: lays the host's key where the console with that data folder looks for it
trust_host() {
    local folder=$1/.metadata/.plugins/org.hotseat.ui.cluster/clusters/$2
    mkdir -p "$folder"
    cp "$LAB/keys/known_hosts" "$folder/known_hosts"
}

# known_hosts_with PORT: the host's key for its own address and for the relay on this machine; prints the file
known_hosts_with() {
    local file=$OUT/known_hosts
    cp "$LAB/keys/known_hosts" "$file"
    sed -n "s/^[^ ]* /[127.0.0.1]:$1 /p" "$LAB/keys/known_hosts" | head -1 >>"$file"
    echo "$file"
}

# starts QEMU for every machine of the host, its processors stopped
start_paused() {
    local name commands=''
    for name in $(lab exec "$HOST" virsh -q list --all --name); do
        commands+="start $name --paused; "
    done
    lab exec "$HOST" virsh -q "$commands" >>"$OUT/lab.log" 2>&1 || true
    lab exec "$HOST" virsh -q list --name --state-paused | grep -c .
}
