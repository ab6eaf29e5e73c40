# shellcheck shell=bash disable=SC2034,SC2153
# SPDX-License-Identifier: EPL-2.0
# Copyright (c) 2026 Hotseat contributors
# One run of the console or of virt-manager, watched from inside and with a deadline.

PROBE=org.hotseat.bench.probe

# compiles the probe against the built console; sets CONFIGURATION, a copy of the console's own with the probe in it
build_probe() {
    local product classes=$OUT/probe jar=$OUT/$PROBE.jar
    product=$(console_folder)
    mkdir -p "$classes"
    "$JAVA_HOME/bin/javac" -nowarn --release 21 -proc:none -d "$classes" -cp "$product/plugins/*" \
        "$BENCH_HOME/$PROBE"/src/org/hotseat/bench/probe/*.java >"$OUT/probe.log" 2>&1 || {
        cat "$OUT/probe.log" >&2
        die "the probe does not compile, see $OUT/probe.log"
    }
    "$JAVA_HOME/bin/jar" --create --file "$jar" --manifest "$BENCH_HOME/$PROBE/META-INF/MANIFEST.MF" -C "$classes" .
    CONFIGURATION=$OUT/configuration
    mkdir -p "$CONFIGURATION"
    sed "s#^osgi.bundles=#&reference\\\\:file\\\\:$jar@5\\\\:start,#" "$product/configuration/config.ini" \
        >"$CONFIGURATION/config.ini"
}

# the console keeps what it keeps in folders of the benchmark
own_folders() {
    export XDG_CACHE_HOME=$OUT/cache XDG_CONFIG_HOME=$OUT/config XDG_STATE_HOME=$OUT/state
    mkdir -p "$XDG_CACHE_HOME" "$XDG_CONFIG_HOME" "$XDG_STATE_HOME"
}

now_millis() {
    date +%s%3N
}

# has_ended PID
has_ended() {
    ! kill -0 "$1" 2>/dev/null
}

# end_program PID: it and what it started, by their ids
end_program() {
    local child
    for child in $(pgrep -P "$1"); do
        end_program "$child"
    done
    kill "$1" 2>/dev/null || true
    wait_until 5 has_ended "$1" || kill -KILL "$1" 2>/dev/null || true
}

# is_told REPORT PID: whether the probe has said its last word, or can no more
is_told() {
    has_ended "$2" || grep -qE '^(done|failed)' "$1" 2>/dev/null
}

# watched SECONDS REPORT PID: waits for the probe's last word, then for the end of the program
watched() {
    local told=true
    wait_until "$1" is_told "$2" "$3" || told=false
    if $told && grep -q '^done' "$2"; then
        wait_until 60 has_ended "$3" || end_program "$3"
    else
        end_program "$3"
        note "a run did not end well: $(grep '^failed' "$2" || echo "no last word") (${2#"$TREE"/})"
    fi
    PROGRAM=
}

# run_console NAME SECONDS: with the plan on standard input; figures come to NAME.report
run_console() {
    local plan=$OUT/$1.plan report=$OUT/$1.report data=$OUT/data
    {
        cat
        printf 'report=%s\nfolder=%s\nkey=%s\n' "$report" "$OUT" "$LAB/keys/id_ed25519"
    } >"$plan"
    HOTSEAT_JVM="-Dosgi.configuration.area=$CONFIGURATION -Dhotseat.bench.plan=$plan" "$(console_folder)/hotseat-console" \
        --language en --theme dark --data "$data" >"$OUT/$1.log" 2>&1 8>&- &
    PROGRAM=$!
    watched "$2" "$report" "$PROGRAM"
}

# run_virt_manager NAME SECONDS URI ROWS SETTLE STEADY
run_virt_manager() {
    local report=$OUT/$1.report home=$OUT/virt-manager
    mkdir -p "$home/glib-2.0/settings"
    printf '[org/virt-manager/virt-manager/stats]\nupdate-interval=2\n' >"$home/glib-2.0/settings/keyfile"
    BENCH_STARTED=$(now_millis)
    env GSETTINGS_BACKEND=keyfile XDG_CONFIG_HOME="$home" NO_AT_BRIDGE=1 BENCH_REPORT="$report" BENCH_ROWS="$4" \
        BENCH_SETTLE="$5" BENCH_STEADY="$6" BENCH_LIMIT=$(($2 - 10)) dbus-run-session -- \
        /usr/bin/python3 "$BENCH_HOME/lib/virt_manager.py" --no-fork --connect "$3" >"$OUT/$1.log" 2>&1 8>&- &
    PROGRAM=$!
    watched "$2" "$report" "$PROGRAM"
}

# what the console prints, and when it says that its window is seen
first_paint() {
    local line
    while IFS= read -r line; do
        printf '%s\n' "$line"
        [[ $line != *'first paint'* ]] || printf 'paint %s\n' "$(now_millis)"
    done
}

# start_console FILE: from the command to the first paint; the console is ended again. Prints milliseconds
start_console() {
    local log=$OUT/start.log data=$OUT/data-start
    local begun
    : >"$log"
    begun=$(now_millis)
    "$TREE/hotseat" console --language en --theme dark --data "$data" "$1" > >(first_paint >"$log") 2>&1 8>&- &
    PROGRAM=$!
    wait_until 60 grep -q '^paint' "$log" || die "the console does not start, see $log"
    sleep 1
    xdotool search --onlyvisible --name '^Hotseat' windowfocus >/dev/null 2>&1 || true
    xdotool key ctrl+q
    wait_until 60 has_ended "$PROGRAM" || end_program "$PROGRAM"
    PROGRAM=
    START=$(($(sed -n 's/^paint //p' "$log" | head -1) - begun))
}
