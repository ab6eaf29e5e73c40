# shellcheck shell=bash
# SPDX-License-Identifier: EPL-2.0
# Copyright (c) 2026 Hotseat contributors
# The commands, one function each.

number_in() {
    if ! [[ $2 =~ ^[0-9]{1,6}$ ]] || ((10#$2 < $3 || 10#$2 > $4)); then
        die "$1 is a number from $3 to $4, not '$2'"
    fi
}

# state for all commands about one host: HOST and HOST_NUMBER
take_host() {
    [[ -n ${1:-} ]] || die "which host? (see: lab --help)"
    check_root
    load_lab
    HOST_NUMBER=$(host_number "$1")
    HOST=$(host_name "$HOST_NUMBER")
}

command_up() {
    HOSTS=3 VMS=2 RUNNING=1 PREFIX='' DISK=0
    while (($#)); do
        case $1 in
            --prefix) PREFIX=${2:?--prefix needs a name}; shift ;;
            --vms) VMS=${2:?--vms needs a number}; shift ;;
            --running) RUNNING=${2:?--running needs a number}; shift ;;
            --disk) DISK=${2:?--disk needs a number}; shift ;;
            -*) die "unknown option $1 (see: lab --help)" ;;
            *) HOSTS=$1 ;;
        esac
        shift
    done
    number_in "the number of hosts" "$HOSTS" 1 32
    number_in --vms "$VMS" 0 150
    number_in --running "$RUNNING" 0 150
    number_in --disk "$DISK" 0 100000
    ((HOSTS * VMS <= 150)) || die "at most 150 machines in a lab ($HOSTS hosts with $VMS each are $((HOSTS * VMS)))"
    check_root
    check_packages
    lock_lab
    if have_lab; then
        up_again
    else
        up_fresh
    fi
    print_info
}

# the lab stands already: power on what is off
up_again() {
    local asked=$HOSTS n
    load_lab
    check_not_stale
    ((asked == HOSTS)) || die "a lab of $HOSTS hosts runs in $LAB_DIR; end it first (lab --dir $LAB_DIR down)"
    for ((n = 1; n <= HOSTS; n++)); do
        host_is_on "$(host_name "$n")" || power_on "$(host_name "$n")" "$n"
    done
    for ((n = 1; n <= HOSTS; n++)); do
        wait_for_host "$(host_name "$n")"
    done
}

up_fresh() {
    local n
    check_namespaces
    check_space
    take_prefix
    if ip netns list | grep -qw "^$PREFIX-sw"; then
        die "another lab uses the prefix $PREFIX: choose one with --prefix, or if it was left behind by a lab whose folder" \
            "is gone, remove it with: lab --dir $LAB_DIR down --prefix $PREFIX"
    fi
    trap 'abandon_up' EXIT
    mkdir -p "${LAB_DIR:?}"/{hosts,images,serial}
    make_guest
    switch_up
    make_user_keys
    for ((n = 1; n <= HOSTS; n++)); do
        make_host "$(host_name "$n")" "$n"
    done
    write_known_hosts
    for ((n = 1; n <= HOSTS; n++)); do
        power_on "$(host_name "$n")" "$n"
    done
    for ((n = 1; n <= HOSTS; n++)); do
        wait_for_host "$(host_name "$n")"
        define_machines "$(host_name "$n")" "$n"
        start_machines "$(host_name "$n")" "$n"
    done
    write_json
    write_hosts_list
    write_cluster_file
    trap - EXIT
}

# a start that failed half-way leaves nothing
abandon_up() {
    trap - EXIT
    say "the lab was not started; removing what was made"
    remove_lab || true
}

# PREFIX as asked for, else one made from the lab's folder
take_prefix() {
    PREFIX=${PREFIX:-hs$(printf '%s' "$LAB_DIR" | sha1sum | head -c 4)}
    [[ $PREFIX =~ ^[a-z][a-z0-9]{0,9}$ ]] || die "a prefix is 1 to 10 small letters and digits, not '$PREFIX'"
}

command_down() {
    PREFIX=
    case ${1:-} in
        --prefix) PREFIX=${2:?--prefix needs a name} ;;
        '') ;;
        *) die "unknown option $1 (see: lab --help)" ;;
    esac
    check_root
    lock_lab
    if have_lab; then
        load_lab
        remove_lab
    else
        take_prefix
        remove_leftovers
        rm -f "$LAB_DIR/.lock"
        rmdir "$LAB_DIR" 2>/dev/null || true
    fi
}

# the folder of a lab was removed under it: its network namespaces still tell which processes are its own
remove_leftovers() {
    local ns found=no
    for ns in $(ip netns list | grep -o "^$PREFIX-\(sw\|host-[0-9]*\)\b"); do
        found=yes
        ip netns pids "$ns" | xargs -r kill -KILL
        wait_until 60 netns_empty "$ns" || die "processes in $ns do not end"
        ip netns del "$ns"
    done
    switch_down
    [[ $found == yes ]] || say "no lab in $LAB_DIR"
}

remove_lab() {
    local n host home
    for ((n = 1; n <= HOSTS; n++)); do
        host=$(host_name "$n")
        home=$(host_home "$host")
        end_process "$home/state/relay"
        lines_end "$host"
        power_cut "$host" "$n"
        remove_disk "$home"
    done
    switch_down
    rm -rf "${LAB_DIR:?}"/{hosts,images,serial,boot,keys}
    rm -f "$LAB_DIR"/lab.{json,hotseat} "$LAB_DIR"/{hosts.conf,.lock,lab.env}
    rmdir "$LAB_DIR" 2>/dev/null || true
}

command_status() {
    check_root
    load_lab
    print_status
}

command_info() {
    load_lab
    print_info
}

command_exec() {
    take_host "${1:-}"
    shift
    (($#)) || die "which command? (lab exec HOST CMD…)"
    in_host "$HOST" "$@"
}

command_power_cut() {
    take_host "${1:-}"
    lock_lab
    power_cut "$HOST" "$HOST_NUMBER"
}

command_power_on() {
    take_host "${1:-}"
    lock_lab
    check_not_stale
    host_is_on "$HOST" || power_on "$HOST" "$HOST_NUMBER"
    wait_for_host "$HOST"
}

command_cut() {
    change_cables down "$@"
}

command_mend() {
    change_cables up "$@"
}

change_cables() {
    local state=$1 plane
    take_host "${2:-}"
    [[ -n ${3:-} ]] || die "which plane? (storage, management, business or all)"
    if [[ $3 == all ]]; then
        for plane in "${PLANES[@]}"; do
            set_cable "$plane" "$HOST_NUMBER" "$state"
        done
    else
        plane_short "$3" >/dev/null
        set_cable "$3" "$HOST_NUMBER" "$state"
    fi
}

command_restart_libvirtd() {
    take_host "${1:-}"
    in_host "$HOST" /etc/hotseat-lab/services restart-libvirtd
}

command_rekey() {
    take_host "${1:-}"
    rekey_host "$HOST"
    fingerprint "$HOST"
}

command_tcp_silent() {
    take_host "${1:-}"
    number_in PORT "${2:-}" 1 65535
    tcp_silent "$HOST" "$2"
}

command_link_delay() {
    take_host "${1:-}"
    number_in MS "${2:-}" 0 10000
    link_delay "$HOST" "$HOST_NUMBER" "$2"
}

command_link_normal() {
    take_host "${1:-}"
    end_process "$(host_home "$HOST")/state/relay"
}

command_line() {
    local plane delay=0 out=0 in=0 rate=0 damage=0
    take_host "${1:-}"
    plane=${2:-}
    plane_short "$plane" >/dev/null
    shift 2
    while (($#)); do
        number_in "$1" "${2:-}" 0 10000
        case $1 in
            --delay) delay=$2 ;;
            --lose-out) out=$2 ;;
            --lose-in) in=$2 ;;
            --rate) rate=$2 ;;
            --damage-out) damage=$2 ;;
            *) die "unknown option $1 (see: lab --help)" ;;
        esac
        shift 2
    done
    lock_lab
    line_bad "$HOST" "$HOST_NUMBER" "$plane" "$delay" "$out" "$in" "$rate" "$damage"
}

command_line_normal() {
    take_host "${1:-}"
    plane_short "${2:-}" >/dev/null
    lock_lab
    line_normal "$HOST" "$HOST_NUMBER" "$2"
}

command_testd() {
    take_host "${1:-}"
    number_in N "${2:-}" 1 100000
    test_driver_file "$2" >"$(host_home "$HOST")/lib-libvirt/test-$2.xml"
    echo "/var/lib/libvirt/test-$2.xml"
}

command_selftest() {
    "$LAB_HOME/selftest" "$@"
}
