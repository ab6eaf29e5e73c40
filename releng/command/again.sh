# shellcheck shell=bash
# SPDX-License-Identifier: EPL-2.0
# Copyright (c) 2026 Hotseat contributors
# What failed among all tests is run once more, alone: a computer that stood still breaks leases and deadlines that no
# fault has broken. Nothing is hushed up: both goes are told, and many failures are no accident.

MOST_AGAIN=3

# module and class of each failure in the reports, a line each
failed_classes() {
    local report
    grep -lE '<(failure|error)[ >]' "$TREE"/tests/*/target/surefire-reports/TEST-*.xml 2>/dev/null | while read -r report; do
        report=${report#"$TREE/"}
        echo "${report%/target/*} $(basename "$report" .xml | sed 's/^TEST-//')"
    done
}

# how many tests of a log failed, by the modules' counts
count_failed() {
    local failed wrong
    read -r _ failed wrong _ < <(totals "$1")
    echo $((failed + wrong))
}

# how many tests failed by the reports
count_reported() {
    cat "$TREE"/tests/*/target/surefire-reports/TEST-*.xml 2>/dev/null | grep -cE '<(failure|error)[ >]' || true
}

# runs the failed classes of a log once more, with the profiles of before; succeeds when each of them ran and passed
run_again() {
    local log=$1 again=$TREE/target/again.log modules classes class
    local -a failed
    mapfile -t failed < <(failed_classes)
    if (($(count_failed "$log") != $(count_reported))); then
        say 'not every failure has a report: none is run once more'
        return 1
    fi
    if ((${#failed[@]} > MOST_AGAIN)); then
        say "${#failed[@]} classes failed: too many for an accident, none is run once more"
        return 1
    fi
    modules=$(printf '%s\n' "${failed[@]}" | cut -d' ' -f1 | sort -u | paste -sd,)
    classes=$(printf '%s\n' "${failed[@]}" | cut -d' ' -f2 | paste -sd,)
    say "once more, alone: $classes (log: $again)"
    if ! maven "-P$2" -pl "$modules" -am "-Dtest=$classes" -DfailIfNoTests=false verify >"$again" 2>&1; then
        tell "$again"
        return 1
    fi
    for class in ${classes//,/ }; do
        grep -qF -- "-- in $class" "$again" || {
            say "$class did not run"
            return 1
        }
    done
    say "PASSED AT THE SECOND GO ONLY, which leaves a race or a deadline to be mended: $classes"
}
