// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.chaos.lab.drill;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hotseat.base.id.HostId;
import org.hotseat.chaos.lab.Await;
import org.hotseat.chaos.lab.Kind;
import org.hotseat.chaos.lab.LabHost;
import org.hotseat.chaos.lab.Word;
import org.hotseat.chaos.lab.guest.Load;
import org.hotseat.chaos.lab.guest.Tick;
import org.hotseat.chaos.lab.guest.TickLog;
import org.hotseat.state.data.AuthorityRecord;

/** One power cut: made, watched, mended, and what came of it. Used by one thread. */
final class Cut {

    private static final System.Logger LOG = System.getLogger(Cut.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int COUNTS = 5;

    private final Stage stage;
    private final Moments moments;
    private final LabHost owner;
    private final AuthorityRecord before;
    private final int differences;
    private final long begins;
    private final List<String> wrong = new ArrayList<>();
    private final Map<String, Duration> spans = new LinkedHashMap<>();
    private long ordered;
    private List<Tick> old = List.of();
    private boolean twice;
    private String vouched = "";

    Cut(Stage stage, Moments moments, LabHost owner, AuthorityRecord before) {
        this.stage = stage;
        this.moments = moments;
        this.owner = owner;
        this.before = before;
        this.differences = stage.differences().size();
        this.begins = stage.begins();
    }

    /** Nothing but the order and the cut itself between the two. */
    void make() throws IOException {
        stage.observer().forget();
        for (LabHost host : stage.hosts()) {
            if (host != owner) {
                stage.log(host.id()).renew();
            }
        }
        ordered = System.nanoTime();
        owner.powerCut();
    }

    /** Waits until the machine goes on elsewhere and has counted some more, or not. */
    void watch() {
        String missing = Await.within(PATIENCE, this::silent);
        if (!missing.isEmpty()) {
            vouched = vouch();
            missing = Await.within(PATIENCE, this::silent);
            if (!missing.isEmpty()) {
                wrong.add("it does not go on anywhere");
            }
        }
        old = stage.log(owner.id()).ticks();
        if (missing.isEmpty()) {
            String still = Await.within(PATIENCE, this::counts);
            if (!still.isEmpty()) {
                wrong.add("it does not count on: " + still);
            }
            measure();
            judge();
        }
    }

    /** A person may know what the hosts cannot: the cut counts as failed, and the drill goes on. */
    private String vouch() {
        String[] said = { "nobody took over within " + PATIENCE.toSeconds() + " s" };
        Await.within(PATIENCE, () -> {
            said[0] += Word.give(stage.other(owner), owner.id()).map(verdict -> ", " + verdict).orElse("");
            return said[0].contains(",") || heir().isPresent() ? "" : "nobody asks";
        });
        return said[0];
    }

    private String silent() {
        return heir().isPresent() ? "" : "silence";
    }

    /** Where it ticks now. */
    private Optional<HostId> heir() {
        return stage.hosts().stream().map(LabHost::id).filter(host -> !host.equals(owner.id()) && stage.log(host)
                .first().isPresent()).findFirst();
    }

    private String counts() {
        List<Tick> told = stage.log(heir().orElseThrow()).ticks().stream().filter(Tick::tells).toList();
        long more = told.isEmpty() ? 0 : told.get(told.size() - 1).count() - told.get(0).count();
        return more >= COUNTS ? "" : more + " counts";
    }

    private void measure() {
        TickLog log = stage.log(heir().orElseThrow());
        long first = log.first().orElseThrow();
        long last = old.isEmpty() ? ordered : old.get(old.size() - 1).nanos();
        span(CutReport.FIRST_TICK, ordered, Optional.of(first));
        span(CutReport.OUTAGE, last, Optional.of(first));
        span(CutReport.DETECTION, last, moments.intent());
        moments.intent().ifPresent(intent -> span(CutReport.FENCE, intent, moments.taken()));
        moments.taken().ifPresent(taken -> span(CutReport.RESTORE, taken, Optional.of(first)));
        log.ticks().stream().findFirst().flatMap(tick -> heard(tick.number() - 1)).ifPresent(kept -> span(
                CutReport.LOST_WORK, kept, Optional.of(last)));
    }

    private void span(String name, long from, Optional<Long> to) {
        to.ifPresent(end -> spans.put(name, Duration.ofNanos(Math.max(0, end - from))));
    }

    /** When a tick was heard on the host that was cut; 0 when it went on from before its first tick. */
    private Optional<Long> heard(long number) {
        if (number == 0) {
            return old.stream().map(Tick::nanos).findFirst();
        }
        for (int at = old.size() - 1; at >= 0; at--) {
            if (old.get(at).number() == number) {
                return Optional.of(old.get(at).nanos());
            }
        }
        return Optional.empty();
    }

    private void judge() {
        HostId heir = heir().orElseThrow();
        if (stage.replicated()) {
            if (!before.standby().equals(Optional.of(heir))) {
                wrong.add("it goes on at " + heir + ", not at its standby " + before.standby());
            }
            if (stage.begins() != begins) {
                wrong.add("it began from nothing");
            }
            if (moments.authority().filter(now -> now.continued() && now.epoch() == before.epoch() + 1).isEmpty()) {
                wrong.add("the state says " + moments.authority());
            }
            if (!spans.containsKey(CutReport.LOST_WORK)) {
                wrong.add("it went on with " + stage.log(heir).ticks().stream().findFirst() + ", which never followed what "
                        + "was heard before, " + old.stream().findFirst() + " to " + (old.isEmpty() ? "nothing" : old.get(old.size() - 1)));
            }
        }
        List<String> words = stage.differences();
        if (words.size() > differences) {
            wrong.add("memory and disk differ: " + words.subList(differences, words.size()));
        }
    }

    /** The host comes back; by then an old copy could have run again. */
    void mend() throws IOException {
        stage.log(owner.id()).renew();
        long back = System.nanoTime();
        owner.powerOn();
        if (owner.pids(Kind.AGENT).isEmpty()) {
            stage.cluster().start(owner);
        }
        String missing = Await.within(Await.PATIENCE, this::missing);
        if (missing.isEmpty()) {
            span(CutReport.PROTECTED_AGAIN, back, Optional.of(System.nanoTime()));
        } else {
            wrong.add("not well again: " + missing);
        }
        twice = stage.observer().gaps().stream().anyMatch(gap -> gap < 0);
        if (stage.differences().size() > differences && wrong.stream().noneMatch(one -> one.startsWith("memory"))) {
            wrong.add("memory and disk differ: " + stage.differences());
        }
    }

    private String missing() throws IOException {
        String missing = stage.missing();
        LOG.log(System.Logger.Level.DEBUG, "missing: {0}", missing);
        return missing;
    }

    CutReport report(int number, Load load, boolean led, Duration waited) {
        return new CutReport(number, load, owner.id(), led, before.standby().orElse(owner.id()), waited, spans, wrong,
                vouched, twice);
    }
}
