# shellcheck shell=bash
# SPDX-License-Identifier: EPL-2.0
# Copyright (c) 2026 Hotseat contributors
# Everything that is tested, in one run.

command_test() {
    local lab=true
    case ${1:-} in
        --help)
            cat <<'TEXT'
usage: ./hotseat test [--no-lab]

Installs what is missing (as root), checks the scripts and runs all tests: units, contracts, the real window under Xvfb,
and real hosts with libvirt and QEMU in namespaces of this machine, which need root.
  --no-lab    leaves the real hosts out
Pictures of all views are in target/screenshots afterwards.
TEXT
            return
            ;;
        --no-lab) lab=false ;;
        '') ;;
        *) die "unknown option $1 (see: ./hotseat test --help)" ;;
    esac
    if $lab && ! is_root; then
        die 'real hosts need root: run it with sudo, or without them: ./hotseat test --no-lab'
    fi
    mkdir -p "$TREE/target"
    need_packages "$TREE/releng/packages" "$TREE/releng/packages-headless" "$TREE/releng/packages-store" "$TREE/lab/packages"
    need_jdk
    need_maven
    check_scripts
    start_display
    run_tests "$lab"
}

check_scripts() {
    say 'checking the scripts'
    local script
    local -a scripts=()
    while read -r script; do
        scripts+=("$TREE/$script")
        (($(wc -l <"$TREE/$script") <= 300)) || die "$script has more than 300 lines"
    done < <(cd "$TREE" && git ls-files | while read -r script; do
        if [[ $script == *.sh ]] || head -c 64 "$script" | head -1 | grep -qaE '^#!.*\b(ba)?sh$'; then
            echo "$script"
        fi
    done)
    shellcheck -x -P "SCRIPTDIR:$TREE" "${scripts[@]}" || die 'shellcheck found faults in the scripts'
}

run_tests() {
    local log=$TREE/target/test.log profiles=archives status=0
    $1 && profiles+=,lab
    rm -rf "$TREE/target/screenshots"
    say "building and testing (log: $log)"
    # two modules at a time: the ones with real hosts wait most of the time. Failed tests end no module, so that none is left
    # out behind it; they are counted here
    : >"$TREE/target/stalls"
    watch_stalls "$TREE/target/stalls" &
    local watcher=$!
    maven "-P$profiles" --threads 2 --fail-at-end -Dfailed.tests.go.on=true clean verify >"$log" 2>&1 || status=$?
    kill "$watcher"
    tell "$log"
    awk '{ n++; if ($1 > most) most = $1 }
        END { if (n) printf "hotseat: this computer stood still %d times, once for %d ms: leases do not outlast that\n", n, most }' \
        "$TREE/target/stalls"
    ((status == 0)) || grep -E '^\[ERROR\]' "$log" | grep -v 'valid id pattern' | head -40 || true
    if ((status == 0 && $(count_failed "$log") > 0)); then
        run_again "$log" "$profiles" || status=1
    fi
    sum_up "$log" "$status"
    return "$status"
}

# adds to a file for how many milliseconds nothing ran here, whenever it is more than a second
watch_stalls() {
    local last now
    last=${EPOCHREALTIME/[^0-9]/}
    while sleep 0.2; do
        now=${EPOCHREALTIME/[^0-9]/}
        if ((now - last > 1200000)); then
            echo $(((now - last) / 1000 - 200)) >>"$1"
        fi
        last=$now
    done
}

# each module's count, and each failure with what it says
tell() {
    awk '/<<< (FAILURE|ERROR)!/ && !/-- in/ { print; left = 6; next }
        left > 0 && /^$/ { left = 0 }
        left > 0 && !/^(\[INFO\]|Running |INFO: |\tat (org.junit|java))/ { left--; print substr($0, 1, 600); next }
        /Tests run:.*-- in/ { next }
        /Tests run:|^\[ERROR\] +[A-Z]|BUILD / { print }' "$1"
}

# what all modules of a log have counted: run, failures, errors, skipped
totals() {
    awk '/^(\[[A-Z]+\] )?Tests run: [0-9]+, Failures: [0-9]+, Errors: [0-9]+, Skipped: [0-9]+$/ {
            gsub(/[^0-9 ]/, ""); run += $1; failed += $2; wrong += $3; skipped += $4
        }
        END { print run + 0, failed + 0, wrong + 0, skipped + 0 }' "$1"
}

# one line for all modules, in Surefire's own form; what passed at its second go has passed
sum_up() {
    local run failed wrong skipped
    read -r run failed wrong skipped < <(totals "$1")
    (($2 != 0)) || failed=0 wrong=0
    echo "Tests run: $run, Failures: $failed, Errors: $wrong, Skipped: $skipped"
}
