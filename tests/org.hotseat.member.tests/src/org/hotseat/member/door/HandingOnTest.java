// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.ThreadWorkers;
import org.hotseat.protocol.Connection;
import org.hotseat.protocol.Greeting;
import org.hotseat.protocol.Handler;
import org.hotseat.protocol.Operation;
import org.hotseat.protocol.Peer;
import org.hotseat.protocol.Service;
import org.hotseat.protocol.link.LinkTiming;
import org.hotseat.protocol.link.Links;
import org.hotseat.protocol.link.Versions;
import org.hotseat.protocol.link.Wire;
import org.hotseat.state.data.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Commands for an agent that is away for a moment, over real connections. */
@Timeout(120)
class HandingOnTest {

    record Word(String text) {
    }

    private static final Duration LONG = Duration.ofMinutes(1);
    private static final LinkTiming PATIENT = new LinkTiming(LONG, LONG, Duration.ofSeconds(1), LONG, LONG, LONG);
    private static final HostId OTHER = new HostId("b");
    private static final Operation<Word, Word> ACT = Operation.command("test.act", Word.class, Word.class, Role.AGENT);
    private static final Greeting GREETING = new Greeting("", "", "", "test", "");

    private final ThreadWorkers workers = new ThreadWorkers();
    private final Links here = new Links(workers, PATIENT, Versions.OURS);
    private final Links there = new Links(workers, PATIENT, Versions.OURS);
    private final Service agents = new Service();
    private final ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final List<Socket> sockets = new CopyOnWriteArrayList<>();
    /** Why the next tries find nobody. */
    private final Deque<FailureCode> away = new ArrayDeque<>();
    private final AtomicInteger done = new AtomicInteger();
    private final HandingOn handing = new HandingOn(this::way);
    private int tries;

    HandingOnTest() throws IOException {
        // the socket that is opened above
    }

    @AfterEach
    void end() throws IOException {
        here.close();
        there.close();
        cut();
        server.close();
        workers.close();
    }

    /** Opens one each time. */
    private CompletionStage<Connection> way(HostId host) {
        assertEquals(OTHER, host);
        tries++;
        try {
            if (!away.isEmpty()) {
                throw new FailureException(away.removeFirst(), "away", "");
            }
            Socket near = new Socket(server.getInetAddress(), server.getLocalPort());
            sockets.add(near);
            Socket far = server.accept();
            sockets.add(far);
            there.accept(wire(far), Peer.agent("a", "test"), GREETING, agents);
            return CompletableFuture.completedFuture(here.open(wire(near), Peer.agent("b", "test"), GREETING,
                    new Service()));
        } catch (FailureException | IOException nobody) {
            return CompletableFuture.failedFuture(nobody);
        }
    }

    private static Wire wire(Socket socket) throws IOException {
        return new Wire(socket.getInputStream(), socket.getOutputStream(), socket);
    }

    private Word give(Duration within) throws FailureException {
        return handing.give(() -> Optional.of(OTHER), ACT, new Word("act"), Deadline.in(within)).orElseThrow();
    }

    private FailureCode refused(Duration within) {
        return assertThrows(FailureException.class, () -> give(within)).code();
    }

    @Test
    void whoIsAwayForAMomentIsGivenItAgain() throws FailureException {
        agents.serve(ACT, Handler.direct(call -> new Word(call.question().text() + ' ' + done.incrementAndGet())));
        away.addAll(List.of(FailureCode.UNREACHABLE, FailureCode.TIMEOUT));
        assertEquals(new Word("act 1"), give(LONG));
        assertEquals(3, tries);
    }

    @Test
    void whatWasDoneBeforeItsAnswerGotLostIsNotDoneAgain() throws FailureException {
        agents.serve(ACT, Handler.direct(call -> {
            Word word = new Word(call.question().text() + ' ' + done.incrementAndGet());
            cut();
            return word;
        }));
        assertEquals(new Word("act 1"), give(LONG));
        assertEquals(1, done.get());
        assertEquals(2, tries);
    }

    private void cut() {
        for (Socket socket : sockets) {
            try {
                socket.close();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }

    @Test
    void whatTheOtherAgentRefusesIsToldAtOnce() {
        agents.serve(ACT, Handler.direct(call -> {
            throw new FailureException(FailureCode.UNREACHABLE, "its own hypervisor", "");
        }));
        assertEquals(FailureCode.UNREACHABLE, refused(LONG));
        assertEquals(1, tries);
    }

    @Test
    void whatTheClusterDoesNotHaveIsToldAtOnce() {
        away.add(FailureCode.NOT_FOUND);
        assertEquals(FailureCode.NOT_FOUND, refused(LONG));
        assertEquals(1, tries);
    }

    @Test
    void whoStaysAwayIsToldAtTheDeadline() {
        away.addAll(Collections.nCopies(100, FailureCode.UNREACHABLE));
        assertEquals(FailureCode.UNREACHABLE, refused(Duration.ofSeconds(1)));
    }

    @Test
    void whoseTurnItIsIsAskedBeforeEachTry() throws FailureException {
        away.add(FailureCode.UNREACHABLE);
        assertEquals(Optional.empty(), handing.give(() -> tries == 0 ? Optional.of(OTHER) : Optional.empty(), ACT,
                new Word("act"), Deadline.in(LONG)));
        assertEquals(1, tries);
    }

    @Test
    void nothingIsGivenAgainAtTheEnd() {
        away.addAll(List.of(FailureCode.UNREACHABLE, FailureCode.UNREACHABLE));
        handing.close();
        assertEquals(FailureCode.UNREACHABLE, refused(LONG));
        assertEquals(1, tries);
    }
}
