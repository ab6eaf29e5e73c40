// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protection.ledger;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.hotseat.base.id.MachineId;
import org.hotseat.base.unit.TrialShare;
import org.hotseat.protocol.op.AvailabilityOps.AvailabilityLedger;
import org.hotseat.protocol.op.AvailabilityOps.AvailabilityLine;
import org.hotseat.protocol.op.AvailabilityOps.AvailabilityQuestion;
import org.hotseat.protocol.op.AvailabilityOps.Kind;
import org.hotseat.protocol.op.AvailabilityOps.Standing;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateView;
import org.hotseat.state.data.JournalRecord;
import org.hotseat.state.data.MachineRecord;

/**
 * Reads from the journal how available machines and hosts were. Pure: the same entries make the same ledger. For one
 * question, on one thread.
 */
public final class Ledger {

    /** Within this a machine must run again for a trial to count as recovered. */
    static final Duration LIMIT = Duration.ofSeconds(60);

    private final Map<String, Track> machines = new HashMap<>();
    private final Map<String, Track> hosts = new TreeMap<>();
    private final Map<String, TrialShare> drills = new HashMap<>();
    private final Instant begin;
    private final Instant from;
    private final Duration suspicion;

    /**
     * What is kept of the journal.
     *
     * @param entries in their order; those that say nothing of availability may be left out
     * @param begin of what is kept
     * @param whole whether nothing was before
     */
    public record History(List<JournalRecord> entries, Instant begin, boolean whole) {

        /** Copies the list. */
        public History {
            entries = List.copyOf(entries);
        }
    }

    private Ledger(Instant begin, Instant from, Duration suspicion) {
        this.begin = begin;
        this.from = from;
        this.suspicion = suspicion;
    }

    /**
     * Makes it.
     *
     * @param history what is kept of the journal
     * @param state of the cluster now
     * @param question what is asked
     * @param now end of it
     * @return lines of the machines and hosts that the cluster has now
     */
    public static AvailabilityLedger of(History history, StateView state, AvailabilityQuestion question, Instant now) {
        Duration suspicion = state.find(Kinds.TIMING).map(held -> held.value().suspicion()).orElse(Duration.ZERO);
        Instant begin = history.begin().isAfter(now) ? now : history.begin();
        Instant from = question.since().filter(begin::isBefore).orElse(begin);
        Ledger ledger = new Ledger(begin, from.isAfter(now) ? now : from, suspicion);
        history.entries().forEach(ledger::read);
        boolean whole = history.whole() || question.since().filter(asked -> !asked.isBefore(begin)).isPresent();
        return new AvailabilityLedger(ledger.from, now, whole, LIMIT, ledger.lines(state, question, now));
    }

    private void read(JournalRecord entry) {
        Entry said = new Entry(entry);
        switch (entry.code()) {
            case "MACHINE_RUNS" -> machine(entry).ifPresent(track -> track.runs(said.word()));
            case "MACHINE_ENDED" -> machine(entry).ifPresent(track -> track.down(entry.time(), entry.code()));
            case "MACHINE_RELEASED" -> machine(entry).ifPresent(track -> track.off(entry.time(), entry.code()));
            case "MACHINE_TAKEN" -> machine(entry).ifPresent(track -> track.down(entry.time(), entry.code()));
            case "MACHINE_MOVED" -> machine(entry).filter(track -> track.now() == Standing.UP).ifPresent(
                    track -> track.up(entry.time(), said.text(2), entry.code()));
            case "MACHINE_DISPLACED" -> machine(entry).ifPresent(track -> track.off(entry.time(), entry.code()));
            case "MACHINE_READMITTED" -> machine(entry).ifPresent(track -> track.up(entry.time(), said.text(1), entry
                    .code()));
            case "DRILL_ENDED" -> drill(entry, said);
            case "HOST_ADDED" -> host(said).up(entry.time(), "", entry.code());
            case "HOST_REMOVED" -> host(said).off(entry.time(), entry.code());
            case "HOST_INTENDED" -> lost(said, entry.time().minus(suspicion));
            case "HOST_SILENT" -> lost(said, entry.time().minusMillis(Math.max(0, said.number(1, 0))));
            case "HOST_HEARD" -> host(said).up(entry.time(), "", entry.code());
            case "MAINTENANCE_BEGAN" -> host(said).planned(true);
            case "MAINTENANCE_ENDED" -> host(said).planned(false);
            default -> { } // says nothing of availability
        }
    }

    private Optional<Track> machine(JournalRecord entry) {
        return id(entry).map(id -> machines.computeIfAbsent(id, unknown -> new Track(begin)));
    }

    private static Optional<String> id(JournalRecord entry) {
        return Kinds.AUTHORITY.ids(entry.subject()).map(List::getFirst);
    }

    private Track host(Entry said) {
        return hosts.computeIfAbsent(said.text(0), unknown -> new Track(begin));
    }

    /** A host, and with it whatever ran on it. */
    private void lost(Entry said, Instant at) {
        Track lost = host(said);
        lost.wasUp("");
        lost.down(at, said.entry().code());
        for (Track machine : machines.values()) {
            if (machine.now() == Standing.UP && machine.host().equals(said.text(0))) {
                machine.down(at, said.entry().code());
            }
        }
    }

    private void drill(JournalRecord entry, Entry said) {
        int runs = Math.clamp(said.number(2, 0), 0, Integer.MAX_VALUE / 2);
        int well = Math.clamp(said.number(3, 0), 0, runs);
        if (!entry.time().isBefore(from)) {
            id(entry).ifPresent(id -> drills.merge(id, new TrialShare(well, runs), (one, two) -> new TrialShare(one
                    .well() + two.well(), one.all() + two.all())));
        }
    }

    private List<AvailabilityLine> lines(StateView state, AvailabilityQuestion question, Instant now) {
        List<AvailabilityLine> lines = new ArrayList<>();
        for (Held<MachineRecord> held : state.all(Kinds.MACHINE).values()) {
            MachineId machine = held.value().id();
            if (question.machine().isEmpty() || question.machine().get().equals(machine)) {
                lines.add(line(Kind.MACHINE, machine.toString(), held.value().name(), machines, now));
            }
        }
        if (question.machine().isEmpty()) {
            state.all(Kinds.HOST).values().forEach(held -> lines.add(line(Kind.HOST, held.value().id().value(), held
                    .value().name(), hosts, now)));
        }
        lines.sort(Comparator.comparing(AvailabilityLine::kind).thenComparing(AvailabilityLine::name)
                .thenComparing(AvailabilityLine::id));
        return lines;
    }

    private AvailabilityLine line(Kind kind, String id, String name, Map<String, Track> tracks, Instant now) {
        Track track = tracks.getOrDefault(id, new Track(begin));
        TrialShare drilled = drills.getOrDefault(id, new TrialShare(0, 0));
        return Reckoning.of(new Reckoning.Subject(kind, id, name, drilled), track.until(now), from, now);
    }

    /** An entry with its arguments, of which some may be missing. */
    private record Entry(JournalRecord entry) {

        String text(int index) {
            return index < entry.arguments().size() ? entry.arguments().get(index) : "";
        }

        long number(int index, long otherwise) {
            return text(index).matches("-?\\d{1,15}") ? Long.parseLong(text(index)) : otherwise;
        }

        /** By the leader's clock, as far as the teller knew it. */
        Track.Word word() {
            Instant at = entry.time().minusMillis(number(5, 0)).minusMillis(Math.max(0, number(4, 0)));
            return new Track.Word(at, text(1), number(2, 0), number(3, -1), entry.code());
        }
    }
}
