// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hosts.jsch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.base.work.Progress;
import org.hotseat.base.work.ThreadWorkers;
import org.hotseat.hosts.Command;
import org.hotseat.hosts.HostLink;
import org.hotseat.hosts.Proof;
import org.hotseat.hosts.audit.AuditLog;
import org.hotseat.hosts.key.KnownHosts;
import org.hotseat.hosts.support.TestSshd;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that go to a real sshd. */
@Tag("lab")
class UploadLabTest {

    private static final int SIZE = 20 << 20;

    @TempDir
    Path folder;

    private final List<Failure> told = new ArrayList<>();
    private final ThreadWorkers workers = new ThreadWorkers();
    private TestSshd sshd;
    private HostLink link;
    private byte[] content;
    private Path file;
    private Path remote;

    @BeforeEach
    void connect() throws Exception {
        sshd = new TestSshd(folder);
        Files.writeString(folder.resolve("known_hosts"), sshd.hostKeyLine() + '\n');
        link = new JschConnector(new KnownHosts(folder.resolve("known_hosts")),
                new AuditLog(folder.resolve("audit.log"), told::add), workers, MonotonicClock.SYSTEM)
                .connect("host-01", sshd.account(), new Proof.KeyFile(sshd.userKey(), Optional.empty()), soon());
        content = new byte[SIZE];
        new Random(7).nextBytes(content);
        file = Files.write(folder.resolve("file"), content);
        remote = folder.resolve("there");
    }

    @AfterEach
    void end() {
        link.close();
        sshd.close();
        workers.close();
    }

    private static Deadline soon() {
        return Deadline.in(Duration.ofSeconds(60));
    }

    /** Does something at each piece. */
    private abstract static class Watching implements Progress {
        private boolean cancelled;

        @Override
        public boolean isCancelled() {
            return cancelled;
        }

        final void cancel() {
            cancelled = true;
        }
    }

    @Test
    void aFileArrivesWholeAndIsInTheAuditLog() throws Exception {
        List<Double> seen = new ArrayList<>();
        link.upload(file, remote.toString(), new Watching() {
            @Override
            public void report(double fraction, String step) {
                seen.add(fraction);
            }
        }, soon());
        assertArrayEquals(content, Files.readAllBytes(remote));
        assertEquals(1.0, seen.getLast());
        assertEquals(seen.stream().sorted().toList(), seen);
        assertTrue(Files.readString(folder.resolve("audit.log")).contains("upload " + file + " to " + remote));
    }

    @Test
    void aCommandRunsInTheMiddleOfACopy() throws Exception {
        List<String> said = new ArrayList<>();
        link.upload(file, remote.toString(), new Watching() {
            @Override
            public void report(double fraction, String step) {
                if (said.isEmpty()) {
                    try {
                        said.add(link.run(Command.of("echo here"), soon()).output());
                    } catch (FailureException failed) {
                        said.add(failed.toString());
                    }
                }
            }
        }, soon());
        assertEquals(List.of("here\n"), said);
        assertArrayEquals(content, Files.readAllBytes(remote));
    }

    @Test
    void aCopyIsCancelledInItsMiddle() throws Exception {
        FailureException failed = assertThrows(FailureException.class, () -> link.upload(file, remote.toString(),
                new Watching() {
                    @Override
                    public void report(double fraction, String step) {
                        cancel();
                    }
                }, soon()));
        assertEquals(FailureCode.CANCELLED, failed.code());
        assertTrue(Files.size(remote) < SIZE);
        assertTrue(link.run(Command.of("true"), soon()).succeeded());
    }

    @Test
    void aConnectionThatBreaksEndsTheCopy() {
        FailureException failed = assertThrows(FailureException.class, () -> link.upload(file, remote.toString(),
                new Watching() {
                    @Override
                    public void report(double fraction, String step) {
                        sshd.signalConnections("KILL");
                    }
                }, soon()));
        assertEquals(FailureCode.UNREACHABLE, failed.code());
    }

    @Test
    void whatCannotBeReadOrWrittenIsSaid() {
        FailureException here = assertThrows(FailureException.class, () -> link.upload(folder.resolve("none"),
                remote.toString(), Progress.NONE, soon()));
        assertEquals(FailureCode.FILE, here.code());
        FailureException there = assertThrows(FailureException.class, () -> link.upload(file,
                folder.resolve("no/such/folder").toString(), Progress.NONE, soon()));
        assertEquals(FailureCode.FILE, there.code());
        assertTrue(there.failure().message().contains("no/such/folder"), there.failure().text());
    }
}
