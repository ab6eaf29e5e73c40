// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.wiring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.ThreadWorkers;
import org.hotseat.member.store.Afar;
import org.hotseat.protocol.Call;
import org.hotseat.protocol.CommandId;
import org.hotseat.protocol.Operation;
import org.hotseat.protocol.Peer;
import org.hotseat.protocol.Service;
import org.hotseat.protocol.op.PortOps;
import org.hotseat.protocol.op.PortOps.PortTest;
import org.hotseat.protocol.op.PortOps.PortTested;
import org.hotseat.state.command.Issuer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Who waits for whom when persons send to devices of several boards; the other board's agent hangs. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class PortDeskTest {

    private static final HostId A = new HostId("a");
    private static final HostId B = new HostId("b");
    private static final int MANY = 4;

    private final ThreadWorkers workers = new ThreadWorkers();
    private final Service consoles = new Service();
    private final Service agents = new Service();
    private final CountDownLatch hangs = new CountDownLatch(1);
    private final AtomicInteger asked = new AtomicInteger();
    private PortDesk desk;

    /** Answers when it goes on. */
    private final class Hanging implements Afar {

        @Override
        public <Q, R> R ask(HostId host, Operation<Q, R> operation, Q question, Deadline deadline)
                throws FailureException {
            asked.incrementAndGet();
            try {
                hangs.await();
            } catch (InterruptedException ending) {
                Thread.currentThread().interrupt();
            }
            throw new FailureException(FailureCode.UNREACHABLE, host + " hangs", "");
        }
    }

    /** Somebody asks. */
    private record Asked<Q>(Q question, Deadline deadline) implements Call<Q> {

        @Override
        public Peer peer() {
            return Peer.agent("somebody", "");
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

    @BeforeEach
    void begin() {
        desk = new PortDesk(new PortDesk.Tools(A, Optional.empty(), new Hanging(), issuer -> (command, deadline) -> {
            throw new FailureException(FailureCode.OTHER, "nothing is proposed without a board", "");
        }, workers));
        desk.serve(consoles, agents);
    }

    @AfterEach
    void end() {
        hangs.countDown();
        desk.close();
        workers.close();
    }

    private static Deadline soon() {
        return Deadline.in(Duration.ofMinutes(1));
    }

    private static PortTest to(HostId board) {
        return new PortTest(board, "gps", 1, "00", false);
    }

    @SuppressWarnings("unchecked")
    private static <Q> CompletableFuture<PortTested> ask(Service service, String operation, Q question,
            Deadline deadline) throws FailureException {
        Service.Served<Q, PortTested> served = (Service.Served<Q, PortTested>) service.operation(operation)
                .orElseThrow();
        CompletionStage<PortTested> answer = served.handler().handle(new Asked<>(question, deadline));
        return answer.toCompletableFuture();
    }

    private CompletableFuture<PortTested> handed(Deadline deadline) throws FailureException {
        return ask(agents, "agent.port.test", new PortDesk.HandedTest(to(A), Issuer.duty(B)), deadline);
    }

    private static FailureCode refused(CompletableFuture<PortTested> answer) {
        ExecutionException failed = assertThrows(ExecutionException.class, () -> answer.get(1, TimeUnit.MINUTES));
        return assertInstanceOf(FailureException.class, failed.getCause()).code();
    }

    @Test
    void anAgentThatHangsKeepsNoOtherFromTheBoardOfThisHost() throws Exception {
        List<CompletableFuture<PortTested>> waiting = new ArrayList<>();
        for (int person = 0; person < MANY; person++) {
            waiting.add(ask(consoles, PortOps.TEST.name(), to(B), soon()));
        }
        assertEquals(FailureCode.NOT_FOUND, refused(handed(soon())), "this host is no board");
        hangs.countDown();
        for (CompletableFuture<PortTested> one : waiting) {
            assertNotEquals(FailureCode.NOT_FOUND, refused(one), "only the other host could know");
        }
    }

    /** What was waiting in a queue until nobody waits for it any more. */
    @Test
    void whatIsTooLateIsNotSent() throws Exception {
        Deadline over = Deadline.in(Duration.ZERO);
        assertEquals(FailureCode.TIMEOUT, refused(handed(over)));
        assertEquals(FailureCode.TIMEOUT, refused(ask(consoles, PortOps.TEST.name(), to(B), over)));
        assertEquals(FailureCode.TIMEOUT, refused(ask(consoles, PortOps.TEST.name(), to(A), over)));
        assertEquals(0, asked.get(), "no other agent is asked");
    }
}
