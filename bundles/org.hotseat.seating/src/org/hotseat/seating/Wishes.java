// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.seating;

import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.protocol.op.SeatOps.SeatWish;
import org.hotseat.seats.plan.Wish;
import org.hotseat.seats.room.SeatId;
import org.hotseat.seats.run.RunRecord;
import org.hotseat.seats.text.RunText;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateView;
import org.hotseat.state.seat.SeatRunRecord;
import org.hotseat.state.seat.SeatRunRecord.Stage;

/** Wishes as they are asked for, and as they are planned. Without state; nothing here blocks. */
public final class Wishes {

    private Wishes() {
    }

    /**
     * What the planner makes of a wish.
     *
     * @param wish as it was asked for
     * @param view of the state, which has the moves that can be undone
     * @return the same for {@link org.hotseat.seats.plan.Planner}
     * @throws FailureException INVALID for a seat that cannot be, NOT_FOUND for a move that is not known, WRONG_STATE
     *     for one that cannot be undone, DAMAGED or TOO_NEW for one that cannot be read
     */
    public static Wish of(SeatWish wish, StateView view) throws FailureException {
        return switch (wish) {
            case SeatWish.ToHost move -> new Wish.ToHost(move.machine(), move.host());
            case SeatWish.Remap map -> new Wish.Remap(seat(map.seat()), map.machine());
            case SeatWish.FollowMe follow -> new Wish.FollowMe(seat(follow.from()), seat(follow.to()));
            case SeatWish.Undo undo -> undo(undo.run(), view);
        };
    }

    private static SeatId seat(String id) throws FailureException {
        try {
            return new SeatId(id);
        } catch (IllegalArgumentException malformed) {
            throw new FailureException(new Failure(FailureCode.INVALID, NLS.bind(Messages.seatUnknown, id),
                    Messages.seatUnknownRemedy), malformed);
        }
    }

    /** Only the last one about its seats: what came later would be taken back with it. */
    private static Wish undo(String run, StateView view) throws FailureException {
        Optional<SeatRunRecord> record = view.find(Kinds.SEAT_RUN, run).map(Held::value);
        if (record.isEmpty()) {
            throw new FailureException(FailureCode.NOT_FOUND, NLS.bind(Messages.noRun, run), Messages.noRunRemedy);
        }
        RunRecord text = RunText.read(record.get().text());
        boolean last = text.after().stream().allMatch(one -> view.find(Kinds.SEAT, one.seat().value()).filter(
                held -> held.value().run().equals(run)).isPresent());
        if (record.get().stage() != Stage.COMMITTED || !last) {
            throw new FailureException(FailureCode.WRONG_STATE, NLS.bind(Messages.notUndone, run),
                    Messages.notUndoneRemedy);
        }
        return new Wish.Restore(text.before());
    }
}
