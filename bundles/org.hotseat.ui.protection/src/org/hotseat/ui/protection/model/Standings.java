// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.protection.model;

import java.time.Instant;

import org.eclipse.osgi.util.NLS;
import org.hotseat.protocol.op.ReplicationLive;
import org.hotseat.protocol.op.ReplicationLive.State;
import org.hotseat.ui.format.Formats;
import org.hotseat.ui.look.StateMark;

/** How a machine stands, in words. Pure, but for the language and the zone of this process. */
public final class Standings {

    private Standings() {
    }

    /**
     * How a machine stands.
     *
     * @param one the machine
     * @param now wall time
     * @return such as "unprotected since 14:22:40"
     */
    public static String words(MachineCopies one, Instant now) {
        StateMark mark = one.mark(now);
        return switch (mark) {
            case DISPLACED -> NLS.bind(Messages.displacedBy, one.displacedBy().orElse(""));
            case RUNNING -> Messages.restartOnly;
            case UNKNOWN -> Messages.hostTellsNothing;
            case STALE -> one.source().map(told -> NLS.bind(Messages.since, mark.word(),
                    Formats.time(told.at(), now))).orElse(mark.word());
            case UNPROTECTED -> one.unprotectedSince()
                    .map(since -> NLS.bind(Messages.since, mark.word(), Formats.time(since, now))).orElse(mark.word());
            case COPYING -> Messages.firstCopy;
            case AT_RISK -> Messages.olderThanPromised;
            default -> mark.word();
        };
    }

    /**
     * The same in little room.
     *
     * @param one the machine
     * @param now wall time
     * @return without reasons
     */
    static String brief(MachineCopies one, Instant now) {
        StateMark mark = one.mark(now);
        return mark == StateMark.AT_RISK || mark == StateMark.COPYING ? mark.word() : words(one, now);
    }

    /**
     * The same with the hosts, what would be lost, and why it is so.
     *
     * @param one the machine
     * @param now wall time
     * @return one or two sentences
     */
    public static String sentence(MachineCopies one, Instant now) {
        String words = brief(one, now);
        String text = one.copiedTo().filter(host -> one.lost(now).isPresent())
                .map(host -> NLS.bind(Messages.sentenceCopied, new Object[] { words, one.name(one.runsOn()),
                    one.name(host), one.lost(now).map(Seconds::one).orElse(Formats.NONE) }))
                .orElseGet(() -> NLS.bind(Messages.sentenceElse, words, one.name(one.runsOn())));
        return one.told().flatMap(ReplicationLive::failure).map(why -> NLS.bind(Messages.sentenceWhy, text, why.text()))
                .orElse(text);
    }

    /**
     * How ready its standby is, in little room.
     *
     * @param one the machine
     * @return such as "standby, armed"
     */
    public static String readiness(MachineCopies one) {
        return one.readiness().map(ready -> switch (ready.state()) {
            case COLD -> Messages.standbyCold;
            case FILLING -> Messages.standbyFilling;
            case WAITING -> Messages.standbyArmed;
        }).orElse(Messages.standby);
    }

    /**
     * A state of the state machine.
     *
     * @param state which
     * @return one or two words
     */
    public static String state(State state) {
        return switch (state) {
            case IMPOSSIBLE -> Messages.stateImpossible;
            case NO_STANDBY -> Messages.stateNoStandby;
            case STARTUP -> Messages.stateStartup;
            case MIGRATING -> Messages.stateMigrating;
            case SEPARATING_LOCK -> Messages.stateLock;
            case SEPARATING_COPY -> Messages.stateCopy;
            case SEPARATING_SHIP -> Messages.stateShip;
            case PAUSED -> Messages.statePaused;
            case ENDED -> Messages.stateEnded;
            case ACCEPTING -> Messages.stateAccepting;
            case TAKING -> Messages.stateTaking;
        };
    }

    /** What decides about the interval. */
    static String limit(String limit) {
        return switch (limit) {
            case "TARGET" -> Messages.limitTarget;
            case "LINK" -> Messages.limitLink;
            case "PAUSES" -> Messages.limitPauses;
            case "SHORTEST" -> Messages.limitShortest;
            case "LONGEST" -> Messages.limitLongest;
            case "FAILURES" -> Messages.limitFailures;
            default -> Messages.limitUnknown;
        };
    }
}
