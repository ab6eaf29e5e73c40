// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

import org.hotseat.base.id.MachineId;
import org.hotseat.keeper.freeze.Freezer.Found;
import org.hotseat.keeper.freeze.Scope;
import org.hotseat.keeper.local.Status;
import org.hotseat.lease.timing.Profile;
import org.hotseat.member.keep.CopyBook;
import org.hotseat.protocol.op.HostLive;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateMap;
import org.hotseat.state.StateView;
import org.hotseat.state.command.AuthorityCommand;
import org.hotseat.state.command.ClusterCommand;
import org.hotseat.state.command.HostCommand;
import org.hotseat.state.command.MachineCommand;
import org.hotseat.state.data.AuthorityRecord;
import org.hotseat.state.data.LeaseRecord;
import org.hotseat.state.data.MachineRecord;
import org.hotseat.state.data.Protection;
import org.hotseat.state.data.TimingRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * Three hosts with real keepers, and one cluster without processes; host b runs a machine, host c is its standby. One
 * group for all tests, one fault in each: the order saves the silence of new voters.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ProtectedMachinesTest {

    private final MachineId machine = new MachineId(UUID.randomUUID());
    private OneHost a;
    private OneHost b;
    private OneHost c;
    private OneCluster cluster;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        a = new OneHost("a", 1, folder, "signals");
        b = new OneHost("b", 2, folder, group("b"));
        c = new OneHost("c", 3, folder, group("c"));
        cluster = new OneCluster(a.record);
        for (OneHost other : List.of(b, c)) {
            cluster.give(new HostCommand.AddHost(other.record));
        }
        cluster.voters(List.of(a.id, b.id));
        cluster.voters(List.of(a.id, b.id, c.id));
        for (OneHost host : List.of(a, b, c)) {
            host.begin(cluster);
        }
        for (OneHost host : List.of(a, b, c)) {
            host.awaitLease();
        }
    }

    /** A control group below the process's own, where that can be made. */
    private static String group(String name) throws IOException {
        for (String mount : Files.readAllLines(Path.of("/proc/self/mounts"))) {
            String[] fields = mount.split(" ");
            if (fields.length > 2 && fields[2].equals("cgroup2")) {
                String own = Files.readAllLines(Path.of("/proc/self/cgroup")).stream()
                        .filter(line -> line.startsWith("0::/")).map(line -> line.substring("0::/".length()))
                        .findFirst().orElse("");
                Path folder = Path.of(fields[1]).resolve(own).normalize();
                return Files.isWritable(folder.resolve("cgroup.procs")) ? folder.resolve("hotseat-agent-" + name + "-"
                        + ProcessHandle.current().pid()).toString() : "signals";
            }
        }
        return "signals";
    }

    @AfterAll
    void end() throws Exception {
        for (AutoCloseable one : List.of(a, b, c, cluster)) {
            one.close();
        }
    }

    private Optional<AuthorityRecord> authority() {
        return cluster.mirror.view().find(Kinds.AUTHORITY, machine.toString()).map(Held::value);
    }

    private void ticksOn(OneHost host, long epoch) throws Exception {
        Until.isTrue("the machine runs on " + host.id + " under epoch " + epoch, () -> authority() + ", " + host.told(),
                () -> authority().filter(now -> now.epoch() == epoch && now.owner().equals(host.id)).isPresent()
                        && host.hands.ticks(machine) > 0);
        long before = host.hands.ticks(machine);
        Until.isTrue("it ticks", host::told, () -> host.hands.ticks(machine) > before + 5);
    }

    /** As it was, or started anew: a computer that gives a machine no time to stop in leaves its keeper only to kill it. */
    private void goesOn(OneHost host, long epoch, long killed) throws Exception {
        ticksOn(host, epoch + killed(host) - killed);
    }

    private static long killed(OneHost host) throws IOException {
        return host.status().figures().getOrDefault("killed unfrozen", 0L);
    }

    /** Every process of it, or dead: what is only told to freeze runs on while nobody gives it a processor. */
    private void awaitStill(OneHost host) throws Exception {
        Until.isTrue("the machine is frozen", host::told, () -> host.hands.find(machine).isEmpty()
                || host.book().now().equals(Set.of(machine)) && frozen(host.book()));
    }

    private static boolean frozen(CopyBook book) throws IOException {
        for (Scope scope : book.all()) {
            if (book.look(scope) != Found.FROZEN) {
                return false;
            }
        }
        return true;
    }

    private void stands(OneHost host) throws Exception {
        awaitStill(host);
        long ticks = host.hands.ticks(machine);
        long turn = host.status().lease().now();
        Until.isTrue("some turns", host::told, () -> host.status().lease().now() - turn > 300_000_000);
        assertEquals(ticks, host.hands.ticks(machine));
    }

    @Test
    @Order(1)
    void aMachineThatIsWantedIsPlacedAndRuns() throws Exception {
        cluster.give(new MachineCommand.DefineMachine(0, new MachineRecord(machine, "m", "", "<domain/>",
                Protection.RESTART, b.id, List.of(c.id), true)));
        ticksOn(b, 1);
        assertEquals(1, b.status().copies().size());
        Until.isTrue("it is not frozen, and may run", b::told, () -> b.book().now().isEmpty()
                && b.lease().live().filter(HostLive.LeaseLive::mayRun).isPresent());
        Until.isTrue("both others are heard on both planes", () -> b.lease().paths().toString(),
                () -> b.lease().paths().stream().filter(path -> !path.to().equals(b.id)).count() == 4);
        assertEquals(b.usesGroups(), b.status().trust().freezes());
    }

    @Test
    @Order(2)
    void aKeeperThatIsKilledIsStartedAgainAndTheMachineIsTheSame() throws Exception {
        long before = b.status().pid();
        long process = b.hands.find(machine).orElseThrow().stamp().pid();
        b.endKeeper();
        Until.isTrue("another keeper", b::told, () -> b.lease().status().filter(now -> now.pid() != before)
                .isPresent());
        ticksOn(b, 1);
        assertEquals(process, b.hands.find(machine).orElseThrow().stamp().pid());
        assertEquals(Status.Memory.FOUND, b.status().memory());
    }

    @Test
    @Order(3)
    void anAgentThatBeginsAgainFindsKeeperAndMachineAsTheyAre() throws Exception {
        long keeper = b.status().pid();
        b.end();
        b.begin(cluster);
        b.awaitLease();
        ticksOn(b, 1);
        assertEquals(keeper, b.status().pid());
        assertEquals(1, b.book().all().size());
    }

    /** The store may take its time to answer: nothing known is not the same as nothing there. */
    @Test
    @Order(4)
    void anAgentThatHasReadNothingYetLeavesItsMachinesAlone() throws Exception {
        AtomicReference<Supplier<StateView>> known = new AtomicReference<>(StateMap::new);
        long process = b.hands.find(machine).orElseThrow().stamp().pid();
        b.end();
        b.begin(cluster, () -> known.get().get());
        long ticks = b.hands.ticks(machine);
        Until.isTrue("it ticks on", b::told, () -> b.hands.ticks(machine) > ticks + 50);
        assertFalse(b.machines().state().well());
        assertEquals(1, b.status().copies().size());
        known.set(cluster.mirror::view);
        b.awaitLease();
        ticksOn(b, 1);
        assertEquals(process, b.hands.find(machine).orElseThrow().stamp().pid());
    }

    @Test
    @Order(5)
    void aMachineThatDiesStartsUnderTheNextEpoch() throws Exception {
        b.hands.find(machine).orElseThrow().close();
        ticksOn(b, 2);
        assertEquals(1, b.book().all().size());
    }

    @Test
    @Order(6)
    void aMachineThatIsNotWantedEndsAndIsReleased() throws Exception {
        run(false);
        Until.isTrue("released", b::told, () -> authority().filter(AuthorityRecord::released).isPresent());
        assertTrue(b.hands.find(machine).isEmpty());
        run(true);
        ticksOn(b, 3);
    }

    private void run(boolean on) throws Exception {
        long version = cluster.mirror.view().version(Kinds.MACHINE.key(machine.toString()));
        cluster.give(new MachineCommand.SetRun(version, machine, on));
    }

    /** Its times are of those things that a keeper learns at its start only. */
    @Test
    @Order(7)
    void otherTimesComeWithAnotherKeeperUnderTheSameEpoch() throws Exception {
        long before = b.status().pid();
        cluster.give(new ClusterCommand.SetTiming(cluster.mirror.view().version(Kinds.TIMING.key()),
                TimingRecord.of(Profile.CALM)));
        for (OneHost host : List.of(a, b, c)) {
            Until.isTrue("a keeper with other times", host::told, () -> host.lease().status()
                    .filter(now -> now.figures().get(Status.LENGTH) == Profile.CALM.timing().lease()).isPresent());
            host.awaitLease();
        }
        assertNotEquals(before, b.status().pid());
        ticksOn(b, 3); // on a busy computer the successor may come late, and then it stands still for a moment
    }

    @Test
    @Order(8)
    void withoutAMajorityItStandsStillAndGoesOnUnderTheSameEpoch() throws Exception {
        long incarnation = b.status().lease().incarnation();
        long epoch = authority().orElseThrow().epoch();
        long killed = killed(b);
        a.signal("STOP");
        c.signal("STOP");
        stands(b);
        a.resume();
        c.resume();
        b.awaitLease();
        goesOn(b, epoch, killed);
        assertNotEquals(incarnation, b.status().lease().incarnation());
    }

    @Test
    @Order(9)
    void aStoppedKeeperIsReplacedByTheSecondEnforcer() throws Exception {
        long epoch = authority().orElseThrow().epoch();
        long killed = killed(b);
        b.signal("STOP");
        awaitStill(b);
        b.resume();
        b.awaitLease();
        goesOn(b, epoch, killed);
    }

    @Test
    @Order(10)
    void whatAnotherHostTookOverEndsHere() throws Exception {
        LeaseRecord lease = cluster.mirror.view().find(Kinds.LEASE, b.id.value()).orElseThrow().value();
        long r = cluster.lead(new HostCommand.Intend(b.id, lease.incarnation(), "test")).revision();
        long epoch = authority().orElseThrow().epoch();
        cluster.lead(new AuthorityCommand.Take(machine, r, b.id, epoch, c.id, OneCluster.boot().orElseThrow()));
        ticksOn(c, epoch + 1);
        Until.isTrue("gone on b", b::told, () -> b.hands.find(machine).isEmpty() && b.book().all().isEmpty());
        cluster.lead(new HostCommand.CancelIntent(b.id, r));
        b.awaitLease();
    }

    @Test
    @Order(11)
    void aKeeperThatForgotWhatRanLetsOnlyNewEpochsStart() throws Exception {
        long epoch = authority().orElseThrow().epoch();
        long ran = c.hands.find(machine).orElseThrow().stamp().pid();
        Path memory = c.places.run().resolve("host.memory");
        Optional<ProcessHandle> keeper = ProcessHandle.of(c.status().pid());
        Files.delete(memory);
        keeper.orElseThrow().destroyForcibly();
        ticksOn(c, epoch + 1);
        assertNotEquals(ran, c.hands.find(machine).orElseThrow().stamp().pid());
    }
}
