# shellcheck shell=sh
# SPDX-License-Identifier: EPL-2.0
# Copyright (c) 2026 Hotseat contributors
# What a deployment does on a host, as functions for a POSIX shell run by root; the console sends this text before each
# call. The journal has one line before each thing is made, undone in reverse; "done" ends what is whole.
set -eu
umask 022

J=/var/lib/hotseat.deployment
HOME_DIR=/opt/hotseat
CONF=/etc/hotseat/agent.conf
UNITS=/etc/systemd/system

fail() {
    echo "$2" >&2
    exit "$1"
}

# a line counts only with its end: half a line after a power cut names nothing
note() {
    printf '%s ;\n' "$*" >>"$J"
    sync "$J" 2>/dev/null || sync
}

has_systemd() {
    [ -d /run/systemd/system ]
}

# this attempt still owns the journal; another one cleans up after it otherwise
mine() {
    if [ ! -e "$J" ] || [ "$(sed -n 's/^a \(.*\) ;$/\1/p' "$J" | tail -n 1)" != "$1" ]; then
        fail 75 'another deployment has taken this host over'
    fi
    touch "$J"
}

# ---- looking -------------------------------------------------------------------------------------------------------

java_version() {
    release=$(dirname "$(dirname "$(readlink -f "$1")")")/release
    if [ -r "$release" ]; then
        line=$(grep '^JAVA_VERSION=' "$release")
    else
        line=$("$1" -XX:-UsePerfData -version 2>&1 | head -n 1)
    fi
    echo "$line" | sed -n 's/^[^"]*"\([0-9][0-9]*\).*/\1/p'
}

find_java() {
    for java in "$(command -v java || true)" /usr/lib/jvm/*/bin/java; do
        if [ -n "$java" ] && [ -x "$java" ] && [ "$(java_version "$java")" -ge 21 ] 2>/dev/null; then
            readlink -f "$java"
            return
        fi
    done
}

inspect() {
    echo "name $(hostname)"
    echo "arch $(uname -m)"
    echo "glibc $(ldd --version 2>&1 | sed -n '1s/^.* \([0-9][0-9.]*\)$/\1/p')"
    if has_systemd; then echo 'systemd yes'; fi
    echo "java $(find_java)"
    echo "free $(df -Pk /opt 2>/dev/null | awk 'NR == 2 { print $4 }')"
    if [ -e "$J" ]; then
        echo "journal $(tail -n 1 "$J" | grep -q '^done .* ;$' && echo whole || echo open)"
        echo "attempt $(sed -n 's/^a \(.*\) ;$/\1/p' "$J" | tail -n 1)"
        echo "age $(($(date +%s) - $(date -r "$J" +%s)))"
        echo "version $(sed -n 's/^done \(.*\) ;$/\1/p' "$J" | tail -n 1)"
    elif [ -e "$HOME_DIR" ] || [ -e "$UNITS/hotseat-agent.service" ] || [ -e /var/lib/hotseat/agent/cluster ]; then
        echo 'byhand yes'
    fi
    for runtime in "$HOME_DIR"/runtimes/*; do
        if [ -x "$runtime/bin/java" ]; then echo "runtime ${runtime##*/}"; fi
    done
    echo "agent $(sed -n 's/^name *= *//p' "$CONF" 2>/dev/null)"
    if [ -e /var/lib/hotseat/agent/cluster/group.json ]; then echo 'member yes'; fi
    ip -o addr show scope global 2>/dev/null | awk '{ sub("/.*", "", $4); print "address", $2, $4 }'
}

# ---- making --------------------------------------------------------------------------------------------------------

folder() {
    if [ ! -d "$1" ]; then
        folder "$(dirname "$1")"
        note "d $1"
        mkdir "$1"
    fi
}

# a link, with what it led to before
link() {
    note "l $1 $(readlink "$1" || echo -)"
    ln -s "$2" "$1.new"
    mv -Tf "$1.new" "$1"
}

# begin ATTEMPT LOGIN: the journal, and a folder where the account that signed in may put files
begin() {
    printf 'a %s ;\n' "$1" >>"$J"
    note "t /var/tmp/hotseat-$1"
    mkdir -m 700 "/var/tmp/hotseat-$1"
    chown "$2" "/var/tmp/hotseat-$1"
}

# unpack FILE SHA256 FOLDER: one archive, whose only folder becomes FOLDER
unpack() {
    [ "$(sha256sum <"$1" | cut -d ' ' -f 1)" = "$2" ] || fail 74 "the copy of ${1##*/} is damaged"
    folder "$HOME_DIR"
    folder "$(dirname "$3")"
    note "t $3"
    rm -rf "$3"
    mkdir "$3"
    tar -xzf "$1" -C "$3" --strip-components=1 --no-same-owner
    chmod -R go-w "$3"
}

# ready FOLDER RUNTIME: the agent's own Java, where the host has none, and whether the program starts at all
ready() {
    if [ -n "$2" ]; then ln -s "$HOME_DIR/runtimes/$2" "$1/jre"; fi
    chmod 755 "$1/hotseat-agent"
    if [ -e "$1/hotseat-agent-supervisor" ]; then chmod 755 "$1/hotseat-agent-supervisor"; fi
    "$1/hotseat-agent" version || fail 69 'the agent cannot be started on this host'
}

# configure: the configuration, which comes on standard input
configure() {
    if [ ! -d /etc/hotseat ]; then
        note 't /etc/hotseat'
        mkdir /etc/hotseat
    fi
    if [ -e "$CONF" ]; then
        note "b $CONF $CONF.before"
        mv "$CONF" "$CONF.before"
    fi
    note "f $CONF"
    cat >"$CONF.new"
    chmod 644 "$CONF.new"
    mv "$CONF.new" "$CONF"
}

groups_for_accounts() {
    for group in hotseat-admin hotseat-operator hotseat-viewer; do
        if ! getent group "$group" >/dev/null; then
            note "g $group"
            groupadd --system "$group"
        fi
    done
}

# units FOLDER: those of this version, the keeper's with the Java that there is
units() {
    has_systemd || return 0
    java=$1/jre/bin/java
    [ -x "$java" ] || java=$(find_java)
    for unit in hotseat-agent hotseat-keeper hotseat-keeper-failed; do
        [ -e "$1/$unit.service" ] || continue
        if [ -e "$UNITS/$unit.service" ]; then
            note "b $UNITS/$unit.service $UNITS/$unit.service.before"
            cp -p "$UNITS/$unit.service" "$UNITS/$unit.service.before"
        else
            note "f $UNITS/$unit.service"
        fi
        sed "s#^ExecStart=/usr/bin/java#ExecStart=$java#" "$1/$unit.service" >"$UNITS/$unit.service.new"
        mv "$UNITS/$unit.service.new" "$UNITS/$unit.service"
    done
    systemctl daemon-reload
}

# current FOLDER: this version is the one that runs from now on
current() {
    folder "$HOME_DIR/keeper"
    for jar in "$1"/plugins/org.hotseat.keeper_*.jar; do
        if [ -e "$jar" ]; then link "$HOME_DIR/keeper/keeper.jar" "$jar"; fi
    done
    link "$HOME_DIR/current" "$1"
}
