// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.simulated.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.channels.Channels;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;

import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.base.work.Run;
import org.hotseat.hypervisor.FrozenMachines;
import org.hotseat.hypervisor.Hypervisor;
import org.hotseat.hypervisor.HypervisorTarget;
import org.hotseat.hypervisor.MachineSample;
import org.hotseat.hypervisor.MachineState;
import org.hotseat.hypervisor.SampleGroup;
import org.hotseat.hypervisor.checkpoint.CheckpointSource;
import org.hotseat.hypervisor.checkpoint.Cut;
import org.hotseat.hypervisor.checkpoint.DiskCopies;
import org.hotseat.hypervisor.checkpoint.WaitingMachine;
import org.hotseat.hypervisor.checkpoint.WaitingPlan;
import org.hotseat.hypervisor.contract.Wait;
import org.hotseat.replication.pace.PaceSettings;
import org.hotseat.replication.source.GenerationRecord;
import org.hotseat.replication.source.Guard;
import org.hotseat.replication.source.Replication;
import org.hotseat.replication.source.ReplicationLimits;
import org.hotseat.replication.source.ReplicationPlan;
import org.hotseat.replication.source.StandbyLink;
import org.hotseat.replication.source.Transitions;
import org.hotseat.replication.standby.Standby;
import org.hotseat.replication.store.Committed;
import org.hotseat.replication.store.Settlement;
import org.hotseat.simulated.internal.guest.Guest;
import org.hotseat.simulated.internal.guest.GuestReader;
import org.hotseat.simulated.internal.world.TimeSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Simulated machines are copied from one simulated host to another, and go on there. */
class SimulatedReplicationTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final double FAST = 1e12;

    @TempDir
    Path folder;
    private final EndedThreads workers = new EndedThreads();
    private final SimulatedDriver driver = new SimulatedDriver(TimeSource.SYSTEM, new EndedThreads());
    private Hypervisor here;
    private Hypervisor there;
    private MachineId machine;
    private Standby standby;
    private ExecutorService serving;
    private volatile double bytesPerSecond = FAST;

    private Hypervisor open(String host) throws FailureException {
        return driver.open(new HypervisorTarget(URI.create("sim:copies/" + host + "?machines=1&running=100"), () -> { },
                FrozenMachines.NONE, Optional.of(folder)), Deadline.in(PATIENCE));
    }

    private static Run run() {
        return Run.within(PATIENCE);
    }

    @BeforeEach
    void begin() throws Exception {
        here = open("one");
        there = open("other");
        machine = here.sample(Set.of(), Deadline.in(PATIENCE)).getFirst().id();
        standby = Standby.open(folder.resolve("standby"), machine, Settlement.NOBODY, DiskCopies.NONE, MonotonicClock.SYSTEM);
        serving = workers.pool("standby", 4);
    }

    @AfterEach
    void end() {
        standby.close();
        workers.close();
        driver.close();
    }

    private StandbyLink connect(Deadline deadline) throws FailureException {
        try {
            Pipes pipes = new Pipes(bytesPerSecond);
            assertFalse(deadline.isOver());
            serving.execute(() -> {
                try {
                    standby.serve(pipes.standbyIn(), pipes.standbyOut(), pipes::close);
                } catch (FailureException ended) {
                    assertFalse(ended.getMessage().isBlank());
                } finally {
                    pipes.close();
                }
            });
            return pipes;
        } catch (IOException failed) {
            throw new FailureException(new Failure(FailureCode.OTHER, failed.toString()), failed);
        }
    }

    private Replication replicate() throws FailureException {
        PaceSettings pace = new PaceSettings(Duration.ZERO, Duration.ofMillis(1), Duration.ofMillis(20), 0.9);
        ReplicationPlan plan = new ReplicationPlan(machine, 2, 0, pace, folder, ReplicationLimits.STANDARD);
        return Replication.begin(plan, new Replication.Surroundings(here.checkpoints(), this::connect, Guard.NONE, workers,
                MonotonicClock.SYSTEM), new Transitions() {
                    @Override
                    public void went(Transition transition) {
                        assertTrue(transition.generation() >= 0);
                    }

                    @Override
                    public void acknowledged(GenerationRecord generation) {
                        assertTrue(generation.sent() > 0);
                    }
                });
    }

    private static void reached(Replication replication, long generation) throws Exception {
        Wait.until(PATIENCE, "generation " + generation, () -> replication.status().acknowledged() >= generation);
    }

    private Guest restored() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        standby.restore(Channels.newChannel(out));
        return GuestReader.read(out.toByteArray()); // which refuses any wrong bit
    }

    private long millis(Hypervisor host, long epoch) throws Exception {
        try (CheckpointSource source = host.checkpoints().source(machine, epoch, run());
                Cut cut = source.cut(1, run())) {
            Wait.until(PATIENCE, "the copy", cut::whole);
            byte[] stream = new byte[(int) cut.copied()];
            for (int at = 0; at < stream.length; at += Cut.MOST) {
                cut.view(at, Math.min(Cut.MOST, stream.length - at)).get(stream, at, Math.min(Cut.MOST,
                        stream.length - at));
            }
            return GuestReader.read(stream).millis();
        }
    }

    @Test
    void aMachineGoesOnOnItsStandby() throws Exception {
        Replication replication = replicate();
        reached(replication, 60);
        replication.quiesce(Deadline.in(PATIENCE));
        long acknowledged = replication.status().acknowledged();
        here.forceOff(machine, run());
        Committed taken = standby.take(acknowledged, Deadline.in(PATIENCE));
        Guest cut = restored();
        assertEquals(machine, cut.machine());
        WaitingMachine waiting = there.checkpoints().await(new WaitingPlan(machine, standby.description(), 3,
                taken.generation()), run());
        standby.restore(waiting.stream());
        waiting.finish(run());
        assertEquals(MachineState.PAUSED, sample().state());
        assertEquals((long) cut.figures().cpuNanos(), sample().cpuNanos());
        assertTrue(sample().cpuNanos() > 0);
        there.resume(machine, run());
        assertEquals(MachineState.RUNNING, sample().state());
        long goesOn = millis(there, 3);
        assertTrue(goesOn >= cut.millis(), goesOn + " after " + cut.millis());
        assertTrue(goesOn < cut.millis() + PATIENCE.toMillis() * 10, "it began anew: " + goesOn);
        standby.drop();
    }

    private MachineSample sample() throws FailureException {
        return there.sample(Set.of(SampleGroup.values()), Deadline.in(PATIENCE)).stream().filter(one -> one.id().equals(machine)).findFirst()
                .orElseThrow();
    }

    /** The standby of the standby: what was restored is copied back, over a link that is slow. */
    @Test
    void aSlowLinkIsSparedAndAFastOneIsNot() throws Exception {
        bytesPerSecond = 3e6;
        Replication replication = replicate();
        reached(replication, 3);
        assertTrue(replication.status().measures().deflating(), () -> replication.status().toString());
        standby.take(3, Deadline.in(PATIENCE));
        restored();
        bytesPerSecond = FAST;
        standby.release();
        Wait.until(PATIENCE, "plain pages", () -> {
            replication.fullCopy();
            return !replication.status().measures().deflating();
        });
        replication.quiesce(Deadline.in(PATIENCE));
        standby.take(3, Deadline.in(PATIENCE));
        restored();
    }

    @Test
    void aSuspendedMachineStaysSuspended() throws Exception {
        Replication replication = replicate();
        reached(replication, 2);
        here.suspend(machine, run());
        Wait.until(PATIENCE, "a miss", () -> replication.status().unprotected().isPresent());
        assertEquals(MachineState.PAUSED, here.sample(Set.of(), Deadline.in(PATIENCE)).getFirst().state());
        long held = replication.status().acknowledged();
        here.resume(machine, run());
        reached(replication, held + 2);
        replication.quiesce(Deadline.in(PATIENCE));
    }
}
