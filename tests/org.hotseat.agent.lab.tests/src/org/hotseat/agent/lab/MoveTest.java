// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.base.work.Progress;
import org.hotseat.base.work.Run;
import org.hotseat.base.work.ThreadWorkers;
import org.hotseat.hypervisor.Hypervisor;
import org.hotseat.hypervisor.MachineState;
import org.hotseat.hypervisor.MigrationOptions;
import org.hotseat.protocol.CommandId;
import org.hotseat.protocol.Connection;
import org.hotseat.protocol.Position;
import org.hotseat.protocol.link.Links;
import org.hotseat.protocol.op.ClusterOps;
import org.hotseat.remote.RemoteHypervisors;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.command.MachineCommand.DefineMachine;
import org.hotseat.state.data.AuthorityRecord;
import org.hotseat.state.data.MachineRecord;
import org.hotseat.state.data.Protection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A protected machine moves live between real agents with real keepers; its hypervisors are simulated. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
@ExtendWith(LabTurn.class)
class MoveTest {

    private static final Duration LONG = Duration.ofSeconds(60);
    private static final MigrationOptions PLAIN = new MigrationOptions("", Duration.ZERO, 0, true, true);
    private static final MigrationOptions SLOW = new MigrationOptions("", Duration.ZERO, 60, true, true);

    @TempDir
    private Path folder;
    private final ThreadWorkers workers = new ThreadWorkers();
    private final Links links = new Links(workers);
    private final RemoteHypervisors hypervisors = new RemoteHypervisors(workers, MonotonicClock.SYSTEM);
    private final MachineId machine = new MachineId(UUID.randomUUID());
    private final Map<Integer, Hypervisor> looks = new ConcurrentHashMap<>();
    private final StateEar ear = new StateEar();
    private AgentCluster cluster;

    @BeforeEach
    void start() throws Exception {
        cluster = AgentCluster.start(folder, 3, 3);
        Connection console = connect(cluster.agent(2));
        console.follow(ClusterOps.STATE, Position.NONE, ear);
        MachineRecord wanted = new MachineRecord(machine, "m", "", xml(), Protection.RESTART, h(1), List.of(h(3)), true);
        AtomicLong sequence = new AtomicLong();
        Given.done(console, () -> new CommandId("test", sequence.incrementAndGet()), new DefineMachine(0, wanted));
        Until.holds("the machine on its first host", () -> isAt(h(1), 1) && stateOn(0) == MachineState.RUNNING);
    }

    @AfterEach
    void end() {
        hypervisors.close();
        links.close();
        workers.close();
        cluster.close();
    }

    @Test
    void itMovesToAnyHostAndBackUnderTheNextEpochs() throws Exception {
        Hypervisor first = open(0);
        Hypervisor second = open(1);
        first.migrate(machine, second, PLAIN, run(Progress.NONE));
        Until.holds("it runs there", () -> isAt(h(2), 2) && stateOn(1) == MachineState.RUNNING);
        assertEquals(MachineState.OFF, stateOn(0));
        second.migrate(machine, open(2), PLAIN, run(Progress.NONE));
        Until.holds("it runs on the third", () -> isAt(h(3), 3) && stateOn(2) == MachineState.RUNNING);
        assertEquals(MachineState.OFF, stateOn(1));
        open(2).migrate(machine, first, PLAIN, run(Progress.NONE));
        Until.holds("it is back", () -> isAt(h(1), 4) && stateOn(0) == MachineState.RUNNING);
    }

    @Test
    void aCancelledMoveLeavesItWhereItIs() throws Exception {
        Hypervisor first = open(0);
        FailureException cancelled = assertThrows(FailureException.class, () -> first.migrate(machine, open(1), SLOW,
                run(new Cancelling())));
        assertEquals(FailureCode.CANCELLED, cancelled.code());
        assertTrue(isAt(h(1), 1));
        assertEquals(MachineState.RUNNING, stateOn(0));
        Until.holds("nothing of it is left there", () -> stateOn(1) == MachineState.OFF);
        first.migrate(machine, open(1), PLAIN, run(Progress.NONE));
        Until.holds("it moves all the same later", () -> isAt(h(2), 2) && stateOn(1) == MachineState.RUNNING);
    }

    @Test
    void aTargetWhoseAgentDiesCostsNothing() throws Exception {
        Hypervisor first = open(0);
        Future<String> moving = beginSlowly(first, 1);
        cluster.agent(1).kill();
        assertThrows(Exception.class, () -> moving.get(60, TimeUnit.SECONDS));
        assertTrue(isAt(h(1), 1));
        assertEquals(MachineState.RUNNING, stateOn(0));
        cluster.agent(1).start();
        Until.holds("nothing of it is left there", () -> stateOn(1) == MachineState.OFF);
        Until.holds("it can move there", () -> isAt(h(2), 2) || moves(first, 1));
        Until.holds("it runs there", () -> isAt(h(2), 2) && stateOn(1) == MachineState.RUNNING);
    }

    /** The simulated machine ends with the agent of its host: it starts anew, once, and what came half is dropped. */
    @Test
    void aSourceWhoseAgentDiesStartsItAnewAndTheTargetDropsItsHalf() throws Exception {
        beginSlowly(open(0), 1);
        cluster.agent(0).kill();
        cluster.agent(0).start();
        Until.holds("it runs again, at the epoch that the state names", () -> isAt(h(1), 2)
                && stateOn(0) == MachineState.RUNNING);
        Until.holds("nothing of it is left there", () -> stateOn(1) == MachineState.OFF);
    }

    private Future<String> beginSlowly(Hypervisor from, int to) throws Exception {
        Hypervisor there = open(to);
        Future<String> moving = workers.pool("mover", 1).submit(() -> {
            from.migrate(machine, there, SLOW, run(Progress.NONE));
            return "";
        });
        Until.holds("the move has begun", () -> stateOn(to) == MachineState.PAUSED);
        return moving;
    }

    private boolean moves(Hypervisor from, int to) throws Exception {
        try {
            from.migrate(machine, open(to), PLAIN, run(Progress.NONE));
            return true;
        } catch (FailureException notYet) {
            return false;
        }
    }

    private static HostId h(int number) {
        return new HostId("h" + number);
    }

    private String xml() {
        return """
                <domain type='kvm'><name>m</name><uuid>%s</uuid><memory unit='MiB'>512</memory><vcpu>1</vcpu>
                <os><type>hvm</type></os><features><acpi/></features><devices/></domain>""".formatted(machine);
    }

    private boolean isAt(HostId host, long epoch) {
        Optional<AuthorityRecord> now = ear.state().find(Kinds.AUTHORITY, machine.toString()).map(Held::value);
        return now.filter(it -> it.owner().equals(host) && it.epoch() == epoch).isPresent();
    }

    private MachineState stateOn(int index) {
        try {
            return looks.computeIfAbsent(index, this::look).sample(Set.of(), Deadline.in(LONG)).stream().filter(one -> one.id().equals(machine))
                    .map(one -> one.state()).findFirst().orElse(MachineState.OFF);
        } catch (IllegalStateException | FailureException dead) {
            Optional.ofNullable(looks.remove(index)).ifPresent(Hypervisor::close);
            return MachineState.UNKNOWN;
        }
    }

    private Hypervisor look(int index) {
        try {
            return open(index);
        } catch (IOException | FailureException dead) {
            throw new IllegalStateException(dead);
        }
    }

    private Hypervisor open(int index) throws IOException, FailureException {
        Connection connection = connect(cluster.agent(index));
        return hypervisors.open(connection, connection::close, Deadline.in(LONG));
    }

    private Connection connect(LabAgent agent) throws IOException, FailureException {
        return Greeted.open(links, agent, "test", "");
    }

    private static Run run(Progress progress) {
        return new Run(progress, Deadline.in(Duration.ofMinutes(2)));
    }

    /** A person who changes his mind when a third has gone over. */
    private static final class Cancelling implements Progress {

        private volatile boolean cancelled;

        @Override
        public void report(double fraction, String step) {
            cancelled |= fraction > 0.3;
        }

        @Override
        public boolean isCancelled() {
            return cancelled;
        }
    }
}
