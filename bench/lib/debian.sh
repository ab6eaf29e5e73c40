# shellcheck shell=bash
# SPDX-License-Identifier: EPL-2.0
# Copyright (c) 2026 Hotseat contributors
# A lab host with systemd: Debian in a machine of its own, emulated (TCG).

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
    debian_firmware "$folder/tick.rom"
    debian_put "$folder/tick.rom" var/lib/libvirt/boot/tick.rom 0644 0
    qemu-system-x86_64 -machine pc -accel tcg,thread=multi -cpu max -smp 2 -m 1536 -display none -no-reboot \
        -kernel "$image/vmlinuz" -initrd "$image/initrd" -append 'console=ttyS0 quiet net.ifnames=0 rw' \
        -drive "file=$folder/root.img,format=raw,if=virtio,cache=unsafe" -serial "file:$folder/serial.log" \
        -netdev "user,id=n,hostfwd=tcp:127.0.0.1:$port-:22" -device virtio-net-pci,netdev=n -device i6300esb \
        </dev/null >"$folder/qemu.log" 2>&1 &
    DEBIAN_PROCESS=$!
    DEBIAN_SSH=(ssh -p "$port" -i "$folder/id" -o "UserKnownHostsFile=$folder/known_hosts" -o BatchMode=yes
        -o ConnectTimeout=60 root@127.0.0.1)
    wait_until 600 debian_runs || die "the Debian machine does not answer, see $folder/serial.log"
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

# firmware of a machine that needs no boot: it writes S and then a point a hundred times a second
debian_firmware() {
    head -c 65536 /dev/zero | tr '\0' '\377' >"$1"
    debian_bytes 57344 "$1" fa31c08ed88ed0bc0070c70620006be0c706220000f0b011e620b008e621b004e621b001e621b0fee621 \
        b034e643b09ce640b02ee6402e660f011688e00f20c00c010f22c0bb08008ec324fe0f22c066bb5003e0fe266766c70300070000 \
        baf803b053eefbf4b02eeeebfa50b020e62058cf8db4000066900000000000000000ffff00000092cf000f0078e00f00
    debian_bytes 65520 "$1" ea00e000f0
}

# debian_bytes OFFSET FILE HEX…
debian_bytes() {
    local offset=$1 file=$2
    shift 2
    # shellcheck disable=SC2059 # the digits are the format
    printf "$(printf %s "$@" | sed 's/../\\x&/g')" | dd "of=$file" conv=notrunc bs=1 "seek=$offset" status=none
}

debian_runs() {
    kill -0 "$DEBIAN_PROCESS" 2>/dev/null || return 0
    [[ $("${DEBIAN_SSH[@]}" systemctl is-system-running --wait 2>/dev/null) =~ ^(running|degraded)$ ]]
}
