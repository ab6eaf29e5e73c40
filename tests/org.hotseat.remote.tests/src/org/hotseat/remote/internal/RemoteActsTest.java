// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.remote.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Run;
import org.hotseat.hypervisor.HostMeter;
import org.hotseat.hypervisor.Hypervisor;
import org.hotseat.hypervisor.HypervisorEvent.Closed;
import org.hotseat.hypervisor.HypervisorTarget;
import org.hotseat.hypervisor.MachineSample;
import org.hotseat.hypervisor.MachineState;
import org.hotseat.hypervisor.MigrationOptions;
import org.hotseat.hypervisor.SampleGroup;
import org.hotseat.hypervisor.XmlKind;
import org.hotseat.hypervisor.contract.Ear;
import org.hotseat.hypervisor.contract.Rig;
import org.hotseat.hypervisor.contract.Wait;
import org.hotseat.hypervisor.contract.Watched;
import org.hotseat.state.data.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What the port does not ask for: roles, large answers, broken connections. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class RemoteActsTest {

    private static final Set<SampleGroup> ALL = EnumSet.allOf(SampleGroup.class);
    private static final MigrationOptions PLAINLY = new MigrationOptions("", Duration.ZERO, 40, true, true);

    private AgentsWorld world;

    private Hypervisor open(TestAgent agent) throws Exception {
        return world.driver().open(agent == world.one ? world.host() : world.otherHost().orElseThrow(), soon());
    }

    private static Deadline soon() {
        return Deadline.in(Duration.ofSeconds(30));
    }

    private static Run run() {
        return Run.within(Duration.ofSeconds(60));
    }

    private static MachineSample running(Hypervisor host) throws Exception {
        return host.sample(Set.of(), soon()).stream().filter(one -> one.state() == MachineState.RUNNING).findFirst()
                .orElseThrow();
    }

    @AfterEach
    void end() {
        world.close();
    }

    @Test
    void fiveThousandMachinesComeInPieces() throws Exception {
        world = new AgentsWorld("machines=5000&running=50");
        Hypervisor host = open(world.one);
        List<MachineSample> samples = host.sample(ALL, soon());
        assertEquals(5000, samples.stream().map(MachineSample::id).distinct().count());
        assertEquals(samples.stream().map(MachineSample::name).sorted().toList(), world.one.hypervisor
                .sample(ALL, soon()).stream().map(MachineSample::name).sorted().toList());
        assertTrue(((HostMeter) host).sample(soon()).memoryTotalKib() > 0);
    }

    @Test
    void consolesShareAnAnswerAndNobodyGetsItTwice() throws Exception {
        world = new AgentsWorld();
        Hypervisor first = open(world.one);
        Hypervisor second = open(world.one);
        int shared = 0;
        for (int round = 0; round < 20; round++) {
            long nanos = first.sample(ALL, soon()).getFirst().nanos();
            assertTrue(first.sample(ALL, soon()).getFirst().nanos() - nanos > 0);
            List<MachineSample> mine = first.sample(ALL, soon());
            List<MachineSample> theirs = second.sample(Set.of(SampleGroup.CPU), soon());
            assertEquals(MachineSample.NONE, theirs.getFirst().diskReadBytes());
            shared += mine.getFirst().cpuNanos() == theirs.getFirst().cpuNanos() ? 1 : 0;
        }
        assertTrue(shared > 0, "never shared");
    }

    @Test
    void whatTheClusterKeepsIsStartedAndMovedByNobodyElse() throws Exception {
        world = new AgentsWorld();
        Hypervisor host = open(world.one);
        MachineId id = running(host).id();
        world.one.kept.add(id);
        Rig.refused(FailureCode.WRONG_STATE, () -> host.start(id, false, run()));
        Rig.refused(FailureCode.WRONG_STATE, () -> host.suspend(id, run()));
        Rig.refused(FailureCode.WRONG_STATE, () -> host.save(id, run()));
        host.reset(id, run());
        assertEquals(MachineState.RUNNING, Rig.sample(host, id).orElseThrow().state());
        Hypervisor there = open(world.other);
        host.migrate(id, there, PLAINLY, run());
        assertEquals(Set.of(id), world.one.moved, "moved as the cluster moves it");
        assertEquals(MachineState.RUNNING, Rig.sample(there, id).orElseThrow().state());
        there.suspend(id, run());
    }

    @Test
    void whatStaysOnItsHostIsRefusedBeforeTheClusterHearsOfAMove() throws Exception {
        world = new AgentsWorld();
        Hypervisor host = open(world.one);
        MachineId id = running(host).id();
        world.one.kept.add(id);
        world.one.staying.add(id);
        Hypervisor there = open(world.other);
        Rig.refused(FailureCode.UNSUPPORTED, () -> host.migrate(id, there, PLAINLY, run()));
        assertEquals(Set.of(), world.one.moved);
        assertEquals(MachineState.RUNNING, Rig.sample(host, id).orElseThrow().state());
        world.one.staying.clear();
        host.migrate(id, there, PLAINLY, run());
        assertEquals(Set.of(id), world.one.moved);
    }

    @Test
    void whoLooksMayNotActAndWhoRunsMayNotDefine() throws Exception {
        world = new AgentsWorld();
        world.one.letInAs(Role.VIEWER);
        Hypervisor viewer = open(world.one);
        MachineId id = running(viewer).id();
        String plain = world.machine("m", UUID.randomUUID()).replace("<graphics type='vnc'/>",
                "<graphics type='vnc' passwd='secret'/>");
        MachineId secret = world.one.hypervisor.define(plain, run());
        assertFalse(viewer.xml(secret, XmlKind.STORED, run()).contains("secret"));
        Rig.refused(FailureCode.PERMISSION, () -> viewer.suspend(id, run()));
        world.one.letInAs(Role.OPERATOR);
        Hypervisor operator = open(world.one);
        assertTrue(operator.xml(secret, XmlKind.STORED, run()).contains("secret"));
        operator.suspend(id, run());
        operator.resume(id, run());
        Rig.refused(FailureCode.PERMISSION, () -> operator.define(plain, run()));
        assertEquals(MachineState.RUNNING, Rig.sample(operator, id).orElseThrow().state());
    }

    /** The machine's move begins, and goes on when the gate is opened. */
    private MachineId begunOnly(MachineId id) {
        world.one.kept.add(id);
        world.one.gate = new CountDownLatch(1);
        return id;
    }

    @Test
    void aMoveOutlivesTheConnectionAndItsOutcomeIsFoundAgain() throws Exception {
        world = new AgentsWorld();
        Hypervisor here = open(world.one);
        Hypervisor there = open(world.other);
        Ear ear = new Ear();
        here.subscribe(ear);
        MachineId id = begunOnly(running(here).id());
        Watched progress = Watched.only();
        Future<?> move = world.workers.pool("mover", 1).submit(() -> {
            here.migrate(id, there, PLAINLY, new Run(progress, Deadline.in(Duration.ofMinutes(2))));
            return "";
        });
        Wait.until(Rig.PATIENCE, "progress", () -> progress.fractions().stream()
                .anyMatch(one -> one > TestAgent.BEGUN));
        world.one.cut();
        ear.await(Rig.PATIENCE, "loss", Closed.class::isInstance);
        here.close();
        Rig.refused(FailureCode.UNREACHABLE, () -> here.sample(Set.of(), soon()));
        assertFalse(move.isDone(), "it waits for the next connection");
        Hypervisor again = open(world.one);
        world.one.gate.countDown();
        move.get(90, TimeUnit.SECONDS);
        assertEquals(MachineState.RUNNING, Rig.sample(there, id).orElseThrow().state());
        assertTrue(Rig.sample(again, id).isEmpty());
    }

    @Test
    void aMoveGoesOnWhenNobodyWaitsForItAnyMore() throws Exception {
        world = new AgentsWorld();
        Hypervisor here = open(world.one);
        Hypervisor there = open(world.other);
        MachineId id = begunOnly(running(here).id());
        Watched progress = Watched.only();
        Future<?> move = world.workers.pool("mover", 1).submit(() -> {
            here.migrate(id, there, PLAINLY, new Run(progress, Deadline.in(Duration.ofMinutes(2))));
            return "";
        });
        Wait.until(Rig.PATIENCE, "progress", () -> progress.fractions().stream()
                .anyMatch(one -> one > TestAgent.BEGUN));
        here.close();
        ExecutionException failed = assertThrows(ExecutionException.class, () -> move.get(60, TimeUnit.SECONDS));
        assertEquals(FailureCode.UNREACHABLE, assertInstanceOf(FailureException.class, failed.getCause()).code());
        world.one.gate.countDown();
        Hypervisor other = open(world.other);
        Wait.until(Duration.ofSeconds(90), "arrival", () -> Rig.sample(other, id)
                .filter(one -> one.state() == MachineState.RUNNING).isPresent());
    }

    @Test
    void anAgentThatIsGoneIsUnreachable() throws Exception {
        world = new AgentsWorld();
        AgentDriver driver = new AgentDriver();
        try {
            HypervisorTarget nowhere = new HypervisorTarget(URI.create("agent+unix:///?socket=/nowhere/c.sock"),
                    () -> { });
            Rig.refused(FailureCode.UNREACHABLE, () -> driver.open(nowhere, soon()));
        } finally {
            driver.close();
        }
    }
}
