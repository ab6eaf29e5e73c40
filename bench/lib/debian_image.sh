# shellcheck shell=bash
# SPDX-License-Identifier: EPL-2.0
# Copyright (c) 2026 Hotseat contributors
# The image of a lab host with systemd: made once and kept in the cache; another text of this file makes another one.

DEBIAN_PACKAGES=systemd-sysv,udev,dbus,openssh-server,iproute2,kmod,procps,sudo,passwd
# a machine can be protected there
DEBIAN_PACKAGES+=,libvirt-daemon-system,libvirt-clients,qemu-system-x86,etcd-server,etcd-client
DEBIAN_MODULES='virtio_pci virtio_blk virtio_net i6300esb'

debian_cache() {
    echo "${XDG_CACHE_HOME:-${HOME:-/root}/.cache}/hotseat/debian"
}

# folder with the image, kernel, initial RAM disk and the password of the account "admin"; prints where
debian_image() {
    local cache stamp folder fresh
    cache=$(debian_cache)
    stamp=$(sha1sum "$BENCH_HOME/lib/debian_image.sh" | head -c 12)
    folder=$cache/$stamp
    if [[ ! -d $folder ]]; then
        say 'building the Debian machine, once; about six minutes'
        mkdir -p "$cache"
        fresh=$(mktemp -d "$cache/build.XXXXXX")
        debian_build "$fresh" >"$TREE/target/debian.log" 2>&1 ||
            die "the Debian machine could not be built, see $TREE/target/debian.log"
        rm -rf "$fresh/tree" "$fresh/start"
        mv -T "$fresh" "$folder"
    fi
    echo "$folder"
}

debian_build() {
    local into=$1 tree=$1/tree kernel version
    mmdebstrap --variant=minbase --include="$DEBIAN_PACKAGES" bookworm "$into/root.tar" || return 1
    mkdir "$tree"
    tar -xf "$into/root.tar" -C "$tree"
    rm "$into/root.tar"
    debian_settings "$tree" "$into"
    kernel=$(debian_kernel)
    version=$(ls "$kernel/lib/modules")
    cp "$kernel/boot/vmlinuz-$version" "$into/vmlinuz"
    debian_modules "$kernel" "$version" "$tree/usr/lib/modules/$version"
    debian_initrd "$into" "$tree/usr/lib/modules/$version"
    mkfs.ext4 -q -d "$tree" -L root "$into/root.img" 4G || return 1
}

# the guest's kernel of the lab
debian_kernel() (
    # shellcheck disable=SC2030 # for what is read next
    LAB_HOME=$TREE/lab
    # shellcheck source=../../lab/lib/guest.sh
    . "$TREE/lab/lib/guest.sh"
    mkdir -p "$(guest_cache)"
    guest_kernel
)

debian_modules() (
    # shellcheck source=../../lab/lib/guest.sh
    . "$TREE/lab/lib/guest.sh"
    GUEST_MODULES=$DEBIAN_MODULES
    copy_modules "$1/lib/modules/$2" "$3"
    busybox depmod -b "${3%/usr/lib/modules/*}/usr" "$2"
)

debian_settings() {
    local tree=$1 into=$2
    head -c 9 /dev/urandom | base64 | tr '+/' 'xy' >"$into/password"
    chroot "$tree" useradd -m -s /bin/bash -G sudo admin
    sed -i "s|^admin:[^:]*:|admin:$(busybox mkpasswd -m sha512 "$(<"$into/password")"):|" "$tree/etc/shadow"
    : >"$tree/etc/fstab"
    : >"$tree/etc/machine-id"
    echo debian >"$tree/etc/hostname"
    echo '127.0.0.1 localhost debian' >"$tree/etc/hosts"
    printf '[Match]\nName=e*\n[Network]\nAddress=10.0.2.15/24\nGateway=10.0.2.2\n' >"$tree/etc/systemd/network/10-lab.network"
    systemctl --root="$tree" enable systemd-networkd ssh libvirtd.socket
    systemctl --root="$tree" mask systemd-networkd-wait-online.service systemd-timesyncd.service apt-daily.timer \
        apt-daily-upgrade.timer dpkg-db-backup.timer e2scrub_all.timer fstrim.timer systemd-pstore.service libvirt-guests.service
}

# loads the disk's driver and goes over to the disk
debian_initrd() {
    local into=$1 modules=$2 start=$1/start file
    mkdir -p "$start"/{bin,dev,proc,sys,root,modules}
    cp "$(command -v busybox)" "$start/bin/busybox"
    find "$modules" -name '*.ko' -exec cp {} "$start/modules/" \;
    cat >"$start/init" <<'TEXT'
#!/bin/busybox sh
b=/bin/busybox
$b mount -t devtmpfs dev /dev
$b mount -t proc proc /proc
# in whatever order they depend on each other
for round in 1 2 3 4; do for m in /modules/*.ko; do $b insmod $m 2>/dev/null; done; done
until [ -b /dev/vda ]; do $b sleep 0.1; done
$b mount -t ext4 /dev/vda /root
$b umount /proc
exec $b switch_root /root /sbin/init
TEXT
    chmod 755 "$start/init"
    (cd "$start" && find . -print0 | cpio --null --quiet -o -H newc) | gzip -1 >"$into/initrd"
}
