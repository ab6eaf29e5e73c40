# shellcheck shell=bash
# SPDX-License-Identifier: EPL-2.0
# Copyright (c) 2026 Hotseat contributors
# The tiny guest: Debian's cloud kernel and an initramfs of busybox, a few modules and the guest agent.

GUEST_MODULES='virtio_pci virtio_blk virtio_net virtio_console virtio_balloon virtio_scsi virtio-rng button evdev
    psmouse ata_piix ahci sd_mod sr_mod i6300esb pvpanic-mmio e1000 8139cp usbhid uhci-hcd ehci-pci xhci-pci'

guest_cache() {
    echo "${XDG_CACHE_HOME:-${HOME:-/root}/.cache}/hotseat/guest"
}

# name of what the guest is made of: another kernel, busybox, agent or recipe makes another guest
guest_stamp() {
    local kernel=$1
    {
        echo "$kernel $GUEST_MODULES"
        cat "$LAB_HOME"/guest/*
        sha1sum "$(command -v busybox)" "$(PATH=$PATH:/usr/sbin command -v qemu-ga)"
    } | sha1sum | head -c 12
}

guest_kernel_package() {
    apt-cache depends linux-image-cloud-amd64 2>/dev/null | sed -n 's/^ *Depends: \(linux-image-[0-9].*\)/\1/p' | head -1
}

# as root itself: apt's own user cannot write into a private cache folder
download() {
    apt-get -qq -o APT::Sandbox::User=root download "$1"
}

# fetches and unpacks the kernel package into folder $1
fetch_kernel() {
    local into=$1 package
    package=$(guest_kernel_package)
    if [[ -z $package ]]; then
        apt-get update -qq || die "apt-get update failed: the guest's kernel cannot be fetched"
        package=$(guest_kernel_package)
    fi
    [[ -n $package ]] || die "package linux-image-cloud-amd64 is not known to apt: the guest needs its kernel"
    say "fetching the guest's kernel ($package)"
    mkdir -p "$into/download"
    (cd "$into/download" && { download "$package" || { apt-get -qq update && download "$package"; }; }) >&2 ||
        die "package $package cannot be downloaded"
    dpkg -x "$into"/download/*.deb "$into/unpacked"
    rm -rf "$into/download"
}

# path of the unpacked kernel package in the cache, fetched at the first time
guest_kernel() {
    local cache
    cache=$(guest_cache)
    if [[ ! -d $cache/kernel ]]; then
        local fresh
        fresh=$(mktemp -d "$cache/kernel.XXXXXX")
        fetch_kernel "$fresh"
        mv -T "$fresh/unpacked" "$cache/kernel"
        rm -rf "$fresh"
    fi
    echo "$cache/kernel"
}

# makes boot/vmlinuz and boot/initrd of this lab, from the cache when nothing changed
make_guest() {
    local cache kernel stamp fresh
    cache=$(guest_cache)
    mkdir -p "$cache" "$LAB_DIR/boot"
    exec 7>"$cache/.lock"
    flock -w 300 7 || die "another lab is building the guest (waited 300 s)"
    kernel=$(guest_kernel)
    stamp=$(guest_stamp "$(ls "$kernel/lib/modules")")
    if [[ ! -f $cache/$stamp/initrd ]]; then
        say "building the guest"
        fresh=$(mktemp -d "$cache/build.XXXXXX")
        cp "$kernel"/boot/vmlinuz-* "$fresh/vmlinuz"
        make_initrd "$kernel" "$fresh"
        rm -rf "$fresh/tree"
        chmod 755 "$fresh"
        mv -T "$fresh" "$cache/$stamp"
    fi
    cp "$cache/$stamp/vmlinuz" "$cache/$stamp/initrd" "$LAB_DIR/boot/"
    exec 7>&-
}

make_initrd() {
    local kernel=$1 out=$2 tree=$2/tree version
    version=$(ls "$kernel/lib/modules")
    mkdir -p "$tree"/{bin,sbin,dev,proc,sys,run,etc/acpi/PWRF,usr/sbin,var,tmp}
    ln -s ../run "$tree/var/run"
    cp "$(command -v busybox)" "$tree/bin/busybox"
    install -m 755 "$LAB_HOME/guest/init" "$tree/init"
    install -m 755 "$LAB_HOME/guest/shutdown" "$tree/sbin/shutdown"
    printf '#!/bin/sh\nexec /sbin/shutdown -P\n' >"$tree/etc/acpi/PWRF/00000080"
    chmod 755 "$tree/etc/acpi/PWRF/00000080"
    copy_agent "$tree"
    copy_modules "$kernel/lib/modules/$version" "$tree/lib/modules/$version"
    busybox depmod -b "$tree" "$version"
    (cd "$tree" && find . -print0 | cpio --null --quiet -o -H newc) | gzip -1 >"$out/initrd"
}

# the guest agent with the libraries it is linked with
copy_agent() {
    local tree=$1 agent library
    agent=$(PATH=$PATH:/usr/sbin command -v qemu-ga)
    cp "$agent" "$tree/usr/sbin/qemu-ga"
    ldd "$agent" | grep -o '/[^ ]*' | while read -r library; do
        mkdir -p "$tree$(dirname "$library")"
        cp -L "$library" "$tree$library"
    done
}

# the wanted modules and, round after round, what they depend on
copy_modules() {
    local from=$1 to=$2 wanted todo=() name file next
    mkdir -p "$to"
    read -ra todo <<<"$(echo "$GUEST_MODULES" | tr '\n' ' ')"
    while ((${#todo[@]})); do
        next=()
        for name in "${todo[@]}"; do
            wanted=${name//[-_]/[-_]}
            file=$(find "$from" -name "$wanted.ko*" -print -quit)
            [[ -n $file && ! -e $to/$(basename "$file" .xz) ]] || continue
            cp "$file" "$to/"
            [[ $file != *.xz ]] || xz -d "$to/$(basename "$file")"
            read -ra found <<<"$(module_needs "$to/$(basename "$file" .xz)")"
            next+=("${found[@]}")
        done
        todo=("${next[@]}")
    done
}

module_needs() {
    tr '\0' '\n' <"$1" | sed -n 's/^depends=//p' | tr ',\n' '  '
}
