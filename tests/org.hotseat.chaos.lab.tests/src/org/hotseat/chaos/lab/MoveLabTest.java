// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.chaos.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Future;

import org.hotseat.agent.lab.LabAgent;
import org.hotseat.agent.lab.LabTurn;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.base.work.Progress;
import org.hotseat.base.work.Run;
import org.hotseat.base.work.ThreadWorkers;
import org.hotseat.hypervisor.Hypervisor;
import org.hotseat.hypervisor.MigrationOptions;
import org.hotseat.lease.wire.Plane;
import org.hotseat.protocol.Connection;
import org.hotseat.protocol.Greeting;
import org.hotseat.protocol.Peer;
import org.hotseat.protocol.Service;
import org.hotseat.protocol.link.Links;
import org.hotseat.protocol.link.Wire;
import org.hotseat.remote.RemoteHypervisors;
import org.hotseat.state.data.AuthorityRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Protected machines move live between real hosts: real agents, keepers, libvirt and QEMU, and an observer outside. */
@Tag("lab")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@ExtendWith(LabTurn.class)
class MoveLabTest {

    private static final int HOSTS = 3;
    private static final int DISK_MB = 1200;
    private static final Duration LONG = Duration.ofMinutes(2);
    private static final String MACHINE = "m1";
    private static final MigrationOptions PLAIN = new MigrationOptions("", Duration.ZERO, 0, true, true);

    @TempDir
    static Path folder;
    private static LabHosts lab;
    private static LabCluster cluster;
    private static Chaos chaos;
    private static final ThreadWorkers WORKERS = new ThreadWorkers();
    private static final Links LINKS = new Links(WORKERS);
    private static final RemoteHypervisors HYPERVISORS = new RemoteHypervisors(WORKERS, MonotonicClock.SYSTEM);

    @BeforeAll
    static void form() throws IOException {
        String tree = System.getProperty("hotseat.tree");
        assertNotNull(tree, "the system property hotseat.tree names the source tree");
        Program program = Program.ofClasses(LabAgent.classPath(), Path.of(System.getProperty("java.home")), folder
                .resolve("agent"));
        lab = new LabHosts(Path.of(tree), folder, "mv" + ProcessHandle.current().pid() % 100_000, HOSTS, DISK_MB);
        cluster = new LabCluster(lab, program, host -> LabCluster.HOST + "migration.plane = storage\n");
        cluster.form(1);
        chaos = new Chaos(cluster, lab.all());
        chaos.settle();
    }

    @AfterAll
    static void end() throws IOException {
        HYPERVISORS.close();
        LINKS.close();
        WORKERS.close();
        for (AutoCloseable one : new AutoCloseable[] { chaos, cluster, lab }) {
            if (one != null) {
                try {
                    one.close();
                } catch (Exception failed) {
                    throw new IOException(failed);
                }
            }
        }
    }

    private static Hypervisor open(int number) throws IOException {
        try {
            SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(lab.host(number)
                    .file(LabCluster.CONSOLE)));
            Connection connection = LINKS.open(new Wire(Channels.newInputStream(channel), Channels.newOutputStream(
                    channel), channel), Peer.agent("agent", "move"), new Greeting("move", "", "", "move", ""),
                    new Service());
            return HYPERVISORS.open(connection, connection::close, Deadline.in(LONG));
        } catch (FailureException refused) {
            throw new IOException(refused.failure().text(), refused);
        }
    }

    private static AuthorityRecord authority() throws IOException {
        return chaos.authority(MACHINE, Chaos.state(lab.host(3)));
    }

    private static MachineId id() throws IOException {
        return authority().machine();
    }

    /** Told what is being done. */
    private static final class Steps implements Progress {

        private final List<String> said = new CopyOnWriteArrayList<>();

        @Override
        public void report(double fraction, String step) {
            said.add(step);
        }

        @Override
        public boolean isCancelled() {
            return false;
        }
    }

    @Test
    @Order(1)
    void itMovesEncryptedOverThePlaneOfMovesAndNeverRunsTwice() throws Exception {
        long starts = chaos.observer().starts(MACHINE);
        for (int[] way : new int[][] { { 1, 2 }, { 2, 3 }, { 3, 1 } }) {
            chaos.observer().forget();
            long epoch = authority().epoch();
            Steps steps = new Steps();
            try (Hypervisor from = open(way[0]); Hypervisor to = open(way[1])) {
                from.migrate(id(), to, PLAIN, new Run(steps, Deadline.in(LONG)));
            }
            Await.holds("the move in the state of host 3", () -> authority().epoch() > epoch ? "" : "not yet");
            assertEquals(lab.host(way[1]).id(), authority().owner());
            assertEquals(epoch + 1, authority().epoch());
            assertTrue(authority().moved());
            String address = lab.host(way[1]).address(Plane.STORAGE);
            assertTrue(steps.said.stream().anyMatch(step -> step.contains("encrypted, to " + address)),
                    () -> steps.said.toString());
            chaos.settle();
            assertNeverTwo();
            long still = chaos.observer().gaps().stream().mapToLong(gap -> gap / 1_000_000).max().orElse(-1);
            System.getLogger(MoveLabTest.class.getName()).log(System.Logger.Level.INFO, "stood still for {0} ms", still);
        }
        assertEquals(starts, chaos.observer().starts(MACHINE), "the guest was never begun anew");
    }

    /** At whatever moment it hits: one copy, where the state says; the guest may have begun anew. */
    @Test
    @Order(2)
    void anAgentThatIsKilledInTheMiddleLeavesOneCopy() throws Exception {
        for (int round = 0; round < 2; round++) {
            chaos.observer().forget();
            int from = number(authority().owner());
            int to = from % HOSTS + 1;
            int victim = round % 2 == 0 ? from : to;
            Future<String> move = begin(from, to);
            Await.pass(Duration.ofMillis(300));
            lab.host(victim).signal(Kind.AGENT, "KILL");
            move.get();
            cluster.start(lab.host(victim));
            chaos.settle();
            assertNeverTwo();
        }
    }

    /** The one host that votes is left alone: what it knows decides. */
    @Test
    @Order(3)
    void aHostThatLosesItsPowerInTheMiddleLeavesOneCopy() throws Exception {
        for (boolean source : new boolean[] { true, false }) {
            int from = number(authority().owner());
            if (from == 1) {
                begin(from, 2).get();
                chaos.settle();
                from = number(authority().owner());
            }
            int to = from == 2 ? 3 : 2;
            LabHost victim = lab.host(source ? from : to);
            chaos.observer().forget();
            Future<String> move = begin(from, to);
            Await.pass(Duration.ofMillis(150));
            victim.powerCut();
            System.getLogger(MoveLabTest.class.getName()).log(System.Logger.Level.INFO, "{0} lost: {1}", victim, move
                    .get());
            victim.powerOn();
            cluster.start(victim);
            chaos.settle();
            assertNeverTwo();
        }
    }

    private static Future<String> begin(int from, int to) throws IOException {
        Hypervisor source = open(from);
        Hypervisor target = open(to);
        MachineId machine = id();
        return WORKERS.pool("mover", 1).submit(() -> {
            try (source; target) {
                source.migrate(machine, target, PLAIN, Run.within(LONG));
                return "moved";
            } catch (FailureException failed) {
                return failed.failure().text();
            }
        });
    }

    private static int number(HostId host) {
        return lab.all().stream().filter(one -> one.id().equals(host)).findFirst().orElseThrow().number();
    }

    private static void assertNeverTwo() {
        List<Long> overlaps = new ArrayList<>(chaos.observer().gaps());
        overlaps.removeIf(gap -> gap >= 0);
        assertEquals(List.of(), overlaps, () -> "it ran twice: " + chaos.observer().runs(MACHINE));
    }
}
