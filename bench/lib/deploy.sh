# shellcheck shell=bash
# SPDX-License-Identifier: EPL-2.0
# Copyright (c) 2026 Hotseat contributors
# Deployment to a host with systemd: an emulated Debian machine without Java. Everything in it is slow, since each
# instruction is translated; what counts is that units, sudo and the runtime work, and that nothing is left.

# seconds that an agent may take to start there
DEPLOY_PATIENCE=900

bench_deploy() {
    local port before
    need_packages "$TREE/releng/packages" "$TREE/lab/packages" "$BENCH_HOME/packages"
    need_jdk
    mkdir -p "$TREE/target/agent"
    ensure_built
    begin_figures deploy
    deploy_figures
    port=$(free_port)
    trap 'deploy_end' EXIT
    debian_start "$OUT" "$port"
    DEPLOY_HOST=(--key "$OUT/id" --known-hosts "$OUT/known_hosts" --management eth0 --roles witness
        --patience "$DEPLOY_PATIENCE")
    DEPLOY_PLACE=127.0.0.1:$port
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

deploy_figures() {
    figure deploy s - 'sign-in to a well agent; Java is sent along, systemd starts it'
    figure upgrade s - 'sign-in to a well agent of another version, by sudo with a password'
    figure roll-back s - 'the same for a version that does not start, until the old one is well again'
    figure kill-to-running s - 'kill -9 of the agent until systemd says that another one runs'
    figure remove s - 'sign-in to a host without a trace'
    figure runtime-size MB - 'Java that is sent along, packed'
}

deploy_life() {
    local good=$OUT/good.tar.gz bad=$OUT/bad.tar.gz archive
    deploy_timed deploy root deploy
    sample runtime-size ours "$(du -m "$TREE"/target/agent/runtimes/*.tar.gz | awk '{ print $1; exit }')"
    archive=$(agent_archive "$TREE/target/agent")
    deploy_variant "$archive" "$good" 1 ''
    # shellcheck disable=SC2016 # of the launcher
    deploy_variant "$archive" "$bad" 2 'case $1 in run) echo "this build refuses to run" >\&2; exit 2 ;; esac'
    deploy_timed upgrade admin upgrade --archive "$good" --ask-password
    if deploy_timed roll-back root upgrade --archive "$bad"; then
        die 'a version that does not start was taken for good'
    fi
    deploy_kill
    deploy_timed remove root remove
}

# deploy_timed ID USER COMMAND…: the seconds that it takes; its own exit code
deploy_timed() {
    local id=$1 user=$2 begun=$EPOCHREALTIME status=0
    shift 2
    say "$id"
    "$TREE/hotseat" agent "$@" "${DEPLOY_HOST[@]}" "debian=$user@$DEPLOY_PLACE" <"$(debian_image)/password" \
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
    if [[ -n ${DEBIAN_PROCESS:-} ]]; then
        kill "$DEBIAN_PROCESS" 2>/dev/null || true
        wait "$DEBIAN_PROCESS" 2>/dev/null || true
    fi
    rm -f "${OUT:?}/root.img"
    end_helpers
}
