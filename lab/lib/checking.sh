# shellcheck shell=bash
# SPDX-License-Identifier: EPL-2.0
# Copyright (c) 2026 Hotseat contributors
# Lines of a self-test: what was checked and whether it holds. Uses $log for the output of what is checked.

# what the last check printed
log=$(mktemp)
failed=0
count=0

ok() {
    count=$((count + 1))
    printf 'ok     %2d %s\n' "$count" "$1"
}

not_ok() {
    count=$((count + 1))
    failed=$((failed + 1))
    printf 'not ok %2d %s\n' "$count" "$1"
}

# check TEXT CMD…: CMD must be true
check() {
    local text=$1
    shift
    if "$@" >"$log" 2>&1; then
        ok "$text"
    else
        not_ok "$text"
        sed 's/^/          /' "$log" | tail -5
    fi
}

# check_not TEXT CMD…: CMD must be false
check_not() {
    local text=$1
    shift
    if "$@" >"$log" 2>&1; then
        not_ok "$text"
        sed 's/^/          /' "$log" | tail -5
    else
        ok "$text"
    fi
}

within() {
    local end=$((SECONDS + $1))
    shift
    until "$@" >/dev/null 2>&1; do
        ((SECONDS < end)) || return 1
        sleep 0.2
    done
}
