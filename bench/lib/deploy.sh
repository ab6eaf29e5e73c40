# shellcheck shell=bash
# SPDX-License-Identifier: EPL-2.0
# Copyright (c) 2026 Hotseat contributors
# Deployment to a host with systemd: an emulated Debian machine without Java. Everything in it is slow, since each
# instruction is translated; what counts is that units, sudo and the runtime work, and that nothing is left.

# seconds that an agent may take to start there
DEPLOY_PATIENCE=2400

# of the machine that is protected there
DEPLOY_MACHINE=7d9a1c52-4c1e-4c6a-9d0a-6b1f5a1d2e30

bench_deploy() {
    local before
    need_packages "$TREE/releng/packages" "$TREE/lab/packages" "$BENCH_HOME/packages"
    need_jdk
    mkdir -p "$TREE/target/agent"
    ensure_built
    begin_figures deploy
    deploy_figures
    deploy_compile
    DEPLOY_PORT=$(free_port)
    trap 'deploy_end' EXIT
    debian_start "$OUT" "$DEPLOY_PORT"
    deploy_prepare
    before=$(deploy_tree)
    deploy_life
    if [[ $(deploy_tree) == "$before" ]]; then
        note 'after removal the tree of the host is what it was before: names, modes, owners, checksums'
    else
        diff <(echo "$before") <(deploy_tree) | head -20 >&2 || true
        die 'removal has left something on the host'
    fi
    end_figures
}

# the distribution's own store ends, the other plane gets an address, and the unit may take its time on such a machine
deploy_prepare() {
    "${DEBIAN_SSH[@]}" "systemctl disable --now etcd 2>/dev/null
        ip address add 10.0.3.15/32 dev lo
        mkdir /etc/systemd/system/hotseat-agent.service.d
        printf '[Service]\\nTimeoutStartSec=%d\\n' $DEPLOY_PATIENCE >/etc/systemd/system/hotseat-agent.service.d/slow.conf"
}

deploy_figures() {
    figure deploy s - 'sign-in to a well agent that has begun a cluster; Java is sent along, systemd starts it'
    figure upgrade s - 'sign-in to a well agent of another version, by sudo with a password; a protected machine runs'
    figure roll-back s - 'the same for a version that does not start, until the old one is well again'
    figure kill-to-running s - 'kill -9 of the agent until systemd says that another one runs'
    figure remove s - 'sign-in to a host without a trace'
    figure runtime-size MB - 'Java that is sent along, packed'
}

deploy_life() {
    local good=$OUT/good.tar.gz bad=$OUT/bad.tar.gz archive
    deploy_timed deploy root found bench
    sample runtime-size ours "$(du -m "$TREE"/target/agent/runtimes/*.tar.gz | awk '{ print $1; exit }')"
    archive=$(agent_archive "$TREE/target/agent")
    deploy_variant "$archive" "$good" 1 ''
    # shellcheck disable=SC2016 # of the launcher
    deploy_variant "$archive" "$bad" 2 'case $1 in run) echo "this build refuses to run" >\&2; exit 2 ;; esac'
    deploy_protect
    deploy_timed upgrade admin upgrade --archive "$good" --ask-password
    deploy_goes_on upgrade
    if deploy_timed roll-back root upgrade --archive "$bad"; then
        die 'a version that does not start was taken for good'
    fi
    deploy_goes_on roll-back
    deploy_keeper
    deploy_kill
    deploy_goes_on 'kill -9 of the agent'
    [[ $(deploy_unit hotseat-keeper) == "$DEPLOY_KEEPER" ]] || die 'the keeper has not survived its agent'
    note 'a protected machine ticked on through upgrade, roll-back and kill -9 of the agent; the keeper outlived the kill'
    deploy_ask end "$DEPLOY_MACHINE"
    # what libvirt knows of a machine that nobody protects any more is the host's own
    "${DEBIAN_SSH[@]}" 'virsh -q undefine tick'
    deploy_timed remove root remove --force
}

# ---- the machine ---------------------------------------------------------------------------------------------------

deploy_compile() {
    mkdir -p "$OUT/classes"
    "$JAVA_HOME/bin/javac" -nowarn --release 21 -proc:none -d "$OUT/classes" -cp "$(agent_folder)/plugins/*" \
        "$BENCH_HOME"/org.hotseat.bench.deploy/src/org/hotseat/bench/deploy/*.java >"$OUT/javac.log" 2>&1 ||
        die "the benchmark does not compile, see $OUT/javac.log"
}

# deploy_ask WORD…: asks the agent as a console does, through its socket
deploy_ask() {
    local socket
    socket=$(mktemp -u "${TMPDIR:-/tmp}/hotseat-bench.XXXXXX")
    "${DEBIAN_SSH[@]}" -N -o ExitOnForwardFailure=yes -L "$socket:/run/hotseat/console.sock" &
    DEPLOY_TUNNEL=$!
    wait_until 60 test -S "$socket" || die 'the socket for consoles cannot be reached'
    "$JAVA_HOME/bin/java" -cp "$OUT/classes:$(agent_folder)/plugins/*" org.hotseat.bench.deploy.Main "$socket" "$@" \
        >>"$OUT/ask.log" 2>&1 || die "$1: $(tail -1 "$OUT/ask.log")"
    kill "$DEPLOY_TUNNEL"
    wait "$DEPLOY_TUNNEL" 2>/dev/null || true
    DEPLOY_TUNNEL=''
    rm -f "$socket"
}

# a machine that writes a point a hundred times a second, by a firmware of its own, see the lab for faults
deploy_protect() {
    say protect
    sed "s/MACHINE/$DEPLOY_MACHINE/" >"$OUT/machine.xml" <<'TEXT'
<domain type='qemu'>
  <name>tick</name>
  <uuid>MACHINE</uuid>
  <memory unit='MiB'>16</memory>
  <vcpu>1</vcpu>
  <os>
    <type arch='x86_64' machine='pc'>hvm</type>
    <loader readonly='yes' type='rom'>/var/lib/libvirt/boot/tick.rom</loader>
  </os>
  <on_crash>destroy</on_crash>
  <devices>
    <serial type='file'><source path='/run/ticks'/><target port='0'/></serial>
    <controller type='usb' model='none'/>
    <memballoon model='none'/>
  </devices>
</domain>
TEXT
    deploy_ask calm
    deploy_ask protect debian "$DEPLOY_MACHINE" tick "$OUT/machine.xml"
    wait_until "$DEPLOY_PATIENCE" deploy_ticks || die 'the protected machine does not run'
    DEPLOY_QEMU=$(deploy_qemu)
    [[ -n $DEPLOY_QEMU ]] || die 'the protected machine has no process'
    "${DEBIAN_SSH[@]}" "cat /proc/$DEPLOY_QEMU/cgroup" | grep -q /hotseat.slice/ || die 'it is not in hotseat.slice'
    deploy_keeper
}

# the keeper is a unit of its own, with its rights; sets DEPLOY_KEEPER
deploy_keeper() {
    local said
    DEPLOY_KEEPER=$(deploy_unit hotseat-keeper)
    [[ -n $DEPLOY_KEEPER && $DEPLOY_KEEPER != 0 ]] || die 'the unit of the keeper does not run'
    said=$("${DEBIAN_SSH[@]}" "cat /proc/$DEPLOY_KEEPER/cgroup; chrt -p $DEPLOY_KEEPER; ls -l /proc/$DEPLOY_KEEPER/fd")
    [[ $said == *hotseat-keeper.service* ]] || die "the keeper is not in its unit: $said"
    [[ $said == *SCHED_FIFO* ]] || die "the keeper has no real-time rights: $said"
    [[ $said == */dev/watchdog* ]] || die "the keeper does not feed the watchdog: $said"
}

# deploy_unit NAME: number of its main process
deploy_unit() {
    "${DEBIAN_SSH[@]}" "systemctl show -p MainPID --value $1"
}

deploy_qemu() {
    "${DEBIAN_SSH[@]}" 'cat /run/libvirt/qemu/tick.pid 2>/dev/null || true'
}

# whether it has ticked since it was asked last
deploy_ticks() {
    local last=${DEPLOY_TICKS:-0}
    DEPLOY_TICKS=$("${DEBIAN_SSH[@]}" 'stat -c %s /run/ticks 2>/dev/null || echo 0')
    ((DEPLOY_TICKS > last))
}

# deploy_goes_on WHAT: the same process, and ticking
deploy_goes_on() {
    deploy_ticks || true
    wait_until 60 deploy_ticks || die "the protected machine stands still after $1"
    [[ $(deploy_qemu) == "$DEPLOY_QEMU" ]] || die "the protected machine has another process after $1"
    [[ $(deploy_starts) == 1 ]] || die "the protected machine was started anew by $1"
}

# how often it has begun
deploy_starts() {
    "${DEBIAN_SSH[@]}" 'tr -cd S </run/ticks | wc -c'
}

# ---- steps ---------------------------------------------------------------------------------------------------------

# deploy_timed ID USER COMMAND…: the seconds that it takes; its own exit code
deploy_timed() {
    local id=$1 user=$2 begun=$EPOCHREALTIME status=0
    shift 2
    say "$id"
    printf 'key id\nknown-hosts known_hosts\nhost debian %s@127.0.0.1:%d %s\n' "$user" "$DEPLOY_PORT" \
        'management=eth0 storage=10.0.3.15 watchdog=/dev/watchdog' >"$OUT/hosts.conf"
    "$TREE/hotseat" agent "$@" --hosts "$OUT/hosts.conf" --patience "$DEPLOY_PATIENCE" <"$(debian_image)/password" \
        >"$OUT/$id.log" 2>&1 || status=$?
    sample "$id" ours "$(awk -v a="$begun" -v b="$EPOCHREALTIME" 'BEGIN { printf "%.1f", b - a }')"
    tail -1 "$OUT/$id.log" >&2
    [[ $status == 0 || $id == roll-back ]] || die "$id failed, see $OUT/$id.log"
    return "$status"
}

# deploy_variant ARCHIVE OUT NUMBER LINE: the same agent with a higher version, and a line at the start of its launcher
deploy_variant() {
    local tree jar version
    tree=$(mktemp -d "$OUT/variant.XXXXXX")
    tar -xzf "$1" -C "$tree"
    jar=$(echo "$tree"/hotseat-agent/plugins/org.hotseat.agent_*.jar)
    version=${jar##*org.hotseat.agent_}
    version=${version%.jar}
    printf 'Bundle-Version: %s\n' "$version$3" >"$tree/version"
    "$JAVA_HOME/bin/jar" -u -f "$jar" -m "$tree/version" 2>>"$OUT/variant.log"
    mv "$jar" "${jar%.jar}$3.jar"
    sed -i "s/org.hotseat.agent_$version/&$3/" "$tree/hotseat-agent/configuration/config.ini"
    sed -i "s|^set -u\$|&\n$4|" "$tree/hotseat-agent/hotseat-agent"
    tar -czf "$2" -C "$tree" hotseat-agent
    rm -rf "$tree"
}

deploy_kill() {
    local begun
    begun=$EPOCHREALTIME
    # shellcheck disable=SC2016 # there
    DEPLOY_KILLED=$("${DEBIAN_SSH[@]}" 'pid=$(systemctl show -p MainPID --value hotseat-agent); kill -9 $pid; echo $pid')
    wait_until "$DEPLOY_PATIENCE" deploy_runs_again || die 'systemd did not start the agent again'
    sample kill-to-running ours "$(awk -v a="$begun" -v b="$EPOCHREALTIME" 'BEGIN { printf "%.1f", b - a }')"
}

deploy_runs_again() {
    local said
    said=$("${DEBIAN_SSH[@]}" 'systemctl is-active hotseat-agent; systemctl show -p MainPID --value hotseat-agent')
    [[ $said == active$'\n'* && $said != *$'\n'"$DEPLOY_KILLED" ]]
}

# what systemd, shadow and sudo keep for themselves is no part of it
deploy_tree() {
    "${DEBIAN_SSH[@]}" "find /etc /opt /root /home /usr/local /var/lib /var/tmp /run/hotseat -xdev \\( -path \
        /var/lib/systemd -o -path /etc/group- -o -path /etc/gshadow- -o -path /etc/.pwd.lock -o -name 'systemd-private-*' \
        -o -name .bash_history -o -name .sudo_as_admin_successful \\) -prune -o \\( -type f -exec sha256sum {} + \\) -o -printf '%y %p %m %u %l\\n' \
        2>/dev/null | LC_ALL=C sort"
}

free_port() {
    local port
    for port in {22300..22399}; do
        if ! (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; then
            echo "$port"
            return
        fi
    done
    die 'no free port'
}

deploy_end() {
    if [[ -n ${DEPLOY_TUNNEL:-} ]]; then kill "$DEPLOY_TUNNEL" 2>/dev/null || true; fi
    if [[ -n ${DEBIAN_PROCESS:-} ]]; then
        kill "$DEBIAN_PROCESS" 2>/dev/null || true
        wait "$DEBIAN_PROCESS" 2>/dev/null || true
    fi
    rm -f "${OUT:?}/root.img"
    end_helpers
}
