// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.protection.model;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.hotseat.protocol.op.ReplicationLive;
import org.hotseat.state.data.MachineRecord;
import org.hotseat.state.data.MachineRecord.GuestPolicy;
import org.hotseat.state.data.MachineRecord.Pace;
import org.hotseat.state.data.Protection;
import org.hotseat.ui.format.Formats;
import org.hotseat.ui.part.MachineAspect.Fact;

/** The protection of a machine in a few rows. Pure, but for the language and the zone of this process. */
public final class ProtectionFacts {

    private static final int TENTHS = 10;

    private ProtectionFacts() {
    }

    /**
     * How it is protected, and how that stands.
     *
     * @param one the machine
     * @param now wall time
     * @return from top to bottom
     */
    public static List<Fact> of(MachineCopies one, Instant now) {
        MachineRecord record = one.record();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("state", Messages.colState, Standings.brief(one, now), Optional.of(one.mark(now))));
        one.told().flatMap(ReplicationLive::failure).ifPresent(why -> facts.add(new Fact("why", Messages.factWhy,
                why.text())));
        facts.add(new Fact("policy", Messages.factPolicy, policy(record.protection())));
        facts.add(new Fact("primary", Messages.factPrimary, one.name(record.primary())));
        facts.add(new Fact("standbys", Messages.factStandbys, record.standbys().stream().map(one::name)
                .collect(Collectors.joining(Messages.comma))));
        facts.add(new Fact("priority", Messages.factPriority, Integer.toString(record.priority())));
        facts.add(new Fact("guest", Messages.factGuest, guest(record.guestPolicy())));
        if (one.isReplicated()) {
            copied(one, now, facts);
        }
        return facts;
    }

    private static void copied(MachineCopies one, Instant now, List<Fact> facts) {
        Pace pace = one.record().pace();
        facts.add(new Fact("copiedTo", Messages.factCopiedTo, one.copiedTo().map(one::name).orElse(Formats.NONE)));
        one.copiedTo().ifPresent(host -> facts.add(new Fact("ready", Messages.factReady, ready(one))));
        facts.add(new Fact("lost", Messages.colLost, NLS.bind(Messages.lostOfTarget, one.lost(now).map(Seconds::one)
                .orElse(Formats.NONE), Seconds.two(pace.rpo()))));
        facts.add(new Fact("back", Messages.factBack, back(one)));
        facts.add(new Fact("pause", Messages.factPause, NLS.bind(Messages.pauseOfBudget, one.told()
                .flatMap(ReplicationLive::last).map(last -> GenerationRow.millis(last.pause())).orElse(Formats.NONE),
                budget(pace.pauseThousandths()))));
        facts.add(new Fact("interval", Messages.factInterval, one.told().flatMap(ReplicationLive::pace)
                .map(live -> live.interval()).filter(Duration::isPositive).map(Seconds::two).orElse(Formats.NONE)));
    }

    private static String back(MachineCopies one) {
        if (one.isHeld() && one.restore().isEmpty()) {
            return Messages.backUnmeasured;
        }
        return one.back().flatMap(span -> one.restore().map(took -> NLS.bind(took.atMost() ? Messages.factAtMost
                : Messages.factMeasured, new Object[] { Seconds.one(span), Seconds.two(took.measured().median()), took
                        .measured().count(), Seconds.two(took.measured().longest()) }))).orElse(Formats.NONE);
    }

    private static String ready(MachineCopies one) {
        return one.readiness().map(now -> switch (now.state()) {
            case COLD -> now.failure().map(why -> NLS.bind(Messages.readyColdBecause, why.text()))
                    .orElse(Messages.readyCold);
            case FILLING -> Messages.readyFilling;
            case WAITING -> Messages.readyArmed;
        }).orElse(Messages.readyCold);
    }

    /** In the tenths of a percent that a person can choose. */
    private static String budget(int thousandths) {
        return thousandths % TENTHS == 0 ? Formats.percent(thousandths / TENTHS)
                : String.format(Locale.ROOT, "%.1f %%", (double) thousandths / TENTHS);
    }

    private static String guest(GuestPolicy policy) {
        return switch (policy) {
            case NONE -> Messages.guestNone;
            case REPORT -> Messages.guestReport;
            case RESTART -> Messages.guestRestart;
        };
    }

    private static String policy(Protection protection) {
        return switch (protection) {
            case NONE -> Messages.policyNone;
            case RESTART -> Messages.policyRestart;
            case REPLICATED -> Messages.policyCopy;
        };
    }
}
