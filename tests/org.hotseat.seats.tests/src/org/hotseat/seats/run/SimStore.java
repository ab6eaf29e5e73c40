// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.seats.run;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.hotseat.base.failure.FailureException;
import org.hotseat.seats.room.Mapping;
import org.hotseat.seats.room.SeatId;
import org.hotseat.seats.text.RunText;

/** The journal and what its closed records have left; it takes only the next version, and only from who leads. */
final class SimStore {

    final Map<SeatId, Mapping> mappings = new LinkedHashMap<>();
    final Map<String, RunRecord> records = new LinkedHashMap<>();
    final Map<String, Long> begun = new HashMap<>();
    final Map<String, Integer> ended = new HashMap<>();
    long epoch;
    long term;
    private final Sim sim;

    SimStore(Sim sim) {
        this.sim = sim;
    }

    List<RunRecord> open() {
        return records.values().stream().filter(one -> one.state().open()).toList();
    }

    boolean write(RunRecord record, long byTerm) {
        RunRecord before = records.get(record.id());
        long version = before == null ? 0 : before.version();
        if (byTerm != term || record.version() != version + 1 || before != null && !before.state().open()
                || before == null && !begins(record)) {
            sim.note("refused " + record.id() + " v" + record.version());
            return false;
        }
        records.put(record.id(), asRead(record));
        begun.putIfAbsent(record.id(), sim.now);
        epoch = Math.max(epoch, record.epoch() + 1);
        sim.note("wrote " + record.id() + " v" + record.version() + ' ' + record.state() + (record.returning()
                ? " back " + record.cause() : "") + ' ' + record.legs().stream().map(one -> one.leg().kind() + "="
                        + one.state()).toList());
        if (!record.state().open()) {
            close(record);
        }
        claims();
        return true;
    }

    /** As the next leader finds it. */
    private static RunRecord asRead(RunRecord record) {
        try {
            return RunText.read(RunText.write(record));
        } catch (FailureException damage) {
            throw new IllegalStateException(damage);
        }
    }

    private boolean begins(RunRecord record) {
        List<String> others = new ArrayList<>(record.supersedes());
        others.removeIf(one -> records.containsKey(one) && records.get(one).state().open());
        if (!others.isEmpty() || record.before().stream().anyMatch(one -> !one.equals(mappings.getOrDefault(
                one.seat(), Mapping.empty(one.seat()))))) {
            return false;
        }
        for (String one : record.supersedes()) {
            RunRecord old = records.get(one);
            records.put(one, new RunRecord(old.id(), old.version() + 1, old.failover(), old.epoch(), old.before(),
                    old.after(), old.claims(), old.supersedes(), RunState.SUPERSEDED, old.returning(), old.cause(),
                    old.legs()));
            sim.judge.superseded(old);
            ended.merge("SUPERSEDED", 1, Integer::sum);
        }
        return true;
    }

    private void close(RunRecord record) {
        if (record.state() == RunState.COMMITTED) {
            record.after().forEach(one -> mappings.put(one.seat(), one));
        } else if (record.failover()) {
            sim.judge.wrong("a failover went back: " + record.id());
        }
        ended.merge(record.state() + (record.failover() ? " failover" : ""), 1, Integer::sum);
        sim.judge.closed(record);
    }

    /** What open records claim is nobody else's. */
    private void claims() {
        List<RunRecord> open = open();
        for (int one = 0; one < open.size(); one++) {
            for (int other = one + 1; other < open.size(); other++) {
                if (!Collections.disjoint(open.get(one).claims(), open.get(other).claims())) {
                    sim.judge.wrong("two at once: " + open.get(one).id() + " and " + open.get(other).id());
                }
            }
        }
        List<String> heads = mappings.values().stream().filter(one -> one.host().isPresent()).flatMap(one -> one
                .heads().stream().filter(head -> !head.isEmpty()).map(head -> one.host().get() + "/" + head)).toList();
        if (heads.size() != heads.stream().distinct().count()) {
            sim.judge.wrong("two machines on one head: " + heads);
        }
    }
}
