// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.cluster.etcd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.cluster.contract.Ear;
import org.hotseat.cluster.contract.LocalGroup;
import org.hotseat.cluster.member.Beginning;
import org.hotseat.cluster.member.Engine;
import org.hotseat.cluster.store.Answers;
import org.hotseat.cluster.store.Change.Put;
import org.hotseat.cluster.store.ClientId;
import org.hotseat.cluster.store.Entry;
import org.hotseat.cluster.store.KeyRange;
import org.hotseat.cluster.store.MemberId;
import org.hotseat.cluster.store.Outcome.Committed;
import org.hotseat.cluster.store.StoreKey;
import org.hotseat.cluster.store.StreamEvent.Resync;
import org.hotseat.cluster.store.Transaction;
import org.hotseat.cluster.store.Value;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** The life of members: adoption, wiped disks, backup and restore, what is not ours. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class MembersTest {

    private static final StoreKey KEY = new StoreKey("vm/v-1/desired");

    @TempDir
    Path folder;

    private LocalGroup group;
    private EtcdStore store;
    private long sequence;

    @BeforeEach
    void start() throws Exception {
        group = LocalGroup.start(folder, 3);
        store = group.store();
    }

    @AfterEach
    void end() throws Exception {
        if (group != null) {
            store.close();
            group.close();
        }
    }

    private long write(String text) throws Exception {
        Transaction put = new Transaction(new ClientId("c"), ++sequence, List.of(),
                List.of(new Put(KEY, new Value(1, '"' + text + '"'))));
        return assertInstanceOf(Committed.class, Answers.await(store.commit(put, LocalGroup.deadline()),
                LocalGroup.deadline())).revision();
    }

    private static FailureException refused(Executable act) {
        return assertThrows(FailureException.class, act);
    }

    @Test
    void aRunningMemberIsAdoptedAndItsFilesAreTheOwnersAlone() throws Exception {
        long pid = group.process(0).running().orElseThrow().pid();
        assertTrue(group.process(0).start(Beginning.JOIN, LocalGroup.deadline()));
        assertEquals(pid, group.process(0).running().orElseThrow().pid());
        LocalGroup.until("health, which is asked for a second only", () -> group.process(0).isHealthy());
        for (Path file : List.of(group.member(0).configuration(), group.member(0).tls().orElseThrow().key())) {
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        }
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(
                group.member(0).folder())));
        assertFalse(ProcessHandle.of(pid).orElseThrow().info().commandLine().orElse("").contains("https"));
    }

    @Test
    void theEngineIsToldToCollectEarlyUnlessSomebodySaysOtherwise() throws Exception {
        long pid = group.process(0).running().orElseThrow().pid();
        String environment = Files.readString(Path.of("/proc/" + pid + "/environ"));
        String wanted = Optional.ofNullable(System.getenv("GOGC")).orElse("50");
        assertTrue(List.of(environment.split("\0")).contains("GOGC=" + wanted), environment);
    }

    @Test
    void aProcessThatIsNotOursIsNeverTouched() throws Exception {
        group.process(0).stop(LocalGroup.deadline());
        Process other = new ProcessBuilder("sleep", "60").start();
        try {
            String stat = Files.readString(Path.of("/proc/" + other.pid() + "/stat"));
            String started = stat.substring(stat.lastIndexOf(')') + 2).split(" ")[19];
            String boot = Files.readString(Path.of("/proc/sys/kernel/random/boot_id")).strip();
            Files.writeString(group.member(0).folder().resolve("process"),
                    other.pid() + " " + started + ' ' + boot + '\n');
            assertTrue(group.process(0).running().isEmpty());
            group.process(0).stop(LocalGroup.deadline());
            assertTrue(other.isAlive());
            assertFalse(group.process(0).start(Beginning.JOIN, LocalGroup.deadline()));
            assertTrue(other.isAlive());
        } finally {
            other.destroyForcibly();
        }
    }

    @Test
    void aMemberWhoseDataAreGoneDoesNotBeginAnew() throws Exception {
        group.process(0).stop(LocalGroup.deadline());
        Files.move(group.member(0).data(), folder.resolve("gone"));
        FailureException gone = refused(() -> group.process(0).start(Beginning.NEW_GROUP, LocalGroup.deadline()));
        assertEquals(FailureCode.WRONG_STATE, gone.code());
        assertFalse(gone.failure().remedy().isEmpty());
        write("two of three go on");
    }

    @Test
    void theSameAddressComesAndGoesWithinASecond() throws Exception {
        URI peer = URI.create("https://127.0.0.1:1");
        Set<MemberId> seen = new HashSet<>();
        for (int i = 0; i < 3; i++) {
            Deadline deadline = LocalGroup.deadline();
            MemberId added = Answers.await(store.members().addLearner(peer, deadline), deadline);
            assertEquals(added, Answers.await(store.members().addLearner(peer, deadline), deadline));
            assertTrue(seen.add(added), "a new member each time");
            assertTrue(Answers.await(store.members().remove(added, deadline), deadline));
        }
    }

    @Test
    void aPortThatIsTakenIsNamed() throws Exception {
        group.process(0).stop(LocalGroup.deadline());
        try (var taken = new ServerSocket(group.member(0).peer().getPort(), 1,
                InetAddress.getByName("127.0.0.1"))) {
            assertTrue(taken.isBound());
            FailureException busy = refused(() -> group.process(0).start(Beginning.JOIN, LocalGroup.deadline()));
            assertEquals(FailureCode.EXISTS, busy.code(), busy.getMessage());
        }
    }

    @Test
    void anEmptyGroupInThePlaceOfOursIsRefused() throws Exception {
        long revision = write("old");
        Ear ear = new Ear();
        store.watch(KeyRange.all(), revision, ear);
        ear.await(LocalGroup.PATIENCE, "the change", heard -> !ear.batches().isEmpty());
        for (int i = 0; i < group.size(); i++) {
            group.process(i).stop(LocalGroup.deadline());
            group.process(i).wipe();
        }
        group.startAll(Beginning.NEW_GROUP);
        Deadline deadline = LocalGroup.deadline();
        FailureException read = refused(() -> Answers.await(store.read(KeyRange.all(), deadline), deadline));
        assertEquals(FailureCode.WRONG_STATE, read.code());
        FailureException written = refused(() -> write("new"));
        assertEquals(FailureCode.WRONG_STATE, written.code());
        ear.await(LocalGroup.PATIENCE, "resync", heard -> heard.getLast() instanceof Resync);
        try (EtcdStore looser = group.unbound()) {
            assertEquals(List.of(), Answers.await(looser.read(KeyRange.all(), deadline), deadline).entries());
            FailureException token = refused(() -> {
                Answers.await(looser.members().found("another", deadline), deadline);
                Answers.await(looser.members().found(group.token(), deadline), deadline);
            });
            assertEquals(FailureCode.WRONG_STATE, token.code());
        }
    }

    @Test
    void aBackupBringsBackWhatItHoldsAtTheSameVersions() throws Exception {
        long kept = write("kept");
        Path file = folder.resolve("backup");
        store.members().backup().write(file, LocalGroup.deadline());
        StoreBackup.check(file);
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        write("lost");
        assertEquals(FailureCode.WRONG_STATE, refused(() -> group.process(0).wipe()).code());
        assertEquals(FailureCode.WRONG_STATE, refused(() -> restore(0, file)).code());
        for (int i = 0; i < group.size(); i++) {
            group.process(i).stop(LocalGroup.deadline());
            group.process(i).wipe();
            restore(i, file);
        }
        group.startAll(Beginning.NEW_GROUP);
        try (EtcdStore fresh = group.store()) {
            Deadline deadline = LocalGroup.deadline();
            LocalGroup.until("a leader", () -> !Answers.await(fresh.read(KeyRange.all(), deadline), deadline)
                    .entries().isEmpty());
            assertEquals(List.of(new Entry(KEY, new Value(1, "\"kept\""), kept)),
                    Answers.await(fresh.read(KeyRange.all(), deadline), deadline).entries());
        }
    }

    private void restore(int member, Path file) throws FailureException {
        group.process(member).restore(Path.of("/usr/bin/etcdctl"), file, LocalGroup.deadline());
    }

    @Test
    void aFileThatIsNoBackupIsRefused() throws Exception {
        Path file = folder.resolve("random");
        byte[] bytes = new byte[20_000];
        new Random(1).nextBytes(bytes);
        Files.write(file, bytes);
        assertEquals(FailureCode.DAMAGED, refused(() -> StoreBackup.check(file)).code());
        Files.write(file, new byte[3]);
        assertEquals(FailureCode.DAMAGED, refused(() -> StoreBackup.check(file)).code());
        assertEquals(FailureCode.FILE, refused(() -> StoreBackup.check(folder.resolve("none"))).code());
        Path whole = folder.resolve("whole");
        store.members().backup().write(whole, LocalGroup.deadline());
        byte[] flipped = Files.readAllBytes(whole);
        flipped[flipped.length / 2] ^= 1;
        Files.write(file, flipped);
        assertEquals(FailureCode.DAMAGED, refused(() -> StoreBackup.check(file)).code());
    }

    @Test
    void anEngineThatIsNoneIsRefused() {
        Deadline deadline = Deadline.in(Duration.ofSeconds(10));
        assertEquals(FailureCode.NOT_FOUND, refused(() -> Engine.of(folder.resolve("etcd"), deadline)).code());
        assertEquals(FailureCode.NOT_FOUND, refused(() -> Engine.of(Path.of("/bin/true"), deadline)).code());
    }
}
