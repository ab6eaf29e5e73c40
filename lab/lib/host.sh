# shellcheck shell=bash
# SPDX-License-Identifier: EPL-2.0
# Copyright (c) 2026 Hotseat contributors
# A host: its folders, keys and settings, its power.

make_user_keys() {
    mkdir -p "$LAB_DIR/keys"
    chmod 700 "$LAB_DIR/keys"
    ssh-keygen -q -t ed25519 -N '' -C "hotseat lab" -f "$LAB_DIR/keys/id_ed25519"
    ssh-keygen -q -t ed25519 -N '' -C "between lab hosts" -f "$LAB_DIR/keys/between"
    head -c 9 /dev/urandom | base64 | tr '+/' 'xy' >"$LAB_DIR/keys/password"
}

# own folders and a copy of /etc for host $1, number $2
make_host() {
    local host=$1 number=$2 home
    home=$(host_home "$host")
    mkdir -p "$home"/{state,root,home,opt,srv,log/libvirt,lib-libvirt,cache-libvirt,var-lib}
    mkdir -p "$home"/{tmp,vartmp} "$home"/lib-libvirt/{images,boot,serial}
    chmod 1777 "$home"/{tmp,vartmp}
    chmod 700 "$home/root"
    ((DISK == 0)) || mount -t tmpfs -o "size=${DISK}m,mode=755" lab-disk "$home/srv"
    cp -a /etc "$home/etc"
    printf '%s\n' "$host" >"$home/etc/hostname"
    uuid_of "$host" | tr -d - >"$home/etc/machine-id"
    rm -f "$home/etc/mtab"
    ln -s /proc/self/mounts "$home/etc/mtab"
    write_hosts_file >"$home/etc/hosts"
    make_host_users "$home"
    make_host_ssh "$home" "$number"
    make_host_libvirt "$home" "$number"
    mkdir -p "$home/etc/hotseat-lab"
    cp "$LAB_HOME"/host/* "$home/etc/hotseat-lab/"
}

# a disk in memory outlives the power of its host, not the lab
remove_disk() {
    ! mountpoint -q "$1/srv" || umount -l "$1/srv"
}

write_hosts_file() {
    local n
    echo "127.0.0.1 localhost"
    for ((n = 1; n <= HOSTS; n++)); do
        echo "$(address management "$n") $(host_name "$n")"
        echo "$(address storage "$n") $(host_name "$n")-storage"
    done
}

# root logs in by key; keeper (may use libvirt) and stranger (may not) by key or password
make_host_users() {
    local home=$1 hash user id
    hash=$(busybox mkpasswd -m sha512 "$(<"$LAB_DIR/keys/password")")
    sed -i 's/^root:[^:]*:/root:*:/' "$home/etc/shadow"
    id=64990
    for user in keeper stranger; do
        id=$((id + 1))
        echo "$user:x:$id:$id:Lab $user:/home/$user:/bin/bash" >>"$home/etc/passwd"
        echo "$user:$hash:19000:0:99999:7:::" >>"$home/etc/shadow"
        echo "$user:x:$id:" >>"$home/etc/group"
        mkdir -p "$home/home/$user"
        chown "$id:$id" "$home/home/$user"
    done
    sed -i 's/^libvirt:\([^:]*:[^:]*\):.*/libvirt:\1:keeper/' "$home/etc/group"
}

make_host_ssh() {
    local home=$1 number=$2 user
    rm -rf "$home/etc/ssh"
    mkdir -p "$home/etc/ssh/authorized_keys" "$home/root/.ssh"
    cat >"$home/etc/ssh/sshd_config" <<'TEXT'
Port 22
HostKey /etc/ssh/ssh_host_ed25519_key
PermitRootLogin yes
PasswordAuthentication yes
KbdInteractiveAuthentication no
UsePAM no
UseDNS no
AuthorizedKeysFile /etc/ssh/authorized_keys/%u
Subsystem sftp internal-sftp
PidFile /run/sshd.pid
LogLevel VERBOSE
PrintMotd no
TEXT
    ssh-keygen -q -t ed25519 -N '' -C "$(host_name "$number")" -f "$home/etc/ssh/ssh_host_ed25519_key"
    for user in root keeper stranger; do
        cat "$LAB_DIR/keys/id_ed25519.pub" "$LAB_DIR/keys/between.pub" >"$home/etc/ssh/authorized_keys/$user"
    done
    cp "$LAB_DIR/keys/between" "$home/root/.ssh/id_ed25519"
    cp "$LAB_DIR/keys/between.pub" "$home/root/.ssh/id_ed25519.pub"
}

# known_hosts of the person at the console, and of the hosts among themselves
write_known_hosts() {
    local n key
    for ((n = 1; n <= HOSTS; n++)); do
        key=$(cut -d' ' -f1,2 "$(host_home "$(host_name "$n")")/etc/ssh/ssh_host_ed25519_key.pub")
        echo "$(address management "$n") $key"
        echo "$(host_name "$n") $key"
    done >"$LAB_DIR/keys/known_hosts"
    for ((n = 1; n <= HOSTS; n++)); do
        cp "$LAB_DIR/keys/known_hosts" "$(host_home "$(host_name "$n")")/root/.ssh/known_hosts"
    done
}

make_host_libvirt() {
    local home=$1 number=$2 conf=$1/etc/libvirt
    rm -rf "$conf/qemu/networks"/* "$conf/qemu/autostart" "$conf"/qemu/*.xml
    cat >"$conf/libvirtd.conf" <<TEXT
host_uuid = "$(uuid_of "$(host_name "$number")")"
unix_sock_group = "libvirt"
unix_sock_ro_perms = "0777"
unix_sock_rw_perms = "0770"
auth_unix_ro = "none"
auth_unix_rw = "none"
listen_tls = 0
listen_tcp = 1
listen_addr = "$(address management "$number")"
auth_tcp = "none"
log_outputs = "2:file:/var/log/libvirt/libvirtd.log"
TEXT
    cat >"$conf/qemu.conf" <<'TEXT'
user = "root"
group = "root"
security_driver = "none"
dynamic_ownership = 0
remember_owner = 0
cgroup_controllers = [ ]
namespaces = [ ]
stdio_handler = "logd"
TEXT
    if grep -qw hugetlbfs /proc/filesystems; then
        echo 'hugetlbfs_mount = "/run/hugepages"' >>"$conf/qemu.conf"
    fi
    # serial logs are read by tests as one growing file
    echo 'max_size = 1073741824' >"$conf/virtlogd.conf"
}

host_is_on() {
    recorded_process "$(host_home "$1")/state/init" >/dev/null
}

# the control group of a host, version 2, which is the root of all that it sees; empty where there are none
host_group() {
    local root
    root=$(awk '$3 == "cgroup2" { print $2; exit }' /proc/mounts)
    [[ -z $root ]] || echo "$root/hotseat-lab-$PREFIX-$1"
}

# the calling shell, and what it becomes, is in the control group of a host from now on
enter_group() {
    local group
    group=$(host_group "$1")
    [[ -n $group && -w $group/cgroup.procs ]] && echo "$BASHPID" >"$group/cgroup.procs"
}

remove_group() {
    local group
    group=$(host_group "$1")
    [[ ! -d $group ]] || find "$group" -depth -type d -exec rmdir {} + 2>/dev/null || true
}

# starts the host's namespaces and services; does not wait for them
power_on() {
    local host=$1 number=$2 home group
    home=$(host_home "$host")
    group=$(host_group "$host")
    [[ -z $group ]] || mkdir -p "$group" 2>/dev/null || true
    rm -f "$home/state/pid" "$home/state/ready" "$home/state/init"
    host_links_down "$host" "$number"
    host_links_up "$host" "$number"
    (
        cd /
        own_groups=()
        if enter_group "$host"; then own_groups=(--cgroup); fi
        exec setsid nsenter --net="/run/netns/$PREFIX-$host" \
            unshare --mount --uts --ipc --pid "${own_groups[@]}" --fork --propagation private \
            bash "$home/etc/hotseat-lab/init" "$LAB_DIR" "$host" "${own_groups[@]}" \
            </dev/null >"$home/state/console.log" 2>&1 8>&- 9>&-
    ) &
    disown
    wait_until 60 test -s "$home/state/pid" || host_failed "$host" "did not start"
    record_process "$home/state/init" "$(<"$home/state/pid")"
}

host_ready() {
    [[ -e $(host_home "$1")/state/ready ]] || ! host_is_on "$1"
}

wait_for_host() {
    wait_until 60 host_ready "$1" || host_failed "$1" "was not ready within 60 s"
    host_is_on "$1" || host_failed "$1" "ended while starting"
}

host_failed() {
    say "$1 $2; the last lines of its console:"
    tail -5 "$(host_home "$1")/state/console.log" >&2 || true
    exit 1
}

# every process of the host dies at once: killing the first process of its namespace makes the kernel kill the rest
power_cut() {
    local home
    home=$(host_home "$1")
    host_links_silence "$2"
    end_process "$home/state/init"
    wait_until 60 netns_empty "$PREFIX-$1" || die "processes of $1 do not end"
    rm -f "$home/state/pid" "$home/state/ready"
    host_links_down "$1" "$2"
    remove_group "$1"
}

# run a command inside a host, with a clean environment
in_host() {
    local host=$1 pid
    shift
    pid=$(recorded_process "$(host_home "$host")/state/init") || die "$host has no power (lab power-on $host)"
    (
        exec 8>&- 9>&-
        own_groups=()
        if enter_group "$host"; then own_groups=(--cgroup); fi
        exec nsenter --target "$pid" --mount --uts --ipc --net --pid "${own_groups[@]}" -- env -i HOME=/root USER=root \
            LANG=C.UTF-8 TERM="${TERM:-dumb}" PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin "$@"
    )
}
