// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.silence;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

import org.hotseat.base.id.HostId;
import org.hotseat.process.meter.Figures;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateView;
import org.hotseat.state.data.AuthorityRecord;
import org.hotseat.state.data.LeaseRecord;
import org.hotseat.state.ladder.Ladder;
import org.hotseat.state.ladder.Verdict;

/**
 * Whether living hosts are suspected too often: a host that was suspected, and came back in the same boot with all of
 * its machines. More than two such in an hour mean that the times are too short for these hosts and networks. Owned by
 * the watch's thread; figures for any.
 */
final class Sharpness {

    /** More of them in an hour raise an alarm. */
    static final int MOST = 2;

    private static final long HOUR = Duration.ofHours(1).toNanos();

    private record Suspicion(UUID boot, int machines) {
    }

    private final Map<HostId, Suspicion> open = new HashMap<>();
    private final Deque<Long> inVain = new ArrayDeque<>();
    private final AtomicLong total = new AtomicLong();
    private volatile int lastHour;
    private long quietUntil;
    private boolean told;

    /** Takes what the leader makes of all hosts; true when the alarm is due, once in an hour at the most. */
    boolean look(List<Ladder> ladders, StateView state, long now) {
        while (!inVain.isEmpty() && now - inVain.peekFirst() > HOUR) {
            inVain.removeFirst();
        }
        for (Ladder ladder : ladders) {
            HostId host = ladder.host();
            if (isSuspected(ladder.verdict())) {
                open.putIfAbsent(host, suspicion(state, host));
            } else if (ladder.verdict() instanceof Verdict.Alive && open.containsKey(host)
                    && suspicion(state, host).equals(open.remove(host))) {
                inVain.addLast(now);
                total.incrementAndGet();
            }
        }
        lastHour = inVain.size();
        boolean due = lastHour > MOST && (!told || now - quietUntil >= 0);
        if (due) {
            told = true;
            quietUntil = now + HOUR;
        }
        return due;
    }

    /** When this agent leads no more: others watch, and ages that it did not see mean nothing. */
    void forget() {
        open.clear();
    }

    private static boolean isSuspected(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Alive alive -> false;
            case Verdict.NotJoined never -> false;
            case Verdict.Silent brief -> false;
            case Verdict.LookingAround own -> false;
            case Verdict.NoMajority own -> false;
            default -> true;
        };
    }

    private static Suspicion suspicion(StateView state, HostId host) {
        UUID boot = state.find(Kinds.LEASE, host.value()).map(Held::value).map(LeaseRecord::boot)
                .orElseGet(() -> new UUID(0, 0));
        int machines = 0;
        for (Held<AuthorityRecord> held : state.all(Kinds.AUTHORITY).values()) {
            if (held.value().owner().equals(host)) {
                machines++;
            }
        }
        return new Suspicion(boot, machines);
    }

    int lastHour() {
        return lastHour;
    }

    void read(Figures figures) {
        figures.gauge("hotseat_suspicions_in_vain_last_hour", "Living hosts that this leader suspected in the last hour"
                + " without a take-over.", lastHour);
        figures.counter("hotseat_suspicions_in_vain_total", "The same since the process began.", total.get());
    }
}
