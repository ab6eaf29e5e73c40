// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.observed.event.store;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import org.hotseat.base.id.HostId;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.observed.event.Subject;

/**
 * Knows which events belong together. A machine's incident is the act on it, until shortly after its end; without an
 * act, what follows each other at once, such as a move by another tool. A host's incident goes from the moment it does
 * not answer until it answers again. Thread-safe.
 */
public final class IncidentBook {

    /** Longest pause between two events of one incident that nobody here asked for. */
    static final Duration PAUSE = Duration.ofSeconds(3);
    /** Longest such incident: a machine that restarts all the time makes more than one. */
    static final Duration LONGEST = Duration.ofSeconds(30);

    private record Burst(String incident, long begunNanos, long lastNanos) {

        Burst at(long now) {
            boolean goesOn = now - lastNanos <= PAUSE.toNanos() && now - begunNanos <= LONGEST.toNanos();
            return goesOn ? new Burst(incident, begunNanos, now) : begun(now);
        }

        static Burst begun(long now) {
            return new Burst(UUID.randomUUID().toString(), now, now);
        }
    }

    /** What is under way with a host: since when it does not answer, or since when somebody works on it. */
    private record Outage(String incident, boolean silent, long sinceNanos) {
    }

    private final MonotonicClock clock;
    private final ActLedger ledger;
    private final Map<String, Burst> bursts = new ConcurrentHashMap<>();
    private final Map<String, Outage> outages = new ConcurrentHashMap<>();

    /**
     * A book without entries.
     *
     * @param clock tells how far apart events are
     * @param ledger knows the acts
     */
    public IncidentBook(MonotonicClock clock, ActLedger ledger) {
        this.clock = clock;
        this.ledger = ledger;
    }

    /**
     * To which incident something belongs that happens now.
     *
     * @param subject what it is about
     * @return the id of the incident; empty when it stands alone
     */
    String of(Subject subject) {
        return switch (subject.kind()) {
            case MACHINE -> ofMachine(subject.id());
            case HOST -> {
                Outage outage = outages.get(subject.id());
                yield outage == null ? "" : outage.incident();
            }
            case CLUSTER -> "";
        };
    }

    private String ofMachine(String id) {
        String act = ledger.incident(id);
        if (!act.isEmpty()) {
            bursts.remove(id);
            return act;
        }
        long now = clock.nanos();
        return bursts.merge(id, Burst.begun(now), (old, fresh) -> old.at(now)).incident();
    }

    /** A host does not answer; its incident begins, if it has not begun. */
    void lost(HostId host) {
        outages.compute(host.value(), (id, old) -> old == null || !old.silent()
                ? new Outage(old == null ? UUID.randomUUID().toString() : old.incident(), true, clock.nanos()) : old);
    }

    /**
     * Something is under way with a host; its incident begins, if it has not begun.
     *
     * @param host the host
     * @return the id of the incident
     */
    public String begin(HostId host) {
        return outages.computeIfAbsent(host.value(), id -> new Outage(UUID.randomUUID().toString(), false,
                clock.nanos())).incident();
    }

    /**
     * A host's incident is over.
     *
     * @param host the host
     * @return how long it did not answer; zero when it was not lost
     */
    Duration end(HostId host) {
        Outage outage = outages.remove(host.value());
        return outage == null || !outage.silent() ? Duration.ZERO
                : Duration.ofNanos(clock.nanos() - outage.sinceNanos());
    }
}
