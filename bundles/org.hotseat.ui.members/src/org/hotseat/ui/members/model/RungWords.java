// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.members.model;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.hotseat.state.ladder.PowerNews;
import org.hotseat.state.ladder.Rung;
import org.hotseat.state.ladder.RungName;
import org.hotseat.state.ladder.RungState;
import org.hotseat.ui.format.Formats;

/** Puts a rung into words. Pure, but for the zone and the language of this process. */
final class RungWords {

    private final Rung rung;
    private final Instant asOf;

    private RungWords(Rung rung, Instant asOf) {
        this.rung = rung;
        this.asOf = asOf;
    }

    static RungText of(Rung rung, Instant asOf) {
        RungWords words = new RungWords(rung, asOf);
        return switch (rung.detail()) {
            case Rung.Beats beats -> words.beats(beats);
            case Rung.Lease lease -> words.lease(lease);
            case Rung.Power power -> words.power(power);
            case Rung.Words told -> words.agent(told.age());
            case Rung.Nothing nothing -> words.nothing();
        };
    }

    /** The name of a rung in a title. */
    static String title(RungName name) {
        return switch (name) {
            case HEARTBEAT_A -> Messages.heartbeatA;
            case HEARTBEAT_B -> Messages.heartbeatB;
            case LEASE -> Messages.lease;
            case BMC -> Messages.bmc;
            case AGENT -> Messages.agent;
        };
    }

    private static String place(RungName name) {
        return switch (name) {
            case HEARTBEAT_A -> Messages.onManagement;
            case HEARTBEAT_B -> Messages.onStorage;
            case AGENT -> Messages.onStream;
            case BMC -> Messages.noBmc;
            case LEASE -> "";
        };
    }

    private RungText text(String place, String first, String second) {
        return new RungText(rung.name(), rung.state(), title(rung.name()), place, first, second);
    }

    private RungText beats(Rung.Beats beats) {
        return switch (rung.state()) {
            case BROKEN, OFF -> text(place(rung.name()), broken(), missed(beats.missed()));
            case HOLDS -> text(place(rung.name()), beats.age().map(age -> NLS.bind(Messages.alive, ago(age)))
                    .orElse(Messages.wordAlive), unchanged());
            case ABSENT -> text(place(rung.name()), Messages.noSuchPlane, "");
            case UNKNOWN -> text(place(rung.name()), Messages.neverHeard, "");
        };
    }

    private String broken() {
        return rung.since().map(since -> NLS.bind(Messages.lost, Formats.timeMillis(asOf.minus(since), asOf),
                ago(since))).orElse(Messages.lostNow);
    }

    private static String missed(long count) {
        return count == 0 ? "" : count == 1 ? Messages.missedOne : NLS.bind(Messages.missed, Formats.count(count));
    }

    private String unchanged() {
        return rung.since().map(since -> NLS.bind(Messages.unchanged, Formats.time(asOf.minus(since), asOf)))
                .orElse("");
    }

    private RungText lease(Rung.Lease lease) {
        String place = lease.voters() == 1 ? Messages.onOneVoter : NLS.bind(Messages.onVoters, lease.voters());
        if (lease.incarnation() == 0 || lease.age().isEmpty()) {
            return text(place, Messages.noLease, "");
        }
        String number = Formats.count(lease.incarnation());
        String doubt = lease.trusted() ? "" : Messages.notTrusted;
        if (lease.left().isNegative() || lease.left().isZero()) {
            Duration over = lease.left().negated();
            return text(place, over.isZero() ? NLS.bind(Messages.leaseOverNow, number)
                    : NLS.bind(Messages.leaseOver, ago(over), number), doubt);
        }
        String end = NLS.bind(Messages.wouldEnd, Spans.spoken(lease.left()));
        return text(place, NLS.bind(Messages.renewed, ago(lease.age().get()), number),
                doubt.isEmpty() ? end : end + Messages.listComma + doubt);
    }

    private RungText power(Rung.Power power) {
        if (rung.state() == RungState.OFF) {
            return text(power.address(), Messages.powerOff, unchanged());
        }
        Optional<RungText> told = power.news().map(news -> text(power.address(), said(news), unchanged()));
        return told.orElseGet(() -> text(power.address(), switch (rung.state()) {
            case HOLDS -> Messages.powerOn;
            case OFF -> Messages.powerOff;
            case BROKEN -> Messages.powerAnswersNot;
            case UNKNOWN, ABSENT -> Messages.powerUnknown;
        }, unchanged()));
    }

    private static String said(PowerNews news) {
        return switch (news) {
            case ON -> Messages.powerOn;
            case ORDERED -> Messages.powerOrdered;
            case OFF_ONCE, OFF -> Messages.powerOffOnce;
            case REFUSED -> Messages.powerRefused;
            case SILENT -> Messages.powerAnswersNot;
            case UNABLE -> Messages.powerUnable;
            case OTHERS -> Messages.powerOthers;
        };
    }

    private RungText agent(Optional<Duration> age) {
        if (rung.state() == RungState.HOLDS) {
            return text(place(rung.name()), age.map(one -> NLS.bind(Messages.agentTells, ago(one)))
                    .orElse(Messages.wordAlive), unchanged());
        }
        boolean silent = rung.state() == RungState.BROKEN && age.isPresent();
        return text(place(rung.name()), silent ? NLS.bind(Messages.agentSilent, ago(age.get()))
                : Messages.agentUnknown, Messages.noEvidence);
    }

    private RungText nothing() {
        String first = switch (rung.state()) {
            case HOLDS -> Messages.wordAlive;
            case BROKEN -> broken();
            case OFF -> Messages.powerOff;
            case UNKNOWN -> Messages.powerUnknown;
            case ABSENT -> rung.name() == RungName.BMC ? Messages.powerUnknown : Messages.noSuchPlane;
        };
        return text(place(rung.name()), first, rung.name() == RungName.AGENT ? Messages.noEvidence : "");
    }

    private static String ago(Duration span) {
        return Spans.spoken(span);
    }
}
