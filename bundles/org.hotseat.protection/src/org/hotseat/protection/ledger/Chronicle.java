// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protection.ledger;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

import org.hotseat.cluster.mirror.JournalFiles;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateView;
import org.hotseat.state.data.JournalRecord;

/**
 * What this host has kept of the journal, as far as it tells of availability: the newest entries of its files, and then
 * what the store holds. The files are read at the first question, and again when the store has forgotten what was not
 * seen. Thread-safe.
 */
final class Chronicle {

    /** About a year of a restless cluster. */
    private static final int MOST = 20_000;
    private static final Set<String> CODES = Set.of("MACHINE_RUNS", "MACHINE_ENDED", "MACHINE_RELEASED",
            "MACHINE_TAKEN", "MACHINE_MOVED", "MACHINE_DISPLACED", "MACHINE_READMITTED", "DRILL_ENDED", "HOST_ADDED",
            "HOST_REMOVED", "HOST_INTENDED", "HOST_SILENT", "HOST_HEARD", "MAINTENANCE_BEGAN", "MAINTENANCE_ENDED");

    private final Path folder;
    private final Deque<JournalRecord> kept = new ArrayDeque<>();
    private final Set<Name> known = new HashSet<>();
    private boolean read;
    private boolean forgotten;
    private Instant begin = Instant.MAX;
    private long first;
    private long last;

    /** Numbers begin anew when a state is restored, so a number alone names nothing. */
    private record Name(long number, Instant time, String code) {
    }

    /**
     * Reads nothing yet.
     *
     * @param folder of the journals
     */
    Chronicle(Path folder) {
        this.folder = folder;
    }

    /**
     * Everything up to now. Blocks for the disk.
     *
     * @param view the state as it is known here
     * @return in order
     * @throws IOException when a file cannot be read
     */
    synchronized Ledger.History history(StateView view) throws IOException {
        Collection<Held<JournalRecord>> held = view.all(Kinds.JOURNAL).values();
        boolean gap = held.stream().findFirst().filter(oldest -> oldest.value().number() > last + 1).isPresent();
        if (!read || gap) {
            JournalFiles.read(folder, this::add);
            read = true;
        }
        held.forEach(entry -> add(entry.value()));
        Instant since = begin.equals(Instant.MAX) ? Instant.now() : begin;
        return new Ledger.History(new ArrayList<>(kept), since, first == 1 && !forgotten);
    }

    private void add(JournalRecord entry) {
        if (begin.equals(Instant.MAX)) {
            begin = entry.time();
            first = entry.number();
        }
        last = entry.number();
        if (CODES.contains(entry.code()) && known.add(name(entry))) {
            kept.addLast(entry);
            if (kept.size() > MOST) {
                known.remove(name(kept.removeFirst()));
                begin = kept.getFirst().time();
                forgotten = true;
            }
        }
    }

    private static Name name(JournalRecord entry) {
        return new Name(entry.number(), entry.time(), entry.code());
    }
}
