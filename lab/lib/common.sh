# shellcheck shell=bash disable=SC2034
# SPDX-License-Identifier: EPL-2.0
# Copyright (c) 2026 Hotseat contributors
# Messages, the lab's saved state, locks and processes known by id and start time.

PLANES=(storage management business)

die() {
    printf 'lab: %s\n' "$*" >&2
    exit 1
}

say() {
    printf 'lab: %s\n' "$*" >&2
}

# short name of a plane, as used in interface names
plane_short() {
    case $1 in
        storage) echo sto ;;
        management) echo mgmt ;;
        business) echo biz ;;
        *) die "unknown plane '$1' (storage, management, business)" ;;
    esac
}

plane_octet() {
    case $1 in
        management) echo 77 ;;
        storage) echo 78 ;;
        business) echo 79 ;;
        *) die "unknown plane '$1'" ;;
    esac
}

# address of host number $2 (1, 2, …) on plane $1
address() {
    echo "10.$(plane_octet "$1").$NUMBER.$2"
}

host_name() {
    printf 'host-%02d' "$1"
}

# number of a host given by name
host_number() {
    [[ $1 =~ ^host-([0-9]+)$ ]] || die "no host '$1' in this lab (host-01 to $(host_name "$HOSTS"))"
    local number=$((10#${BASH_REMATCH[1]}))
    ((number >= 1 && number <= HOSTS)) || die "no host '$1' in this lab (host-01 to $(host_name "$HOSTS"))"
    echo "$number"
}

host_home() {
    echo "$LAB_DIR/hosts/$1"
}

# a stable uuid made from a text
uuid_of() {
    local h
    h=$(printf '%s' "$LAB_DIR $1" | sha1sum)
    echo "${h:0:8}-${h:8:4}-4${h:13:3}-8${h:17:3}-${h:20:12}"
}

have_lab() {
    [[ -f $LAB_DIR/lab.env ]]
}

# reads PREFIX, NUMBER, HOSTS, VMS, RUNNING of this lab
load_lab() {
    have_lab || die "no lab in $LAB_DIR (start one with: lab --dir $LAB_DIR up)"
    # shellcheck source=/dev/null
    . "$LAB_DIR/lab.env"
}

save_lab() {
    cat >"$LAB_DIR/lab.env" <<TEXT
PREFIX=$PREFIX
NUMBER=$NUMBER
HOSTS=$HOSTS
VMS=$VMS
RUNNING=$RUNNING
TEXT
}

# one command at a time changes a lab; the lock is released when this process ends
lock_lab() {
    mkdir -p "$LAB_DIR"
    exec 9>"$LAB_DIR/.lock"
    flock -w 120 9 || die "another lab command is at work in $LAB_DIR (waited 120 s)"
}

# start time of process $1 in clock ticks since boot, empty when there is none; zombies count as ended
process_start() {
    local stat fields
    { read -r stat <"/proc/$1/stat"; } 2>/dev/null || return 0
    read -ra fields <<<"${stat##*) }"
    [[ ${fields[0]} == Z || ${fields[0]} == X ]] || echo "${fields[19]}"
}

# remember process $2 in file $1
record_process() {
    echo "$2 $(process_start "$2")" >"$1"
}

# prints the id in file $1 when exactly that process still lives
recorded_process() {
    local pid start
    [[ -f $1 ]] && read -r pid start <"$1" || return 1
    [[ -n $start && $(process_start "$pid") == "$start" ]] || return 1
    echo "$pid"
}

# end the process recorded in file $1, and wait until it is gone
end_process() {
    local pid
    if pid=$(recorded_process "$1"); then
        kill -KILL "$pid" 2>/dev/null || true
        wait_until 60 process_gone "$1" || die "process $pid does not end"
    fi
    rm -f "$1"
}

process_gone() {
    ! recorded_process "$1" >/dev/null
}

# wait_until SECONDS CMD…: 0 as soon as CMD is true, 1 when the time is over
wait_until() {
    local end=$((SECONDS + $1))
    shift
    until "$@"; do
        ((SECONDS < end)) || return 1
        sleep 0.1
    done
}

java_version() {
    "$1" -version 2>&1 | sed -n 's/.* version "\([0-9]*\).*/\1/p'
}

find_java() {
    local java version
    for java in "${JAVA_HOME:-/nowhere}/bin/java" /usr/lib/jvm/*/bin/java "$(command -v java || true)"; do
        [[ -x $java ]] || continue
        version=$(java_version "$java")
        if ((${version:-0} >= 21)); then
            echo "$java"
            return
        fi
    done
    die "no Java 21 or newer (looked at JAVA_HOME, /usr/lib/jvm and PATH)"
}
