// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.seats.run;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.hotseat.seats.plan.Deed;
import org.hotseat.seats.plan.LegKind;
import org.hotseat.seats.room.Holder;
import org.hotseat.seats.room.Source;

/**
 * Whose turn it is. A planned move does one kind after the other. Where something may be missing, in a failover and on
 * the way back, the rest goes on, but never past what it would be dangerous without.
 */
final class Precedence {

    private final RunRecord run;
    private final Set<Caution> cautions;

    Precedence(RunRecord run, Set<Caution> cautions) {
        this.run = run;
        this.cautions = cautions;
    }

    /** Whether a waiting leg may begin. */
    boolean ready(LegRecord leg) {
        List<LegRecord> first = run.legs().stream().filter(one -> before(one.leg().kind(), leg.leg().kind())).toList();
        if (!run.failover() && !run.returning()) {
            return first.stream().allMatch(one -> one.state() == LegState.DONE);
        }
        return first.stream().allMatch(one -> one.state().over() || one.state() == LegState.MISSING) && safe(leg);
    }

    /** Whether what it would be dangerous without is so; asked anew before each try. */
    boolean safe(LegRecord leg) {
        return run.returning() ? safeBack(leg) : safeThere(leg);
    }

    private boolean before(LegKind one, LegKind other) {
        if (run.returning() && cautions.contains(Caution.REVERSE_ORDER)) {
            // what a machine says at a host that has its ports no more is lost: they come after it in both directions
            return one == LegKind.MACHINE && other == LegKind.ASSIGN
                    || one.compareTo(other) > 0 && (one != LegKind.ASSIGN || other != LegKind.MACHINE);
        }
        if (one == LegKind.FENCE && !cautions.contains(Caution.FENCE_FIRST)
                || (one == LegKind.MACHINE || one == LegKind.ASSIGN) && other == LegKind.VIDEO && run.failover()) {
            return false; // the picture of a lost host is of no use: it is switched while the machine begins
        }
        return one.compareTo(other) < 0;
    }

    private boolean safeThere(LegRecord leg) {
        boolean fenced = over(LegKind.FENCE, "") || !cautions.contains(Caution.FENCE_FIRST)
                || leg.leg().kind() == LegKind.FENCE;
        return fenced && switch (leg.leg().kind()) {
            case ASSIGN -> isThere(leg);
            case USB -> !cautions.contains(Caution.USB_AFTER_PICTURE) || seen(leg);
            case VERIFY -> maker(leg).filter(one -> !one.state().over()).isEmpty()
                    && (over(LegKind.MACHINE, "") || !(leg.leg().there().orElse(null) instanceof Deed.Carry));
            default -> true;
        };
    }

    private boolean safeBack(LegRecord leg) {
        if (!cautions.contains(Caution.REVERSE_ORDER)) {
            return true;
        }
        return switch (leg.leg().kind()) {
            case RELEASE -> seen(leg) && run.legs().stream().filter(one -> one.leg().kind() == LegKind.USB
                    && one.leg().subject().equals(leg.leg().subject())).allMatch(one -> one.state().over());
            case ASSIGN -> over(LegKind.MACHINE, "");
            case PLAN -> maker(leg).filter(one -> !one.state().over()).isEmpty();
            default -> true;
        };
    }

    /** Whether the machine that gets a port is where it shall be: while it lives elsewhere the port stays with it. */
    private boolean isThere(LegRecord port) {
        Optional<Holder> holder = port.leg().there().flatMap(one -> one instanceof Deed.Assign assign ? assign.holder()
                : Optional.empty());
        return run.legs().stream().filter(one -> one.leg().kind() == LegKind.MACHINE).filter(one -> one.leg().there()
                .filter(deed -> deed instanceof Deed.Run there && holder.filter(it -> it.machine().equals(there
                        .machine())).isPresent()).isPresent()).allMatch(one -> one.state().over());
    }

    /** Empty text for all seats. */
    private boolean over(LegKind kind, String seat) {
        return of(kind, seat).stream().allMatch(one -> one.state().over());
    }

    private List<LegRecord> of(LegKind kind, String seat) {
        return run.legs().stream().filter(one -> one.leg().kind() == kind
                && (seat.isEmpty() || one.leg().seat().equals(seat))).toList();
    }

    /** Whether the machine of the seat and one of its pictures are where a keyboard shall go, if there are any. */
    private boolean seen(LegRecord keyboard) {
        String seat = keyboard.leg().seat();
        List<LegRecord> pictures = of(LegKind.VIDEO, seat).stream().filter(one -> !dark(one)).toList();
        return dark(keyboard) || over(LegKind.MACHINE, seat)
                && (pictures.isEmpty() || pictures.stream().anyMatch(one -> one.state().over()));
    }

    /** Whether it disconnects. */
    private boolean dark(LegRecord leg) {
        return leg.leg().deed(run.returning()).filter(one -> one instanceof Deed.Take take
                && take.source().equals(Source.NONE)).isPresent();
    }

    /** The leg that makes what a leg looks at. */
    Optional<LegRecord> maker(LegRecord look) {
        Optional<Deed> seen = look.leg().deed(run.returning());
        Predicate<LegRecord> same = one -> seen.isPresent() && one.leg().deed(run.returning()).equals(seen);
        Predicate<LegRecord> port = one -> one.leg().kind() == LegKind.ASSIGN
                && one.leg().subject().equals(look.leg().subject());
        return run.legs().stream().filter(one -> !one.leg().kind().look()).filter(same.or(port)).findFirst();
    }
}
