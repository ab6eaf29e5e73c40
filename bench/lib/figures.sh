# shellcheck shell=bash disable=SC2034,SC2153
# SPDX-License-Identifier: EPL-2.0
# Copyright (c) 2026 Hotseat contributors
# Figures of a benchmark: collected as lines, then made into a table and a file by Figures.java.

# begin_figures NAME: sets OUT, the folder of this benchmark, and begins its file of lines
begin_figures() {
    BENCH_NAME=$1
    OUT=$TREE/target/bench/$1
    rm -rf "$OUT"
    mkdir -p "$OUT"
    FIGURES=$OUT/figures.txt
    printf 'machine\t%s\n' "$(machine_words)" >"$FIGURES"
}

# figure ID UNIT AIM WHAT: one to be shown, in the order of the calls
figure() {
    printf 'figure\t%s\t%s\t%s\t%s\n' "$@" >>"$FIGURES"
}

# sample ID WHO VALUE: WHO is "ours" or a peer
sample() {
    printf 'sample\t%s\t%s\t%s\n' "$@" >>"$FIGURES"
}

# note TEXT: shown below the table
note() {
    printf 'note\t%s\n' "$*" >>"$FIGURES"
    say "$*"
}

# samples FILE KEY ID WHO: all values that a probe wrote under a name; FACTOR scales them
samples() {
    local value
    while read -r value; do
        sample "$3" "$4" "$value"
    done < <(awk -v key="$2" -v factor="${FACTOR:-1}" '$1 == key { printf "%.3f\n", $2 * factor }' "$1" 2>/dev/null)
}

end_figures() {
    printf 'load\t%s\n' "$(cut -d' ' -f1-3 /proc/loadavg)" >>"$FIGURES"
    "$JAVA_HOME/bin/java" -XX:TieredStopAtLevel=1 "$BENCH_HOME/lib/Figures.java" "$BENCH_NAME" "$FIGURES" \
        "$TREE/target/bench/$BENCH_NAME.json"
    say "written: target/bench/$BENCH_NAME.json"
}

machine_words() {
    local cpu
    cpu=$(sed -n 's/^model name[[:space:]]*: //p' /proc/cpuinfo | head -1)
    printf '%s, %s cores, %s GB, Linux %s, load %s' "${cpu:-$(uname -m)}" "$(nproc)" \
        "$(awk '/^MemTotal/ { printf "%.0f", $2 / 1048576 }' /proc/meminfo)" "$(uname -r)" \
        "$(cut -d' ' -f1-3 /proc/loadavg)"
}
