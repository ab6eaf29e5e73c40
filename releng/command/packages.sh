# shellcheck shell=bash
# SPDX-License-Identifier: EPL-2.0
# Copyright (c) 2026 Hotseat contributors
# Debian packages by name, from lists with one package a line and a comment behind it.

packages_of() {
    sed -e 's/#.*//' -e 's/[[:space:]]//g' -e '/^$/d' "$@"
}

is_installed() {
    [[ $(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null) == installed ]]
}

# those of the packages that are not installed, asked for in one go
missing_of() {
    local package known
    known=$'\n'$(dpkg-query -W -f '${Package} ${db:Status-Status}\n' "$@" 2>/dev/null || true)$'\n'
    for package in "$@"; do
        [[ $known == *$'\n'"$package installed"$'\n'* ]] || echo "$package"
    done
}

# installs what the lists name and is missing; refuses with the names when it must not
need_packages() {
    local wanted missing
    mapfile -t wanted < <(packages_of "$@")
    if ! command -v dpkg-query >/dev/null; then
        say "this is not Debian or a relative of it: what is needed has these names there: ${wanted[*]}"
        return 0
    fi
    mapfile -t missing < <(missing_of "${wanted[@]}")
    ((${#missing[@]})) || return 0
    is_root || die "missing packages, install them with: sudo apt-get install --no-install-recommends ${missing[*]}"
    say "installing ${missing[*]}"
    if [[ " ${missing[*]} " == *' etcd-server '* ]]; then
        install_without_service etcd "${missing[@]}"
    else
        install_packages "${missing[@]}"
    fi
}

# installs packages one of which would start a service that nobody asked for: it starts neither now nor with the computer
install_without_service() {
    local service=$1 policy=/usr/sbin/policy-rc.d ours=false
    shift
    mkdir -p /etc/systemd/system
    [[ -e /etc/systemd/system/$service.service ]] || ln -s /dev/null "/etc/systemd/system/$service.service"
    if [[ ! -e $policy ]]; then
        ours=true
        # shellcheck disable=SC2016 # the script's own argument
        printf '#!/bin/sh\n[ "$1" != %s ] || exit 101\n' "$service" >"$policy"
        chmod 755 "$policy"
    fi
    install_packages "$@"
    if $ours; then rm -f "$policy"; fi
    if command -v update-rc.d >/dev/null; then update-rc.d "$service" disable >>"$TREE/target/packages.log" 2>&1 || true; fi
}

install_packages() {
    export DEBIAN_FRONTEND=noninteractive
    # lists may be missing or old: a second try is made with fresh ones
    apt-get install -y -q --no-install-recommends "$@" >"$TREE/target/packages.log" 2>&1 && return
    apt-get update -q >>"$TREE/target/packages.log" 2>&1 || true
    apt-get install -y -q --no-install-recommends "$@" >>"$TREE/target/packages.log" 2>&1 ||
        die "could not install $*: $(tail -1 "$TREE/target/packages.log") (all of it: $TREE/target/packages.log)"
}
