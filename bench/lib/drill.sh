# shellcheck shell=bash disable=SC2034,SC2153
# SPDX-License-Identifier: EPL-2.0
# Copyright (c) 2026 Hotseat contributors
# Power cuts of the host that runs a protected machine, on lab hosts with real agents and real QEMU.

drill_figures() {
    local load
    figure recovered-share % 100 'cuts after which the machine went on at its standby, from memory and disk of one instant, once'
    figure recovered-bound % '' 'of that, the one-sided lower bound of Clopper and Pearson at 95 %'
    figure double-runs cuts 0 'in which the outside observer saw the machine run twice'
    figure control ms '' 'a machine that runs twice, as the observer sees it when nobody enforces; must be more than 0'
    for load in '' "$@"; do
        load=${load:+-$load}
        figure "detection$load" s '' 'last tick until the surviving hosts know of the intent to take over'
        figure "fence$load" s '' 'from then until the state names the new owner'
        figure "restore$load" s '' 'from then until the first tick there'
        figure "first-tick$load" s 3 'from the order to cut the power until the first tick at the standby'
        figure "outage$load" s '' 'from the last tick of the old process to the first tick of the new one'
        figure "lost-work$load" s '' 'what the machine had done and has to do again'
        figure "protected-again$load" s '' 'from the return of power until the machine is protected again'
    done
}

# run_drill CUTS SEED MEMORY PROTECTION STANDBY LOAD…: in a folder with a short path, since sockets lie in it
run_drill() {
    local product classes=$OUT/classes folder status=0
    product=$(agent_folder)
    mkdir -p "$classes"
    find "$TREE/tests/org.hotseat.chaos.lab/src" "$BENCH_HOME"/org.hotseat.bench.{lines,drill}/src -name '[A-Z]*.java' \
        -not -path '*/lab/seat/*' >"$OUT/sources"
    "$JAVA_HOME/bin/javac" -nowarn --release 21 -proc:none -d "$classes" -cp "$product/plugins/*" "@$OUT/sources" \
        >"$OUT/javac.log" 2>&1 || {
        cat "$OUT/javac.log" >&2
        die "the drill does not compile, see $OUT/javac.log"
    }
    folder=$(mktemp -d)
    "$JAVA_HOME/bin/java" -cp "$classes:$product/plugins/*" org.hotseat.bench.drill.Main "$TREE" "$product" "$folder" \
        "$FIGURES" "hd$((RANDOM % 10000))" "$@" || status=$?
    end_figures
    if [[ -d $folder/logs ]]; then mv "$folder/logs" "$OUT/logs"; fi
    rm -rf "$folder"
    ((status == 0)) || die 'something was wrong; see the notes above'
}
