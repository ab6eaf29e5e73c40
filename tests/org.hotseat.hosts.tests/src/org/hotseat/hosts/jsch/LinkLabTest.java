// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hosts.jsch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.ServerSocket;
import java.net.Socket;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.base.work.ThreadWorkers;
import org.hotseat.hosts.Command;
import org.hotseat.hosts.CommandResult;
import org.hotseat.hosts.HostLink;
import org.hotseat.hosts.Proof;
import org.hotseat.hosts.audit.AuditLog;
import org.hotseat.hosts.key.KnownHosts;
import org.hotseat.hosts.support.Streams;
import org.hotseat.hosts.support.TestSshd;
import org.hotseat.hosts.support.UnixServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What goes over one connection to a real sshd, and what happens when it dies. */
@Tag("lab")
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class LinkLabTest {

    private static final int MUCH = 50 << 20;
    private static final Duration LIMIT = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    private final List<Failure> told = new ArrayList<>();
    private final ThreadWorkers workers = new ThreadWorkers();
    private final ExecutorService others = workers.pool("test", 16);
    private TestSshd sshd;
    private HostLink link;

    @BeforeEach
    void connect() throws Exception {
        sshd = new TestSshd(folder);
        Files.writeString(folder.resolve("known_hosts"), sshd.hostKeyLine() + '\n');
        link = new JschConnector(new KnownHosts(folder.resolve("known_hosts")),
                new AuditLog(folder.resolve("audit.log"), told::add), workers, MonotonicClock.SYSTEM)
                .connect("host-01", sshd.account(), new Proof.KeyFile(sshd.userKey(), Optional.empty()), soon(60));
    }

    @AfterEach
    void end() {
        link.close();
        sshd.close();
        workers.close();
    }

    private static Deadline soon(int seconds) {
        return Deadline.in(Duration.ofSeconds(seconds));
    }

    private CommandResult run(String script) throws FailureException {
        return link.run(Command.of(script), soon(60));
    }

    @Test
    void aCommandHasOutputErrorsAndACode() throws Exception {
        CommandResult result = run("echo 图 one; echo two >&2; exit 3");
        assertEquals("图 one\n", result.output());
        assertEquals("two\n", result.error());
        assertEquals(3, result.exit());
        assertFalse(result.succeeded());
    }

    @Test
    void theScriptIsInNoListOfProcesses() throws Exception {
        String list = run("x=needle; cat /proc/[0-9]*/cmdline | tr '\\0' ' '").output();
        assertFalse(list.contains("x=needle"), list);
    }

    @Test
    void manyCommandsAtOnceAreNotMixedUp() throws Exception {
        List<Callable<Void>> tasks = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            int code = i;
            tasks.add(() -> {
                CommandResult result = link.run(Command.of("echo number " + code + "; exit " + code), soon(60));
                assertEquals("number " + code + "\n", result.output());
                assertEquals(code, result.exit());
                return null;
            });
        }
        for (Future<Void> task : others.invokeAll(tasks)) {
            task.get(60, TimeUnit.SECONDS);
        }
    }

    @Test
    void aCommandThatDoesNotEndIsEndedAtItsDeadline() throws Exception {
        Path begun = Files.createFile(folder.resolve("pid"));
        while (Files.size(begun) == 0) { // on a busy computer the deadline may be over before the command begins
            FailureException over = assertThrows(FailureException.class,
                    () -> link.run(Command.of("echo $$ > " + begun + "; exec sleep 300"), soon(3)));
            assertEquals(FailureCode.TIMEOUT, over.code());
        }
        String pid = Files.readString(begun).strip();
        long end = System.nanoTime() + LIMIT.toNanos();
        while (ProcessHandle.of(Long.parseLong(pid)).filter(ProcessHandle::isAlive).isPresent()) {
            assertTrue(System.nanoTime() < end, "the command lives on");
            Thread.onSpinWait();
        }
        assertEquals("still here\n", run("echo still here").output());
    }

    @Test
    void noiseWithoutEndDoesNotFillTheMemory() {
        FailureException much = assertThrows(FailureException.class,
                () -> link.run(Command.of("head -c 40000000 /dev/zero"), soon(60)));
        assertEquals(FailureCode.NO_RESOURCE, much.code());
    }

    @Test
    void theAuditLogHasEveryCommandAndNoSecret() throws Exception {
        link.run(new Command("echo 'open sesame' | cat >/dev/null; exit 4", List.of("open sesame")), soon(60));
        List<String> lines = Files.readAllLines(folder.resolve("audit.log"));
        assertEquals(2, lines.size());
        assertTrue(lines.get(0).contains("\"command\":\"true\""), lines.get(0));
        assertTrue(lines.get(1).contains("echo '******' | cat"), lines.get(1));
        assertTrue(lines.get(1).contains("\"outcome\":\"4\""), lines.get(1));
        assertFalse(String.join("", lines).contains("sesame"));
    }

    @Test
    void aForwardedSocketCarriesFiftyMebibytesBothWays() throws Exception {
        byte[] there = random(1);
        byte[] back = random(2);
        CompletableFuture<byte[]> got = new CompletableFuture<>();
        try (UnixServer server = new UnixServer(folder.resolve("far"), client -> {
            Future<?> writing = others.submit(() -> Streams.writeAll(client, back));
            got.complete(Streams.readAll(client, MUCH));
            join(writing);
        })) {
            Path near = link.forward(folder.resolve("far").toString());
            assertTrue(near.toString().length() < 108);
            assertEquals("rwx------",
                    PosixFilePermissions.toString(Files.getPosixFilePermissions(near.getParent())));
            try (SocketChannel client = SocketChannel.open(UnixDomainSocketAddress.of(near))) {
                Future<?> writing = others.submit(() -> Streams.writeAll(client, there));
                assertArrayEquals(back, Streams.readAll(client, MUCH));
                join(writing);
                assertArrayEquals(there, got.get(60, TimeUnit.SECONDS));
            }
            link.close();
            assertFalse(Files.exists(near.getParent()), "nothing is left");
        }
    }

    @Test
    void aStreamThatNobodyReadsDoesNotStopTheOthers() throws Exception {
        try (UnixServer server = new UnixServer(folder.resolve("fountain"), client -> {
            ByteBuffer piece = ByteBuffer.allocate(1 << 16);
            while (client.write(piece.clear()) >= 0) {
                // for as long as it is taken
            }
        })) {
            Path near = link.forward(folder.resolve("fountain").toString());
            try (SocketChannel deaf = SocketChannel.open(UnixDomainSocketAddress.of(near));
                    Socket deafToo = link.openUnix(folder.resolve("fountain").toString(), soon(60))) {
                assertTrue(deaf.isConnected() && deafToo.isConnected());
                long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(4);
                while (System.nanoTime() < end) {
                    assertTimeout(LIMIT, () -> assertEquals("ok\n", run("echo ok").output()));
                }
            }
        }
    }

    @Test
    void aSocketThatIsNotThereIsRefusedAndTheLinkStays() throws Exception {
        FailureException refused = assertThrows(FailureException.class,
                () -> link.openUnix(folder.resolve("none").toString(), soon(60)));
        assertEquals(FailureCode.NOT_FOUND, refused.code());
        Path near = link.forward(folder.resolve("none").toString());
        try (SocketChannel client = SocketChannel.open(UnixDomainSocketAddress.of(near))) {
            assertEquals(-1, client.read(ByteBuffer.allocate(1)));
        }
        assertTrue(run("true").succeeded());
    }

    @Test
    void aPortIsReachedAsTheHostSeesIt() throws Exception {
        try (ServerSocket server = new ServerSocket(0)) {
            Future<?> serving = others.submit(() -> {
                try (Socket client = server.accept()) {
                    client.getOutputStream().write(client.getInputStream().readNBytes(4));
                }
                return null;
            });
            try (Socket socket = link.openTcp("127.0.0.1", server.getLocalPort(), soon(60))) {
                socket.setSoTimeout(60_000);
                socket.getOutputStream().write("ping".getBytes());
                assertEquals("ping", new String(socket.getInputStream().readNBytes(4)));
                assertEquals(-1, socket.getInputStream().read());
            }
            join(serving);
        }
    }

    @Test
    void aPeerThatFallsSilentIsNoticed() throws Exception {
        try (UnixServer server = new UnixServer(folder.resolve("quiet"), client -> Streams.readAll(client, MUCH))) {
            Path near = link.forward(folder.resolve("quiet").toString());
            try (SocketChannel client = SocketChannel.open(UnixDomainSocketAddress.of(near))) {
                client.write(ByteBuffer.allocate(1));
                Future<CommandResult> command = others.submit(() -> link.run(Command.of("sleep 300"), soon(300)));
                run("true");
                sshd.signalConnections("STOP");
                assertTimeout(LIMIT, () -> {
                    assertEquals(-1, client.read(ByteBuffer.allocate(1)));
                    ExecutionException failed = assertThrows(ExecutionException.class,
                            () -> command.get(60, TimeUnit.SECONDS));
                    assertEquals(FailureCode.UNREACHABLE, ((FailureException) failed.getCause()).code());
                });
                assertFalse(link.isOpen());
            }
        }
    }

    @Test
    void aKilledServerIsNoticedAtOnceAndEverythingAfterwardsFails() throws Exception {
        Future<CommandResult> command = others.submit(() -> link.run(Command.of("sleep 300"), soon(300)));
        run("true");
        sshd.close();
        ExecutionException failed = assertThrows(ExecutionException.class, () -> command.get(60, TimeUnit.SECONDS));
        assertEquals(FailureCode.UNREACHABLE, ((FailureException) failed.getCause()).code());
        assertEquals(FailureCode.UNREACHABLE, assertThrows(FailureException.class, () -> run("true")).code());
        assertEquals(FailureCode.UNREACHABLE,
                assertThrows(FailureException.class, () -> link.openUnix("/x", soon(60))).code());
    }

    @Test
    void closingNeverHangsAlsoWhenThePeerDoes() throws Exception {
        Future<CommandResult> command = others.submit(() -> link.run(Command.of("sleep 300"), soon(300)));
        run("true");
        sshd.signalConnections("STOP");
        assertTimeout(LIMIT, link::close);
        assertThrows(ExecutionException.class, () -> command.get(60, TimeUnit.SECONDS));
        link.close();
    }

    private static byte[] random(long seed) {
        byte[] bytes = new byte[MUCH];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }

    private static void join(Future<?> task) {
        try {
            task.get(60, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException failed) {
            throw new AssertionError(failed);
        }
    }
}
