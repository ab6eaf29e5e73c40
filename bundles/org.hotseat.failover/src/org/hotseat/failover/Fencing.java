// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.failover;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

import org.hotseat.base.id.HostId;
import org.hotseat.failover.PowerOrder.Answer;
import org.hotseat.lease.timing.Timing;
import org.hotseat.state.command.DocumentCommand.Note;
import org.hotseat.state.data.HostRecord;
import org.hotseat.state.data.LeaseRecord;
import org.hotseat.state.ladder.PowerNews;

/**
 * Fencing by controllers: whose power is read, and whose is switched off. Silent hosts whose machines others could take
 * are asked at once and all the time; the others once a minute, so that a controller that does not answer is known
 * before it is needed. Owned by the leader's one thread.
 */
final class Fencing {

    private static final long SURVEY = Duration.ofSeconds(60).toNanos();
    /** So many of the others at a time. */
    private static final int SURVEYED = 2;

    /** What a note is about. */
    private record Found(PowerCase of, PowerNews news, Word word) {
    }

    private final Timing timing;
    private final Evidence evidence;
    private final Set<Caution> cautions;
    private final Map<HostId, PowerCase> cases = new TreeMap<>();
    private final Set<HostId> wanted = new HashSet<>();
    private final Set<HostId> others = new HashSet<>();
    private final Map<Note, Found> notes = new HashMap<>();
    private long orders;

    Fencing(Timing timing, Evidence evidence, Set<Caution> cautions) {
        this.timing = timing;
        this.evidence = evidence;
        this.cautions = cautions;
    }

    /**
     * What to ask now.
     *
     * @param wants whether a host's power shall be off
     * @param cuts whether it may be switched off already
     */
    List<PowerOrder> turn(Roster roster, Predicate<HostId> wants, Predicate<HostId> cuts, long time) {
        cases.keySet().removeIf(host -> controller(roster, host).isEmpty());
        wanted.retainAll(cases.keySet());
        others.retainAll(cases.keySet());
        List<PowerOrder> ask = new ArrayList<>();
        long open = cases.values().stream().filter(one -> one.asks(time)).count();
        for (HostRecord host : roster.hosts().values()) {
            if (host.bmc().isEmpty()) {
                continue;
            }
            boolean want = wants.test(host.id()) && !others.contains(host.id());
            PowerCase one = follow(roster, host.id(), want, time);
            lives(host.id(), one, time);
            boolean cut = want && cuts.test(host.id());
            if (one.isDue(cut, time) && (want || open < SURVEYED)) {
                open++;
                ask.add(one.order(++orders, cut, time));
            }
        }
        return ask;
    }

    private static Optional<HostRecord.Bmc> controller(Roster roster, HostId host) {
        return Optional.ofNullable(roster.hosts().get(host)).flatMap(HostRecord::bmc);
    }

    /** Begins anew with every incarnation, and whenever it begins to matter. */
    private PowerCase follow(Roster roster, HostId host, boolean want, long time) {
        long incarnation = roster.lease(host).map(LeaseRecord::incarnation).orElse(0L);
        boolean begins = want && wanted.add(host);
        if (!want) {
            wanted.remove(host);
        }
        PowerCase known = cases.get(host);
        if (known == null || begins || known.incarnation() != incarnation) {
            known = new PowerCase(host, incarnation, Optional.ofNullable(known).flatMap(PowerCase::news), time);
            cases.put(host, known);
        }
        return known;
    }

    /** A host that was heard well after its controller said off has another one. */
    private void lives(HostId host, PowerCase one, long time) {
        boolean off = one.news().filter(now -> now == PowerNews.OFF_ONCE || now == PowerNews.OFF).isPresent();
        if (off && time - one.heardAt() >= timing.suspicion() && evidence.silence(host, time) <= 2 * timing.period()
                && cautions.contains(Caution.OWN_CONTROLLER)) {
            others.add(host);
        }
    }

    void answered(PowerOrder order, Answer answer, long time) {
        PowerCase one = cases.get(order.host());
        if (one == null || !one.answered(order, answer, cautions.contains(Caution.READ_BACK), time)) {
            return;
        }
        if (answer == Answer.ON) {
            others.remove(order.host());
        }
        if (!wanted.contains(order.host())) {
            one.rest(time + SURVEY);
        }
    }

    /** What is to be written down, and power that is off before it counts. */
    List<Note> found(Roster roster) {
        List<Note> say = new ArrayList<>();
        wanted.forEach(host -> Optional.ofNullable(cases.get(host)).ifPresent(one -> controller(roster, host)
                .ifPresent(bmc -> one.untold().ifPresent(news -> note(host, bmc, one, news).ifPresent(say::add)))));
        return say;
    }

    private Optional<Note> note(HostId host, HostRecord.Bmc bmc, PowerCase one, PowerNews news) {
        return PowerText.of(news).map(text -> {
            Note note = text.note(host, bmc.address(), one.incarnation());
            notes.put(note, new Found(one, news, new Word(host, one.incarnation(), Word.Source.POWER_OFF)));
            return note;
        });
    }

    /** What a note that is written down is worth. */
    Optional<Word> written(Note note) {
        Optional<Found> found = Optional.ofNullable(notes.remove(note));
        found.ifPresent(one -> one.of().told(one.news()));
        return found.filter(one -> one.news() == PowerNews.OFF).map(Found::word);
    }

    Optional<PowerNews> news(HostId host) {
        return others.contains(host) ? Optional.of(PowerNews.OTHERS)
                : Optional.ofNullable(cases.get(host)).flatMap(PowerCase::news);
    }
}
