# shellcheck shell=bash
# SPDX-License-Identifier: EPL-2.0
# Copyright (c) 2026 Hotseat contributors
# What must be true before a lab is started.

check_root() {
    [[ $(id -u) == 0 ]] || die "needs root: namespaces, bridges and mounts are made (run it with sudo)"
}

# command or file, and the Debian package that brings it
NEEDED='qemu-system-x86_64 qemu-system-x86
qemu-img qemu-utils
libvirtd libvirt-daemon-system
virtlogd libvirt-daemon-system
virsh libvirt-clients
sshd openssh-server
ssh-keygen openssh-client
ip iproute2
busybox busybox-static
cpio cpio
qemu-ga qemu-guest-agent
socat socat'

check_packages() {
    local tool package missing=()
    while read -r tool package; do
        PATH=$PATH:/usr/sbin:/sbin command -v "$tool" >/dev/null || missing+=("$package")
    done <<<"$NEEDED"
    if ((${#missing[@]})); then
        die "missing packages, install them with: apt-get install --no-install-recommends $(printf '%s\n' "${missing[@]}" |
            sort -u | tr '\n' ' ')"
    fi
}

check_space() {
    local at=$LAB_DIR free
    while [[ ! -e $at ]]; do
        at=$(dirname "$at")
    done
    free=$(df --output=avail -m "$at" | tail -1)
    ((free >= 50 + 40 * HOSTS)) || die "only $free MB free at $at, $HOSTS hosts need $((50 + 40 * HOSTS)) MB"
}

check_namespaces() {
    unshare --mount --uts --ipc --net --pid --fork true 2>/dev/null ||
        die "the kernel refuses new namespaces here (a container without privileges?)"
}

check_not_stale() {
    if ! ip netns list | grep -qw "^$PREFIX-sw"; then
        die "a stale lab is left in $LAB_DIR (its network is gone): remove it with: lab --dir $LAB_DIR down"
    fi
}
