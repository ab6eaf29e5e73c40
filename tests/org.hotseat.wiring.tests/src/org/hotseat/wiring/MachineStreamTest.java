// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.wiring;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.ThreadWorkers;
import org.hotseat.boards.port.PortKind;
import org.hotseat.boards.wire.Continuation;
import org.hotseat.boards.wire.Frame;
import org.hotseat.boards.wire.Frames;
import org.hotseat.boards.wire.PeerLine;
import org.hotseat.boards.wire.Welcome;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateMap;
import org.hotseat.state.board.PortRecord;
import org.hotseat.state.board.PortRecord.PortHolder;
import org.hotseat.state.data.AuthorityRecord;
import org.hotseat.state.data.MachineRecord;
import org.hotseat.state.data.Protection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whose sound goes to a board: the machine has a name of its own, which may come late. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class MachineStreamTest {

    private static final HostId A = new HostId("a");
    private static final MachineId M = new MachineId(new UUID(1, 1));
    private static final PortRecord RECORD = new PortRecord(new HostId("board"), "desk", 1, Optional.of(new PortHolder(
            A, M)), 0);
    private static final AuthorityRecord MINE = new AuthorityRecord(M, A, new UUID(2, 2), 1, Optional.empty(), false, 7,
            false, false, false);

    @TempDir
    private Path folder;
    private final ThreadWorkers workers = new ThreadWorkers();
    private final StateMap state = new StateMap();
    private final StringBuffer heard = new StringBuffer();

    @AfterEach
    void end() {
        workers.close();
    }

    private void describe(String xml) {
        state.put(Kinds.MACHINE.key(M.toString()), 1, Kinds.MACHINE.write(new MachineRecord(M, "m", "", xml,
                Protection.NONE, A, List.of(), true)), state.revision() + 1);
        state.reached(state.revision() + 1);
    }

    private static void await(String what, BooleanSupplier condition) throws InterruptedException {
        Deadline patience = Deadline.in(Duration.ofMinutes(1));
        while (!condition.getAsBoolean()) {
            assertFalse(patience.isOver(), what);
            TimeUnit.MILLISECONDS.sleep(5);
        }
    }

    /** A sound server that has nothing, and does nothing. */
    private void serve(ServerSocketChannel door) {
        ByteBuffer end = ByteBuffer.wrap("hotseat-end\n".getBytes(US_ASCII));
        while (door.isOpen()) {
            try (SocketChannel one = door.accept()) {
                ByteBuffer bytes = ByteBuffer.allocate(2000);
                one.read(bytes);
                heard.append(new String(bytes.array(), 0, bytes.position(), US_ASCII));
                one.write(end.rewind());
            } catch (IOException gone) { // or closed
                assertFalse(gone.toString().isEmpty());
            }
        }
    }

    /** A board that has a sink, and says nothing more. */
    private static final class Board implements PeerLine {

        private final InputStream in;

        Board() throws FailureException {
            ByteArrayOutputStream said = new ByteArrayOutputStream();
            try {
                new Welcome(0, 0, 0, Continuation.EXACT, 0).write(said);
                Frames.write(new Frame.Terms("sink=left"), said);
            } catch (IOException failed) {
                throw new FailureException(FailureCode.UNREACHABLE, failed.toString(), "");
            }
            in = new ByteArrayInputStream(said.toByteArray());
        }

        @Override
        public HostId host() {
            return RECORD.board();
        }

        @Override
        public InputStream in() {
            return in;
        }

        @Override
        public OutputStream out() {
            return OutputStream.nullOutputStream();
        }

        @Override
        public void patience(Duration patience) {
            // it answers at once
        }

        @Override
        public void close() {
            // nothing is open
        }
    }

    @Test
    void nothingIsRoutedBeforeItIsKnownWhoseItIs() throws Exception {
        SoundPart sound = new SoundPart(A, folder, () -> state, (command, deadline) -> {
            throw new FailureException(FailureCode.OTHER, "nothing is told", "");
        }, workers);
        try (ServerSocketChannel door = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
                MachineStream stream = new MachineStream(RECORD, folder.resolve("way"), new MachineName(M, () -> state),
                        Optional.of(sound), deadline -> new Board(), workers)) {
            door.bind(UnixDomainSocketAddress.of(folder.resolve("cli")));
            workers.pool("server", 1).execute(() -> serve(door));
            sound.desk().begin();
            assertTrue(stream.suits(PortKind.SOUND));
            assertFalse(stream.suits(PortKind.USB));
            await("it is told that the name is missing", () -> {
                stream.look(RECORD, Optional.of(MINE), true, Optional.empty());
                return stream.live().trouble().contains(M.toString());
            });
            assertFalse(heard.toString().contains("load-module"), heard.toString());
            describe("<domain><name>radar 1</name></domain>");
            await("it is routed", () -> {
                stream.look(RECORD, Optional.of(MINE), true, Optional.empty());
                return heard.toString().contains("load-module module-tunnel-sink server=unix:" + folder.resolve("way"));
            });
        } finally {
            sound.desk().close();
        }
    }

    /** Each tenth of a second until then is one that an operator does not hear. */
    @Test
    void itIsRoutedAsSoonAsTheBoardHasTakenThisHostIn() throws Exception {
        SoundPart sound = new SoundPart(A, folder, () -> state, (command, deadline) -> {
            throw new FailureException(FailureCode.OTHER, "nothing is told", "");
        }, workers);
        describe("<domain><name>radar 1</name></domain>");
        Semaphore taken = new Semaphore(0);
        try (ServerSocketChannel door = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
                MachineStream stream = new MachineStream(RECORD, folder.resolve("way"), new MachineName(M, () -> state),
                        Optional.of(sound), deadline -> {
                            taken.acquireUninterruptibly();
                            return new Board();
                        }, workers)) {
            door.bind(UnixDomainSocketAddress.of(folder.resolve("cli")));
            workers.pool("server", 1).execute(() -> serve(door));
            sound.desk().begin();
            stream.look(RECORD, Optional.of(MINE), true, Optional.empty());
            taken.release(Integer.MAX_VALUE / 2);
            await("it is routed without another look", () -> heard.toString().contains("load-module"));
        } finally {
            sound.desk().close();
        }
    }

    @Test
    void aMachineIsCalledAsItsDescriptionSaysNow() {
        MachineName name = new MachineName(M, () -> state);
        assertEquals("", name.get());
        describe("<domain><name>radar 1</name></domain>");
        assertEquals("radar 1", name.get());
        describe("<domain><name>radar 2</name></domain>");
        assertEquals("radar 2", name.get());
        state.remove(Kinds.MACHINE.key(M.toString()));
        assertEquals("radar 2", name.get());
    }

    @Test
    void aNameIsWhatADescriptionSaysRightBelowItsRoot() {
        assertEquals("radar 1", MachineName.named("<domain><metadata><name>no</name></metadata><name>radar 1</name>"
                + "</domain>"));
        assertEquals("", MachineName.named("<domain><os><name>no</name></os></domain>"));
        assertEquals("", MachineName.named("<domain><name>half"));
        assertEquals("", MachineName.named("<!DOCTYPE d [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><d><name>&e;</name>"
                + "</d>"));
    }
}
