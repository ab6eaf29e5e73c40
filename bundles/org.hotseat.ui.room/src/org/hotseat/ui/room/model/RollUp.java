// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.room.model;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.hotseat.observed.inventory.HostView;
import org.hotseat.observed.inventory.MachineView;
import org.hotseat.state.seat.SeatRunRecord;
import org.hotseat.ui.format.Formats;
import org.hotseat.ui.look.StateMark;
import org.hotseat.ui.look.States;
import org.hotseat.ui.protection.model.MachineCopies;
import org.hotseat.ui.room.model.Desk.Standing;

/** How a desk is: the worst of its machine, the machine's protection and its host, with the cause. Pure. */
final class RollUp {

    /** One of the parts that a desk stands on. */
    private record Part(StateMark mark, String words) {
    }

    private RollUp() {
    }

    /** A desk where nothing is. */
    static Standing empty() {
        return new Standing(StateMark.OFF, Messages.nothingHere, "", -1, "");
    }

    static Standing of(Optional<MachineView> machine, Optional<HostView> host, Optional<MachineCopies> copies,
            Instant now) {
        Part worst = Stream.of(Optional.of(machine.map(one -> new Part(States.of(one), States.describe(one, now)))
                .orElseGet(() -> new Part(StateMark.UNKNOWN, Messages.notSeen))), copies.map(one -> part(one, now)),
                host.flatMap(one -> part(one, now))).flatMap(Optional::stream)
                .max(Comparator.comparingInt(one -> one.mark().rank())).orElseThrow();
        Optional<Duration> lost = copies.flatMap(one -> one.lost(now));
        return new Standing(worst.mark(), worst.words(), lost.map(Formats::duration).orElse(""),
                lost.flatMap(one -> share(copies, one)).orElse(-1.0),
                copies.flatMap(MachineCopies::back).map(Formats::duration).orElse(""));
    }

    /** A desk about which a move is under way: that counts, unless something needs a person. */
    static Standing moving(Standing standing, SeatRunRecord move) {
        boolean degraded = move.stage() == SeatRunRecord.Stage.DEGRADED;
        StateMark mark = degraded ? StateMark.TAKING_OVER : StateMark.BUSY;
        boolean worse = standing.mark() == StateMark.FAILED;
        return worse ? standing : new Standing(mark, degraded ? NLS.bind(Messages.degraded, move.why())
                : Messages.moving, standing.atStake(), standing.share(), standing.back());
    }

    private static Part part(MachineCopies copies, Instant now) {
        StateMark mark = copies.mark(now);
        return new Part(mark, switch (mark) {
            case UNPROTECTED -> copies.unprotectedSince().map(since -> NLS.bind(Messages.since, mark.word(),
                    Formats.time(since, now))).orElseGet(mark::word);
            case AT_RISK -> copies.lost(now).map(lost -> NLS.bind(Messages.late, Formats.duration(lost))).orElseGet(
                    mark::word);
            case DISPLACED -> NLS.bind(Messages.displacedBy, copies.displacedBy().orElse(""));
            default -> mark.word();
        });
    }

    /** A host that is well says nothing about its desks. */
    private static Optional<Part> part(HostView host, Instant now) {
        StateMark mark = States.of(host);
        if (mark == StateMark.RUNNING) {
            return Optional.empty();
        }
        String cause = States.cause(host);
        return Optional.of(new Part(mark, NLS.bind(Messages.byHost, host.name(), cause.isEmpty()
                ? States.describe(host, now) : cause)));
    }

    private static Optional<Double> share(Optional<MachineCopies> copies, Duration lost) {
        return copies.map(one -> one.record().pace().rpo().toMillis()).filter(most -> most > 0)
                .map(most -> Math.clamp(lost.toMillis() / (double) most, 0, 1));
    }
}
