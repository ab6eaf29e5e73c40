// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.simulated.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Progress;
import org.hotseat.base.work.Run;
import org.hotseat.hypervisor.ChangeScope;
import org.hotseat.hypervisor.Hypervisor;
import org.hotseat.hypervisor.HypervisorEvent.Change;
import org.hotseat.hypervisor.HypervisorEvent.JobEnded;
import org.hotseat.hypervisor.MachineSample;
import org.hotseat.hypervisor.MachineState;
import org.hotseat.hypervisor.MigrationOptions;
import org.hotseat.hypervisor.contract.Ear;
import org.hotseat.hypervisor.contract.Rig;
import org.hotseat.hypervisor.contract.Watched;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Live moves between hosts of one simulation. */
class MigrationTest {

    private static final MigrationOptions PLAIN = new MigrationOptions("", Duration.ZERO, 0, false, false);
    private static final MigrationOptions CONVERGING = new MigrationOptions("", Duration.ZERO, 0, false, true);
    private static final Duration SOON = Duration.ofSeconds(30);

    private final Bench bench = new Bench();

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void countersAndAgentGoOnThere() throws Exception {
        Hypervisor here = bench.open("sim:training/host-03");
        Hypervisor there = bench.open("sim:training/host-07");
        MachineSample before = bench.named(here, "plot-7");
        Ear near = new Ear();
        Ear far = new Ear();
        here.subscribe(near);
        there.subscribe(far);
        long begun = bench.time.nanos();
        Watched progress = Watched.only();
        here.migrate(before.id(), there, PLAIN, bench.run(progress));
        double seconds = (bench.time.nanos() - begun) / 1e9;
        assertTrue(seconds > 3 && seconds < 20, seconds + " s for 4 GiB");
        MachineSample after = bench.sample(there, before.id());
        assertEquals(MachineState.RUNNING, after.state());
        assertTrue(after.persistent());
        assertTrue(after.cpuNanos() > before.cpuNanos());
        assertTrue(after.netSentBytes() > before.netSentBytes());
        assertEquals(42, Duration.between(bench.starts(there).get("plot-7"), bench.time.wall()).toDays());
        assertFalse(bench.names(here).contains("plot-7"));
        List<Double> told = progress.fractions();
        assertEquals(told.stream().filter(one -> one >= 0).sorted().toList().getLast(), told.getLast());
        far.awaitInOrder(SOON, before.id(), Change.STARTED, Change.DEFINED, Change.RESUMED);
        near.awaitInOrder(SOON, before.id(), Change.SUSPENDED, Change.STOPPED, Change.UNDEFINED);
        near.await(SOON, "job", event -> event instanceof JobEnded job && job.name().equals("plot-7"));
    }

    @Test
    void itRunsThereSinceItBeganWhileItIsStillOnItsWay() throws Exception {
        Hypervisor here = bench.open("sim:training/host-03");
        Hypervisor there = bench.open("sim:training/host-07");
        MachineId id = bench.named(here, "plot-7").id();
        Set<Long> days = new HashSet<>();
        Progress looker = new Progress() {

            @Override
            public void report(double fraction, String step) {
                try {
                    Optional.ofNullable(bench.starts(there).get("plot-7")).ifPresent(since -> days.add(Duration.between(
                            since, bench.time.wall()).toDays()));
                } catch (FailureException failed) {
                    throw new AssertionError(failed);
                }
            }

            @Override
            public boolean isCancelled() {
                return false;
            }
        };
        here.migrate(id, there, PLAIN, bench.run(looker));
        assertEquals(Set.of(42L), days);
    }

    @Test
    void hostCountersNeitherJumpNorFall() throws Exception {
        Hypervisor here = bench.open("sim:training/host-03");
        Hypervisor there = bench.open("sim:training/host-07");
        MachineId id = bench.named(here, "supp-7").id();
        long hereBefore = bench.meter(here).cpuBusyTicks();
        long thereBefore = bench.meter(there).cpuBusyTicks();
        long begun = bench.time.nanos();
        here.migrate(id, there, PLAIN, bench.run());
        double millis = (bench.time.nanos() - begun) / 1e6;
        long hereGrown = bench.meter(here).cpuBusyTicks() - hereBefore;
        long thereGrown = bench.meter(there).cpuBusyTicks() - thereBefore;
        assertTrue(hereGrown > 0 && hereGrown < millis * here.facts().cpus(), hereGrown + " of " + millis);
        assertTrue(thereGrown > 0 && thereGrown < millis * there.facts().cpus(), thereGrown + " of " + millis);
    }

    @Test
    void aCancelInTheMiddleLeavesItAtTheSource() throws Exception {
        Hypervisor here = bench.open("sim:training/host-03");
        Hypervisor there = bench.open("sim:training/host-07");
        MachineId id = bench.named(here, "plot-7").id();
        Ear far = new Ear();
        there.subscribe(far);
        Rig.refused(FailureCode.CANCELLED,
                () -> here.migrate(id, there, PLAIN, bench.run(Watched.cancelAt(0.5))));
        assertEquals(MachineState.RUNNING, bench.sample(here, id).state());
        assertFalse(bench.names(there).contains("plot-7"));
        far.awaitInOrder(SOON, id, Change.STARTED, Change.STOPPED);
        here.suspend(id, bench.run());
    }

    @Test
    void aDeadlineInTheMiddleToo() throws Exception {
        Hypervisor here = bench.open("sim:training/host-03");
        Hypervisor there = bench.open("sim:training/host-07");
        MachineId id = bench.named(here, "plot-7").id();
        Run brief = new Run(Progress.NONE, Deadline.in(Duration.ofSeconds(2), bench.time));
        Rig.refused(FailureCode.TIMEOUT, () -> here.migrate(id, there, PLAIN, brief));
        assertEquals(MachineState.RUNNING, bench.sample(here, id).state());
        assertFalse(bench.names(there).contains("plot-7"));
    }

    @Test
    void aTargetThatIsClosedInTheMiddleToo() throws Exception {
        Hypervisor here = bench.open("sim:training/host-03");
        Hypervisor there = bench.open("sim:training/host-07");
        MachineId id = bench.named(here, "plot-7").id();
        Progress cutter = new Progress() {
            @Override
            public void report(double fraction, String step) {
                if (fraction > 0.3) {
                    there.close();
                }
            }

            @Override
            public boolean isCancelled() {
                return false;
            }
        };
        Rig.refused(FailureCode.UNREACHABLE, () -> here.migrate(id, there, PLAIN, bench.run(cutter)));
        assertEquals(MachineState.RUNNING, bench.sample(here, id).state());
        assertFalse(bench.names(bench.open("sim:training/host-07")).contains("plot-7"));
    }

    @Test
    void aGuestThatDirtiesFasterThanTheLinkNeedsToBeSlowedDown() throws Exception {
        Hypervisor here = bench.open("sim:fast/one?machines=1&running=100&link=100&dirty=300");
        Hypervisor there = bench.open("sim:fast/other?machines=0");
        MachineId id = bench.all(here).getFirst().id();
        Rig.refused(FailureCode.TIMEOUT, () -> here.migrate(id, there, PLAIN, bench.run()));
        here.migrate(id, there, CONVERGING, bench.run());
        assertEquals(MachineState.RUNNING, bench.sample(there, id).state());
    }

    @Test
    void aPausedMachineArrivesPaused() throws Exception {
        Hypervisor here = bench.open("sim:training/host-03");
        Hypervisor there = bench.open("sim:training/host-07");
        MachineId id = bench.named(here, "mail").id();
        here.suspend(id, bench.run());
        here.migrate(id, there, PLAIN, bench.run());
        assertEquals(MachineState.PAUSED, bench.sample(there, id).state());
    }

    @Test
    void whatForbidsAMoveIsTold() throws Exception {
        Hypervisor here = bench.open("sim:training/host-03");
        MachineId id = bench.named(here, "plot-7").id();
        Hypervisor older = bench.open("sim:training/host-15");
        assertTrue(Rig.refused(FailureCode.UNSUPPORTED, () -> here.migrate(id, older, PLAIN, bench.run()))
                .getMessage().contains("pku"));
        Rig.refused(FailureCode.INVALID, () -> here.migrate(id, here, PLAIN, bench.run()));
        Hypervisor elsewhere = bench.open("sim:elsewhere/host");
        Rig.refused(FailureCode.UNSUPPORTED, () -> here.migrate(id, elsewhere, PLAIN, bench.run()));
        Hypervisor there = bench.open("sim:training/host-07");
        here.attachDevice(id, "<hostdev mode='subsystem' type='usb'><source><vendor id='0x1'/></source></hostdev>",
                ChangeScope.LIVE, bench.run());
        Rig.refused(FailureCode.WRONG_STATE, () -> here.migrate(id, there, PLAIN, bench.run()));
    }

    @Test
    void aTargetWithoutRoomIsTold() throws Exception {
        Hypervisor here = bench.open("sim:room/one?machines=0");
        Hypervisor there = bench.open("sim:room/other?machines=0");
        String large = Bench.domain("large", new UUID(1, 1), "").replace("1024", "14000");
        MachineId one = here.define(large, bench.run());
        here.start(one, false, bench.run());
        MachineId other = there.define(large.replace("large", "other").replace(new UUID(1, 1).toString(),
                new UUID(2, 2).toString()), bench.run());
        there.start(other, false, bench.run());
        Rig.refused(FailureCode.NO_RESOURCE, () -> here.migrate(one, there, PLAIN, bench.run()));
    }

    @Test
    void aMachineThatIsCutOffInTheMiddleIsNowhere() throws Exception {
        Hypervisor here = bench.open("sim:training/host-03");
        Hypervisor there = bench.open("sim:training/host-07");
        MachineId id = bench.named(here, "plot-7").id();
        Progress cutter = new Progress() {
            private boolean done;

            @Override
            public void report(double fraction, String step) {
                if (fraction > 0.3 && !done) {
                    done = true;
                    try {
                        here.forceOff(id, bench.run());
                    } catch (Exception failed) {
                        throw new AssertionError(failed);
                    }
                }
            }

            @Override
            public boolean isCancelled() {
                return false;
            }
        };
        Rig.refused(FailureCode.WRONG_STATE, () -> here.migrate(id, there, PLAIN, bench.run(cutter)));
        assertEquals(MachineState.OFF, bench.sample(here, id).state());
        assertFalse(bench.names(there).contains("plot-7"));
    }
}
