# shellcheck shell=bash
# SPDX-License-Identifier: EPL-2.0
# Copyright (c) 2026 Hotseat contributors
# What all commands share.

die() {
    printf 'hotseat: %s\n' "$*" >&2
    exit 1
}

say() {
    printf 'hotseat: %s\n' "$*" >&2
}

is_root() {
    [[ $(id -u) == 0 ]]
}

# name of this machine's kind of processor as Eclipse says it
architecture() {
    case $(uname -m) in
        x86_64 | amd64) echo x86_64 ;;
        aarch64 | arm64) echo aarch64 ;;
        *) die "no console is built for $(uname -m); accepted: x86_64, aarch64" ;;
    esac
}
