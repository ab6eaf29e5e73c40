# shellcheck shell=bash
# SPDX-License-Identifier: EPL-2.0
# Copyright (c) 2026 Hotseat contributors
# A display to show windows on.

need_display() {
    [[ -n ${DISPLAY:-}${WAYLAND_DISPLAY:-} ]] || die "no display: set DISPLAY, connect with ssh -X, or try" \
        "./hotseat demo --headless, which needs none and leaves pictures"
}

# starts a display of our own with a window manager, until the script ends; sets DISPLAY
start_display() {
    local number_file=$TREE/target/display.number number
    rm -f "$number_file"
    Xvfb -displayfd 3 -screen 0 "${1:-1600x1000x24}" -nolisten tcp 3>"$number_file" 2>"$TREE/target/xvfb.log" &
    HELPERS+=("$!")
    trap end_helpers EXIT
    wait_until 10 test -s "$number_file" || die "Xvfb did not start, see $TREE/target/xvfb.log"
    number=$(<"$number_file")
    export DISPLAY=:$number
    openbox --sm-disable >"$TREE/target/openbox.log" 2>&1 &
    HELPERS+=("$!")
}

HELPERS=()

# ends what this script started, by its id
end_helpers() {
    local helper
    for helper in "${HELPERS[@]}"; do
        kill "$helper" 2>/dev/null || true
    done
    wait "${HELPERS[@]}" 2>/dev/null || true
    HELPERS=()
}

# wait_until SECONDS COMMAND…: whether the command succeeds in time
wait_until() {
    local end=$((SECONDS + $1))
    shift
    until "$@"; do
        ((SECONDS < end)) || return 1
        sleep 0.1
    done
}
