// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.seating.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Run;
import org.hotseat.base.work.ThreadWorkers;
import org.hotseat.protocol.Call;
import org.hotseat.protocol.CommandId;
import org.hotseat.protocol.Peer;
import org.hotseat.protocol.Service;
import org.hotseat.seating.ClusterAccess.MachineOrder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** One machine of host a, which is carried until the test lets it go. */
@Timeout(value = 1, unit = TimeUnit.MINUTES)
class MachineDeskTest {

    private static final HostId A = new HostId("a");
    private static final HostId B = new HostId("b");
    private static final HostId C = new HostId("c");
    private static final MachineId M = new MachineId(new UUID(1, 1));

    private final ThreadWorkers workers = new ThreadWorkers();
    private final List<HostId> begun = new CopyOnWriteArrayList<>();
    private final CountDownLatch arrives = new CountDownLatch(1);
    private volatile HostId at = A;
    /** Whether a move takes its time until it is given up. */
    private volatile boolean stubborn;
    private volatile boolean unwanted;
    private final MachineDesk desk = new MachineDesk(A, machine -> at.equals(A), (machine, target, options,
            run) -> carry(target, run), (host, order,
            deadline) -> new MachineDesk.MachineWord(at.equals(host)), workers);

    @AfterEach
    void end() {
        desk.close();
        workers.close();
    }

    private void carry(HostId target, Run run) throws FailureException {
        begun.add(target);
        try {
            while (!arrives.await(1, TimeUnit.MILLISECONDS)) {
                unwanted |= run.progress().isCancelled();
                if (unwanted && !stubborn) {
                    unwanted = false;
                    throw new FailureException(FailureCode.CANCELLED, "given up", "");
                }
            }
        } catch (InterruptedException ended) {
            throw new IllegalStateException(ended);
        }
        at = target;
    }

    private boolean order(HostId to, long epoch, boolean look) throws FailureException {
        return desk.at(A, new MachineOrder(M, to, epoch, look), Deadline.in(Duration.ofSeconds(30)));
    }

    private Future<Boolean> ordered(HostId to, long epoch) throws InterruptedException {
        Future<Boolean> answer = workers.pool("order " + epoch, 1).submit(() -> order(to, epoch, false));
        until(() -> begun.contains(to));
        return answer;
    }

    @Test
    void itIsAskedWhereTheMachineIs() throws Exception {
        assertTrue(order(A, 0, true));
        assertTrue(order(A, 3, false));
        assertFalse(desk.at(B, new MachineOrder(M, B, 3, false), Deadline.in(Duration.ofSeconds(1))));
        assertEquals(List.of(), begun);
    }

    @Test
    void theNextLeaderJoinsWhatIsUnderWay() throws Exception {
        Future<Boolean> first = ordered(B, 3);
        Future<Boolean> second = workers.pool("second", 1).submit(() -> order(B, 3, false));
        arrives.countDown();
        assertFalse(first.get());
        assertFalse(second.get());
        assertEquals(B, at);
        assertEquals(B, begun.get(0));
    }

    @Test
    void aLaterEpochGivesUpWhatAnEarlierOneBegan() throws Exception {
        Future<Boolean> there = ordered(B, 3);
        assertTrue(order(A, 4, false));
        assertEquals(FailureCode.CANCELLED, ((FailureException) assertThrows(ExecutionException.class, there::get)
                .getCause()).code());
        assertEquals(FailureCode.INVALID, assertThrows(FailureException.class, () -> order(B, 3, false)).code());
        arrives.countDown();
        assertFalse(order(C, 5, false));
        assertEquals(C, at);
        assertEquals(List.of(B, C), begun);
    }

    @Test
    void nothingBeginsForAnEpochThatWasOverWhileItWaited() throws Exception {
        stubborn = true;
        Future<Boolean> first = ordered(C, 2);
        Future<Boolean> there = workers.pool("there", 1).submit(() -> order(B, 3, false));
        until(() -> unwanted);
        CompletableFuture<Thread> waits = new CompletableFuture<>();
        Future<Boolean> back = workers.pool("back", 1).submit(() -> {
            waits.complete(Thread.currentThread());
            return order(A, 4, false);
        });
        Thread waiting = waits.get();
        until(() -> waiting.getState() == Thread.State.TIMED_WAITING);
        stubborn = false;
        assertThrows(ExecutionException.class, first::get);
        arrives.countDown();
        assertTrue(back.get());
        assertEquals(FailureCode.INVALID, ((FailureException) assertThrows(ExecutionException.class, there::get)
                .getCause()).code());
        assertEquals(List.of(C), begun);
        assertEquals(A, at);
    }

    private static void until(BooleanSupplier holds) throws InterruptedException {
        while (!holds.getAsBoolean()) {
            Thread.sleep(1);
        }
    }

    @Test
    void whoOnlyLooksDoesNotWaitForMoves() throws Exception {
        Service agents = new Service();
        desk.serve(agents);
        for (int hand = 0; hand < MachineDesk.HANDS; hand++) {
            asked(agents, new MachineOrder(M, B, 3, false));
        }
        until(() -> begun.contains(B));
        assertTrue(asked(agents, new MachineOrder(M, B, 3, true)).toCompletableFuture().get().runs());
        assertEquals(A, at);
        arrives.countDown();
    }

    @SuppressWarnings("unchecked")
    private static CompletionStage<MachineDesk.MachineWord> asked(Service agents, MachineOrder order)
            throws FailureException {
        Service.Served<MachineOrder, MachineDesk.MachineWord> served = (Service.Served<MachineOrder,
                MachineDesk.MachineWord>) agents.operation("agent.seat.machine").orElseThrow();
        return served.handler().handle(new Asked(order, Deadline.in(Duration.ofMinutes(10))));
    }

    /** By another agent. */
    private record Asked(MachineOrder question, Deadline deadline) implements Call<MachineOrder> {

        @Override
        public Peer peer() {
            throw new IllegalStateException("nobody asks who asks");
        }

        @Override
        public Optional<CommandId> command() {
            return Optional.empty();
        }

        @Override
        public void onCancel(Runnable act) {
            // it is never cancelled
        }

        @Override
        public void report(double fraction, String step) {
            // nobody watches
        }

        @Override
        public boolean isCancelled() {
            return false;
        }
    }
}
