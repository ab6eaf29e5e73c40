# shellcheck shell=bash
# SPDX-License-Identifier: EPL-2.0
# Copyright (c) 2026 Hotseat contributors
# A lab host with systemd: Debian in a machine of its own, emulated (TCG). The image is made once and kept in the cache.

DEBIAN_PACKAGES=systemd-sysv,udev,dbus,openssh-server,iproute2,kmod,procps,sudo,passwd
DEBIAN_MODULES='virtio_pci virtio_blk virtio_net'

debian_cache() {
    echo "${XDG_CACHE_HOME:-${HOME:-/root}/.cache}/hotseat/debian"
}

# folder with the image, kernel, initial RAM disk and the password of the account "admin"; prints where
debian_image() {
    local cache stamp folder fresh
    cache=$(debian_cache)
    stamp=$(sha1sum "$BENCH_HOME/lib/debian.sh" | head -c 12)
    folder=$cache/$stamp
    if [[ ! -d $folder ]]; then
        say 'building the Debian machine, once; about four minutes'
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
    mkfs.ext4 -q -d "$tree" -L root "$into/root.img" 3G || return 1
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
    systemctl --root="$tree" enable systemd-networkd ssh
    systemctl --root="$tree" mask systemd-networkd-wait-online.service systemd-timesyncd.service apt-daily.timer \
        apt-daily-upgrade.timer dpkg-db-backup.timer e2scrub_all.timer fstrim.timer systemd-pstore.service
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

# debian_start FOLDER PORT: a fresh one whose sshd is at that port of 127.0.0.1; keys and its log are in FOLDER.
# Its process is DEBIAN_PROCESS.
debian_start() {
    local folder=$1 port=$2 image
    image=$(debian_image)
    mkdir -p "$folder/mount"
    cp --sparse=always "$image/root.img" "$folder/root.img"
    ssh-keygen -q -t ed25519 -N '' -C bench -f "$folder/id"
    ssh-keygen -q -t ed25519 -N '' -C debian -f "$folder/host"
    echo "[127.0.0.1]:$port $(cut -d' ' -f1,2 "$folder/host.pub")" >"$folder/known_hosts"
    debian_keys "$folder" root root
    debian_keys "$folder" home/admin 1000
    debian_put "$folder/host" etc/ssh/ssh_host_ed25519_key 0600 0
    qemu-system-x86_64 -machine pc -accel tcg,thread=multi -cpu max -smp 2 -m 1024 -display none -no-reboot \
        -kernel "$image/vmlinuz" -initrd "$image/initrd" -append 'console=ttyS0 quiet net.ifnames=0 rw' \
        -drive "file=$folder/root.img,format=raw,if=virtio,cache=unsafe" -serial "file:$folder/serial.log" \
        -netdev "user,id=n,hostfwd=tcp:127.0.0.1:$port-:22" -device virtio-net-pci,netdev=n \
        </dev/null >"$folder/qemu.log" 2>&1 &
    DEBIAN_PROCESS=$!
    DEBIAN_SSH=(ssh -p "$port" -i "$folder/id" -o "UserKnownHostsFile=$folder/known_hosts" -o BatchMode=yes
        -o ConnectTimeout=5 root@127.0.0.1)
    wait_until 240 debian_runs || die "the Debian machine does not answer, see $folder/serial.log"
}

debian_keys() {
    local folder=$1 home=$2 owner=$3 commands
    commands=$(mktemp "$folder/commands.XXXXXX")
    [[ $owner == root ]] && owner=0
    printf 'mkdir %s/.ssh\nsif %s/.ssh mode 040700\nsif %s/.ssh uid %d\nsif %s/.ssh gid %d\n' "$home" "$home" "$home" \
        "$owner" "$home" "$owner" >"$commands"
    debugfs -w -f "$commands" "$folder/root.img" >>"$folder/qemu.log" 2>&1
    debian_put "$folder/id.pub" "$home/.ssh/authorized_keys" 0600 "$owner"
}

# debian_put FILE PATH MODE OWNER: into the image
debian_put() {
    local commands
    commands=$(mktemp "$(dirname "$1")/commands.XXXXXX")
    printf 'rm %s\nwrite %s %s\nsif %s mode 010%s\nsif %s uid %d\nsif %s gid %d\n' "$2" "$1" "$2" "$2" "$3" "$2" "$4" \
        "$2" "$4" >"$commands"
    debugfs -w -f "$commands" "$(dirname "$1")/root.img" >>"$(dirname "$1")/qemu.log" 2>&1
}

debian_runs() {
    kill -0 "$DEBIAN_PROCESS" 2>/dev/null || return 0
    [[ $("${DEBIAN_SSH[@]}" systemctl is-system-running --wait 2>/dev/null) =~ ^(running|degraded)$ ]]
}
