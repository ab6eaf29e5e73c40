# shellcheck shell=bash
# SPDX-License-Identifier: EPL-2.0
# Copyright (c) 2026 Hotseat contributors
# The console on a training cluster: on the screen, or in memory with pictures.

command_demo() {
    local headless=false
    case ${1:-} in
        --help)
            cat <<'TEXT'
usage: ./hotseat demo [--headless]

Builds what has changed and opens the console on a training cluster: simulated hosts and machines behind the same port
as real ones. Nothing is kept; the cluster begins anew each time.
  --headless   on a screen in memory (Xvfb); leaves pictures in target/demo and ends
TEXT
            return
            ;;
        --headless) headless=true ;;
        '') ;;
        *) die "unknown option $1 (see: ./hotseat demo --help)" ;;
    esac
    mkdir -p "$TREE/target/demo"
    if $headless; then
        need_packages "$TREE/releng/packages-headless"
    else
        need_display
    fi
    ensure_built
    need_jdk
    if $headless; then
        start_display
        demo_pictures dark
        demo_pictures light
        say "pictures: $(cd "$TREE" && echo target/demo/*.png)"
    else
        "$(console_folder)/hotseat-console" --training --data "$TREE/target/demo/data"
    fi
}

# one start per theme
demo_pictures() {
    local theme=$1 data=$TREE/target/demo/data-$1 picture=$TREE/target/demo/operations-$1.png log
    log=$TREE/target/demo/console-$theme.log
    rm -rf "$data"
    "$(console_folder)/hotseat-console" --training --theme "$theme" --language en --data "$data" >"$log" 2>&1 &
    HELPERS+=("$!")
    COLOURS=0 ALIKE=0
    if ! wait_until 120 shows_cluster "$picture"; then
        tail -20 "$log" >&2
        die "the console shows no cluster after two minutes (log: $log)"
    fi
    xdotool search --onlyvisible --name '^Hotseat' windowfocus
    xdotool key ctrl+q
    if ! wait_until 20 is_over "${HELPERS[-1]}"; then
        kill "${HELPERS[-1]}"
    fi
    unset 'HELPERS[-1]'
}

is_over() {
    ! kill -0 "$1" 2>/dev/null
}

# the cluster is in the title, and the picture, which it leaves, has not gained anything for a while
shows_cluster() {
    local before=$COLOURS
    [[ -n $(xdotool search --onlyvisible --name '^Hotseat – ' 2>/dev/null) ]] || return 1
    import -silent -window root "$1" 2>/dev/null || return 1
    COLOURS=$(identify -format %k "$1")
    if ((COLOURS > before + before / 20)); then
        ALIKE=0
    else
        ((ALIKE += 1))
    fi
    ((ALIKE >= 8))
}
