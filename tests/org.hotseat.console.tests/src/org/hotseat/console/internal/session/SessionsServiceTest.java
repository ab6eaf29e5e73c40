// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.internal.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.base.work.ThreadWorkers;
import org.hotseat.base.work.Workers;
import org.hotseat.console.session.Session;
import org.hotseat.console.session.SessionOpening;
import org.hotseat.console.session.SessionPorts;
import org.hotseat.console.support.FakeHypervisor;
import org.hotseat.console.support.TestCluster;
import org.hotseat.console.support.Wait;
import org.hotseat.hypervisor.Hypervisor;
import org.hotseat.hypervisor.HypervisorDriver;
import org.hotseat.hypervisor.HypervisorTarget;
import org.hotseat.hypervisor.MachineState;
import org.hotseat.link.Cadence;
import org.hotseat.link.SecretVault;
import org.hotseat.link.host.HostSecrets;
import org.hotseat.link.spec.HostAddress;
import org.hotseat.link.ssh.JschDialer;
import org.hotseat.link.ssh.SshDialer;
import org.hotseat.link.ssh.SshLink;
import org.hotseat.model.cluster.ClusterPackage.Literals;
import org.hotseat.model.cluster.Host;
import org.hotseat.model.edit.ClusterDocument;
import org.hotseat.model.edit.NewObjects;
import org.hotseat.observed.event.Severity;
import org.hotseat.observed.event.Subject;
import org.hotseat.observed.inventory.LinkState;
import org.hotseat.observed.inventory.MachineView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Opening and closing clusters, as the program does it. */
class SessionsServiceTest {

    @TempDir
    Path folder;
    private final SessionsService sessions = new SessionsService(ThreadWorkers::new, JschDialer::open,
            Duration.ofMinutes(1));
    private final Map<URI, FakeHypervisor> hosts = new ConcurrentHashMap<>();

    @AfterEach
    void close() {
        sessions.deactivate(); // the disk is at rest after it
    }

    private SessionPorts ports() {
        return new SessionPorts(Runnable::run, new TestCluster(MonotonicClock.SYSTEM), SecretVault.NONE,
                folder.resolve("state"), Cadence.TRAINING);
    }

    private Session training() throws FailureException {
        sessions.addDriver(new Driver());
        return sessions.prepareTraining(ports()).begin();
    }

    private final class Driver implements HypervisorDriver {
        @Override
        public boolean accepts(URI uri) {
            return "sim".equals(uri.getScheme());
        }

        @Override
        public boolean available() {
            return true;
        }

        @Override
        public Hypervisor open(HypervisorTarget target, Deadline deadline) {
            return hosts.computeIfAbsent(target.uri(), uri -> {
                FakeHypervisor made = new FakeHypervisor(uri.toString(), MonotonicClock.SYSTEM);
                made.add(new MachineId(new UUID(7, uri.hashCode())), "vm " + uri, MachineState.RUNNING);
                return made;
            });
        }
    }

    private static void allLive(Session session) {
        Wait.until(() -> session.inventory().hosts().size() == 16
                && session.inventory().hosts().stream().allMatch(host -> host.link() == LinkState.LIVE)
                && session.inventory().machines().size() == 16);
    }

    @Test
    void theTrainingClusterConnectsAllItsHosts() throws FailureException {
        Session session = training();
        assertEquals(Session.Mode.TRAINING, session.mode());
        assertSame(session, sessions.active().orElseThrow());
        allLive(session);
        assertTrue(Files.isDirectory(folder.resolve("state")));
    }

    @Test
    void aTrainingMachineHasAScreen() throws FailureException, IOException {
        Session session = training();
        allLive(session);
        MachineView machine = session.inventory().machines().get(0);
        try (Socket screen = session.screens().open(machine.id(), Deadline.in(Duration.ofSeconds(5)));
                DataInputStream in = new DataInputStream(screen.getInputStream())) {
            assertEquals("RFB 003.008\n", new String(in.readNBytes(12), StandardCharsets.US_ASCII));
        }
    }

    @Test
    void anEditOfTheDocumentReachesTheInventory() throws FailureException {
        Session session = training();
        allLive(session);
        Host host = session.document().cluster().getHosts().get(3);
        session.document().editor().set(host, Literals.NAMED__NAME, "rack 4");
        assertEquals("rack 4", session.inventory().host(new HostId("host-04")).orElseThrow().name());
        session.document().editor().remove(host);
        assertTrue(session.inventory().host(new HostId("host-04")).isEmpty());
        session.acts().undo();
        Wait.until(() -> session.inventory().host(new HostId("host-04"))
                .filter(back -> back.link() == LinkState.LIVE).isPresent());
    }

    @Test
    void aConnectionThatEndsLateTellsNothingOfTheNextOne() throws Exception {
        Session session = training();
        allLive(session);
        Thread window = Thread.currentThread();
        CountDownLatch may = new CountDownLatch(1);
        AtomicReference<Thread> late = new AtomicReference<>();
        hosts.values().forEach(host -> host.whenClosed = () -> {
            if (Thread.currentThread() != window) {
                late.set(Thread.currentThread());
                await(may);
            }
        });
        session.document().editor().remove(session.document().cluster().getHosts().get(3));
        Wait.until(() -> late.get() != null);
        session.acts().undo();
        HostId host = new HostId("host-04");
        Wait.until(() -> session.inventory().host(host).filter(back -> back.link() == LinkState.LIVE).isPresent());
        may.countDown();
        late.get().join(Duration.ofSeconds(30));
        assertEquals(LinkState.LIVE, session.inventory().host(host).orElseThrow().link());
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(1, TimeUnit.MINUTES);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void listenersHearOfOpeningAndClosingAndOfTheStateNow() throws FailureException {
        List<Optional<Session>> heard = new ArrayList<>();
        sessions.onChange(heard::add);
        Session session = training();
        sessions.close();
        assertEquals(List.of(Optional.empty(), Optional.of(session), Optional.empty()), heard);
    }

    private SessionOpening prepared(String name) throws FailureException {
        return sessions.prepare(ClusterDocument.untitled(new NewObjects().cluster(name)), ports());
    }

    @Test
    void aClusterIsActiveFromItsBeginningOnly() throws FailureException {
        Session first = prepared("战位 room").begin();
        assertEquals("战位 room", first.clusterName());
        assertEquals(Session.Mode.LIVE, first.mode());
        SessionOpening next = prepared("next");
        assertSame(first, sessions.active().orElseThrow());
        assertSame(next.begin(), sessions.active().orElseThrow());
    }

    @Test
    void aSessionThatNobodyWantsAnyMoreIsDiscarded() throws FailureException {
        Session first = prepared("first").begin();
        List<Optional<Session>> heard = new ArrayList<>();
        sessions.onChange(heard::add);
        prepared("too late").discard();
        assertEquals(List.of(Optional.of(first)), heard);
    }

    @Test
    void theEndOfTheProgramWaitsForTheLastEvents() throws FailureException, IOException, InterruptedException {
        CountDownLatch diskTurns = new CountDownLatch(1);
        SessionsService service = slow(diskTurns, Duration.ofMinutes(1));
        Session session = service.prepareTraining(ports()).begin();
        session.events().add(Severity.INFO, new Subject(Subject.Kind.CLUSTER, "c", "c"), "the last word", "");
        service.close();
        Thread ending = new Thread(service::deactivate);
        ending.start();
        Wait.until(() -> ending.getState() == Thread.State.TIMED_WAITING);
        diskTurns.countDown();
        ending.join(Duration.ofSeconds(30));
        assertEquals(Thread.State.TERMINATED, ending.getState());
        assertTrue(Files.readString(folder.resolve("state/events.log")).contains("the last word"));
    }

    @Test
    void aDiskThatHangsDoesNotKeepTheProgram() throws FailureException, InterruptedException {
        CountDownLatch never = new CountDownLatch(1);
        SessionsService service = slow(never, Duration.ofMillis(20));
        ClusterSession session = (ClusterSession) service.prepareTraining(ports()).begin();
        service.deactivate();
        assertFalse(session.isAtRest());
        assertEquals(1, never.getCount());
        never.countDown();
        assertTrue(session.rest(Duration.ofSeconds(30))); // or the folder of the test could not be removed
    }

    @Test
    void theProgramDoesNotEndBeforeACommandThatRunsIsInTheAuditLog() throws FailureException, InterruptedException {
        BusyDialer dialer = new BusyDialer();
        SessionsService service = new SessionsService(ThreadWorkers::new, (state, workers, trouble) -> dialer,
                Duration.ofMinutes(1));
        ClusterSession session = (ClusterSession) service.prepareTraining(ports()).begin();
        Thread ending = new Thread(service::deactivate);
        ending.start();
        assertTrue(dialer.asked.await(60, TimeUnit.SECONDS));
        assertFalse(session.isAtRest());
        assertTrue(ending.isAlive());
        dialer.command.countDown();
        ending.join(Duration.ofSeconds(30));
        assertEquals(Thread.State.TERMINATED, ending.getState());
        assertTrue(session.isAtRest());
    }

    /** One command runs on a connection of it. */
    private static final class BusyDialer implements SshDialer {

        final CountDownLatch asked = new CountDownLatch(1);
        final CountDownLatch command = new CountDownLatch(1);

        @Override
        public SshLink dial(String name, HostAddress.Ssh address, HostSecrets secrets, Deadline deadline)
                throws FailureException {
            throw new FailureException(FailureCode.UNREACHABLE, name, "");
        }

        @Override
        public boolean isAtRest() {
            return command.getCount() == 0;
        }

        @Override
        public boolean rest(Duration limit) throws InterruptedException {
            asked.countDown();
            return command.await(limit.toNanos(), TimeUnit.NANOSECONDS);
        }
    }

    /** A console whose disk does nothing before the latch opens. */
    private static SessionsService slow(CountDownLatch diskTurns, Duration patience) {
        return new SessionsService(() -> new SlowDisk(diskTurns), JschDialer::open, patience);
    }

    private static final class SlowDisk implements Workers {

        private final ThreadWorkers threads = new ThreadWorkers();
        /** Ends by itself: what waits for its turn is not dropped after the last words. */
        private final ThreadWorkers disk = new ThreadWorkers();
        private final CountDownLatch turns;

        SlowDisk(CountDownLatch turns) {
            this.turns = turns;
        }

        @Override
        public ExecutorService pool(String name, int count) {
            if (!"disk".equals(name)) {
                return threads.pool(name, count);
            }
            ExecutorService pool = disk.pool(name, count);
            pool.submit(() -> turns.await(1, TimeUnit.MINUTES));
            return pool;
        }

        @Override
        public ExecutorService background(String name, int count) {
            return threads.background(name, count);
        }

        @Override
        public ScheduledExecutorService timer() {
            return threads.timer();
        }

        @Override
        public void close() {
            threads.close();
        }
    }

    @Test
    void aStateFolderThatCannotBeMadeIsSaid() throws IOException {
        Files.createFile(folder.resolve("state"));
        FailureException refused = assertThrows(FailureException.class, () -> sessions.prepareTraining(ports()));
        assertEquals(FailureCode.FILE, refused.code());
        assertTrue(sessions.active().isEmpty());
    }
}
