// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.seating;

import static org.hotseat.seating.Hall.A;
import static org.hotseat.seating.Hall.B;
import static org.hotseat.seating.Hall.DESK;
import static org.hotseat.seating.Hall.M;
import static org.hotseat.seating.Hall.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.work.Workers;
import org.hotseat.emulated.matrix.Mischief;
import org.hotseat.emulated.matrix.Plane;
import org.hotseat.protocol.op.SeatOps.SeatWish;
import org.hotseat.seats.plan.Effect;
import org.hotseat.seats.text.RoomText;
import org.hotseat.seats.text.Sight;
import org.hotseat.state.Kinds;
import org.hotseat.state.command.Issuer;
import org.hotseat.state.command.SeatCommand.WriteSeatRun;
import org.hotseat.state.matrix.Crossing;
import org.hotseat.state.seat.SeatRunRecord;
import org.hotseat.state.seat.SeatRunRecord.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Seats with a real switch protocol and a state that is really decided; only the machines are thought. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class SeatMoverTest {

    private Hall hall;
    private SeatMover mover;

    @BeforeEach
    void start() throws Exception {
        hall = new Hall(false);
        mover = hall.mover();
    }

    @AfterEach
    void end() {
        mover.close();
        hall.close();
    }

    private static <T> T get(CompletionStage<T> answer) throws Exception {
        try {
            return answer.toCompletableFuture().get(1, TimeUnit.MINUTES);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof FailureException known ? known : failed;
        }
    }

    private String begins(SeatWish wish) throws Exception {
        SeatMover.Begun begun = get(mover.begin(wish, "otto"));
        assertTrue(begun.begun(), () -> begun.plan().consequences().toString());
        String run = begun.plan().id();
        until("it is written", () -> hall.view().find(Kinds.SEAT_RUN, run).isPresent());
        return run;
    }

    private SeatRunRecord ended(String run) {
        until("it is over: " + run, () -> !hall.run(run).stage().isOpen());
        return hall.run(run);
    }

    private void mapped() throws Exception {
        SeatRunRecord run = ended(begins(new SeatWish.Remap(DESK, Optional.of(M))));
        assertEquals(Stage.COMMITTED, run.stage(), run.text());
        assertEquals("otto", run.account());
        assertEquals(Optional.of(A), hall.seated());
        assertEquals(1, hall.shown());
    }

    @Test
    void aSeatGoesWithItsMachineAndIsBroughtBack() throws Exception {
        mapped();
        String run = begins(new SeatWish.ToHost(M, B));
        assertEquals(Stage.COMMITTED, ended(run).stage());
        assertEquals(List.of(B, Optional.of(B), 2), List.of(hall.owner(), hall.seated(), hall.shown()));
        assertEquals(List.of(new Crossing("VIDEO", "3", "2")), hall.view().find(Kinds.ROUTES, "mx").orElseThrow()
                .value().wanted());
        assertEquals(Stage.COMMITTED, ended(begins(new SeatWish.Undo(run))).stage());
        assertEquals(List.of(A, Optional.of(A), 1), List.of(hall.owner(), hall.seated(), hall.shown()));
        assertEquals(FailureCode.WRONG_STATE, assertThrows(FailureException.class, () -> get(mover.begin(
                new SeatWish.Undo(run), "otto"))).code());
        assertEquals(FailureCode.NOT_FOUND, assertThrows(FailureException.class, () -> get(mover.begin(
                new SeatWish.Undo("none"), "otto"))).code());
    }

    @Test
    void whatDoesNotComeAboutGoesBackAsItWas() throws Exception {
        mapped();
        hall.breaks("no room");
        SeatRunRecord run = ended(begins(new SeatWish.ToHost(M, B)));
        assertEquals(Stage.RETURNED, run.stage());
        assertTrue(run.why().contains("no room"), run.why());
        hall.breaks("");
        hall.matrix.misbehave(Mischief.NAK_BURST);
        SeatRunRecord other = ended(begins(new SeatWish.ToHost(M, B)));
        hall.matrix.behave();
        assertEquals(other.stage() == Stage.COMMITTED ? B : A, hall.owner());
        assertEquals(Optional.of(hall.owner()), hall.seated());
        assertEquals(hall.owner().equals(A) ? 1 : 2, hall.shown());
    }

    /** Everybody reads that it is over before the leader hears that this is written. */
    @Test
    void theNextOneBeginsAsSoonAsTheLastIsReadToBeOver() throws Exception {
        mapped();
        hall.answers = new CountDownLatch(1);
        ended(begins(new SeatWish.ToHost(M, B)));
        CompletionStage<SeatMover.Begun> next = mover.begin(new SeatWish.ToHost(M, A), "otto");
        get(mover.sight()); // the other one had its turn before
        hall.answers.countDown();
        assertTrue(get(next).begun(), () -> hall.view().all(Kinds.SEAT_RUN).toString());
    }

    @Test
    void whatIsReadToBeOverCanNotBeTakenBack() throws Exception {
        mapped();
        hall.answers = new CountDownLatch(1);
        String run = begins(new SeatWish.ToHost(M, B));
        ended(run);
        CompletionStage<String> late = mover.cancel(run, "otto");
        get(mover.sight()); // the other one had its turn before
        hall.answers.countDown();
        assertEquals(FailureCode.NOT_FOUND, assertThrows(FailureException.class, () -> get(late)).code());
    }

    @Test
    void aPersonTakesItBackUntilTheFirstPicture() throws Exception {
        mapped();
        hall.isSlow(true);
        String run = begins(new SeatWish.ToHost(M, B));
        until("the machine is on its way", () -> hall.run(run).text().contains("BEGUN"));
        assertEquals(run, get(mover.cancel(run, "otto")));
        SeatRunRecord end = ended(run);
        assertEquals(Stage.RETURNED, end.stage());
        assertTrue(end.why().contains("otto"), end.why());
        assertEquals(List.of(A, Optional.of(A), 1), List.of(hall.owner(), hall.seated(), hall.shown()));
        assertEquals(FailureCode.NOT_FOUND, assertThrows(FailureException.class, () -> get(mover.cancel(run, "otto")))
                .code());
    }

    @Test
    void whatSomebodyElseHasLockedBlocks() throws Exception {
        mapped();
        hall.matrix.lock(Plane.VIDEO, 4, "10.9.9.9");
        until("the lock is seen", () -> {
            try {
                SeatMover.Begun begun = get(mover.begin(new SeatWish.ToHost(M, B), "otto"));
                return !begun.begun() && begun.plan().consequences().get(0).effect() == Effect.LOCKED;
            } catch (Exception unexpected) {
                throw new IllegalStateException(unexpected);
            }
        });
        assertEquals(1, hall.shown());
    }

    @Test
    void theSeatFollowsAMachineThatSomebodyElseMoved() throws Exception {
        mapped();
        hall.moves(B);
        until("the picture goes there", () -> hall.shown() == 2 && hall.seated().equals(Optional.of(B)));
        assertTrue(hall.view().all(Kinds.SEAT_RUN).values().stream().noneMatch(held -> held.value().failover()));
    }

    @Test
    void thePictureFollowsAMachineThatWasTakenOver() throws Exception {
        mapped();
        hall.falls(A);
        hall.moves(B);
        until("the picture goes there", () -> hall.shown() == 2 && hall.seated().equals(Optional.of(B)));
        assertTrue(hall.view().all(Kinds.SEAT_RUN).values().stream().anyMatch(held -> held.value().failover()
                && held.value().account().equals("a")));
    }

    @Test
    void theNextLeaderGoesOnWhereTheJournalEnds() throws Exception {
        mapped();
        hall.matrix.misbehave(Mischief.SILENT);
        String run = begins(new SeatWish.ToHost(M, B));
        mover.close();
        hall.lead = OptionalLong.of(2);
        hall.matrix.behave();
        mover = hall.mover();
        Stage stage = ended(run).stage();
        assertEquals(stage == Stage.COMMITTED ? B : A, hall.owner());
        assertEquals(Optional.of(hall.owner()), hall.seated());
        assertEquals(hall.owner().equals(A) ? 1 : 2, hall.shown());
    }

    @Test
    void whoDoesNotLeadMovesNothing() throws Exception {
        hall.lead = OptionalLong.empty();
        until("it has heard", () -> !mover.isReady());
        assertEquals(FailureCode.WRONG_STATE, assertThrows(FailureException.class, () -> get(mover.begin(
                new SeatWish.Remap(DESK, Optional.of(M)), "otto"))).code());
    }

    @Test
    void aPictureOfTheRoomIsWhatIsDescribedAndTold() throws Exception {
        Sight sight = get(mover.sight());
        assertEquals(sight, RoomText.read(RoomText.write(sight)));
        assertEquals("DP-1", sight.room().hosts().get(B).heads().get(0).name());
        assertEquals("2", sight.room().hosts().get(B).heads().get(0).cables().get(0).input());
        assertEquals(1, sight.room().seats().size());
        assertFalse(sight.room().crossings().isEmpty());
        assertEquals(A, sight.room().machines().get(M).host());
    }

    @Test
    void aMachineThatTakesLongKeepsNoWritingWaiting() throws Exception {
        mapped();
        mover.close();
        mover = hall.mover(new FewThreads(hall.workers));
        hall.isSlow(true);
        String run = begins(new SeatWish.ToHost(M, B));
        until("the machine is under way", hall::carries);
        get(mover.cancel(run, "otto"));
        until("its way back is written", () -> hall.run(run).why().contains("otto"));
        hall.isSlow(false);
        assertEquals(Stage.RETURNED, ended(run).stage());
        assertEquals(A, hall.owner());
    }

    @Test
    void whatANewerReleaseHasBegunIsToldWithWhatToDo() throws Exception {
        mapped();
        mover.close();
        SeatRunRecord over = hall.view().all(Kinds.SEAT_RUN).values().iterator().next().value();
        hall.does(Issuer.duty(A), new WriteSeatRun(new SeatRunRecord("newer-9", 1, Stage.OPEN, false, 9, "otto", List.of(
                DESK), "", over.text().replaceFirst("1\n", "2\n")), List.of(), List.of(), List.of(), List.of()));
        mover = hall.begun(hall.workers);
        until("it says why it moves nothing", () -> code() == FailureCode.TOO_NEW);
        assertFalse(mover.isReady());
    }

    @Test
    void aSeatThatCannotBeIsRefusedWithWhatToDo() throws Exception {
        FailureException refused = assertThrows(FailureException.class, () -> get(mover.begin(new SeatWish.Remap(
                "a desk", Optional.of(M)), "otto")));
        assertEquals(FailureCode.INVALID, refused.code());
        assertTrue(refused.failure().text().contains("\"a desk\""), refused.failure().text());
        assertFalse(refused.failure().remedy().isBlank());
    }

    @Test
    void whatNobodyWaitsForAnyMoreDoesNotBegin() throws Exception {
        mover.close();
        hall.isStill(true);
        mover = hall.begun(hall.workers);
        until("it reads the journal", hall::reads);
        CompletionStage<SeatMover.Begun> late = mover.begin(new SeatWish.Remap(DESK, Optional.of(M)), "otto");
        assertTrue(late.toCompletableFuture().cancel(false));
        hall.isStill(false);
        until("it has read the journal", mover::isReady);
        get(mover.sight());
        assertEquals(0, mover.open());
        assertTrue(hall.view().all(Kinds.SEAT_RUN).isEmpty());
    }

    private FailureCode code() {
        return assertThrows(FailureException.class, () -> get(mover.sight())).code();
    }

    /** One thread for each purpose. */
    private record FewThreads(Workers all) implements Workers {

        @Override
        public ExecutorService pool(String name, int threads) {
            return all.pool(name, 1);
        }

        @Override
        public ExecutorService background(String name, int threads) {
            return all.background(name, 1);
        }

        @Override
        public ScheduledExecutorService timer() {
            return all.timer();
        }

        @Override
        public void close() {
            // they are another's
        }
    }
}
