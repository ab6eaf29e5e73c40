// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.seats.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.hotseat.seats.plan.LegKind;

/** What becomes of a record; each step is a new one. */
final class Steps {

    private final Set<Caution> cautions;

    Steps(Set<Caution> cautions) {
        this.cautions = cautions;
    }

    /** Begins what may begin, and ends the transaction when nothing is left. */
    RunRecord advanced(RunRecord run) {
        RunRecord now = run;
        boolean more = true;
        while (more) {
            more = false;
            for (int place = 0; place < now.legs().size(); place++) {
                LegRecord leg = now.legs().get(place);
                if (leg.state() == LegState.WAITING && new Precedence(now, cautions).ready(leg)) {
                    boolean nothing = leg.leg().deed(now.returning()).isEmpty() || skipped(now, leg);
                    now = now.with(place, nothing ? leg.done(Evidence.E0) : leg.in(LegState.BEGUN));
                    more |= nothing;
                }
            }
        }
        return now.legs().stream().allMatch(one -> one.state().over()) ? now.closed() : now;
    }

    private boolean skipped(RunRecord run, LegRecord leg) {
        return leg.leg().kind().look() && !cautions.contains(Caution.LAST_LOOK)
                && (run.returning() || run.legs().stream().anyMatch(one -> one.state() == LegState.DONE));
    }

    /** A leg is done. What was looked at while something was missing is looked at once more, all of it. */
    RunRecord done(RunRecord run, int place, Evidence evidence) {
        LegRecord leg = run.legs().get(place);
        RunRecord before = leg.state() == LegState.MISSING ? looked(run) : run;
        return before.with(place, leg.done(evidence));
    }

    /** Nobody knows whether what was looked at is still so. */
    RunRecord looked(RunRecord run) {
        LegKind last = run.returning() ? LegKind.PLAN : LegKind.VERIFY;
        return run.with(run.legs().stream().map(one -> one.leg().kind() == last && one.state() == LegState.DONE
                ? one.in(LegState.WAITING) : one).toList());
    }

    /** Takes everything back that was begun. */
    RunRecord back(RunRecord run, String cause) {
        List<LegRecord> legs = new ArrayList<>();
        for (LegRecord one : run.legs()) {
            boolean begun = cautions.contains(Caution.TAKE_BACK_UNKNOWN) ? one.state() != LegState.WAITING
                    : one.state() == LegState.DONE;
            boolean undone = begun && one.leg().back().isPresent();
            legs.add(new LegRecord(one.leg(), undone ? LegState.WAITING : LegState.UNTOUCHED, 0, Evidence.E0,
                    one.detail()));
        }
        RunRecord back = run.back(cause, legs);
        Precedence precedence = new Precedence(back, cautions);
        return back.with(back.legs().stream().map(one -> one.leg().kind().look()
                && precedence.maker(one).filter(made -> made.state() == LegState.WAITING).isEmpty()
                        ? one.in(LegState.UNTOUCHED) : one).toList());
    }

    /**
     * A leg is not to be had for now. What was looked at and differs is made anew, and looked at again then.
     */
    RunRecord missing(RunRecord run, int place, Result result) {
        LegRecord leg = run.legs().get(place);
        Optional<LegRecord> maker = leg.leg().kind().look() && result.kind() == Result.Kind.DIVERGED
                ? new Precedence(run, cautions).maker(leg) : Optional.empty();
        if (maker.isEmpty()) {
            return run.with(place, leg.trouble(LegState.MISSING, result.detail()));
        }
        int made = run.legs().indexOf(maker.get());
        return run.with(place, leg.trouble(LegState.WAITING, result.detail())).with(made,
                maker.get().trouble(LegState.MISSING, result.detail()));
    }
}
