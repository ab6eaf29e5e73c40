// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Run;
import org.hotseat.hypervisor.Hypervisor;
import org.hotseat.hypervisor.HypervisorEvent.AgentChanged;
import org.hotseat.hypervisor.HypervisorEvent.Change;
import org.hotseat.hypervisor.HypervisorEvent.DiskError;
import org.hotseat.hypervisor.HypervisorEvent.JobEnded;
import org.hotseat.hypervisor.HypervisorEvent.LifeChange;
import org.hotseat.hypervisor.HypervisorEvent.Rebooted;
import org.hotseat.hypervisor.HypervisorEvent.WatchdogFired;
import org.hotseat.hypervisor.MachineState;
import org.hotseat.hypervisor.MigrationOptions;
import org.hotseat.hypervisor.ShutdownPlan;
import org.hotseat.hypervisor.UndefineOptions;
import org.hotseat.hypervisor.XmlKind;
import org.hotseat.hypervisor.contract.Ear;
import org.hotseat.hypervisor.contract.Rig;
import org.hotseat.hypervisor.contract.Wait;
import org.hotseat.hypervisor.contract.Watched;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Moves, stops and saves of guests that count. */
@Tag("lab")
@Timeout(value = 4, unit = TimeUnit.MINUTES)
class GuestLabTest extends LabTest {

    @Test
    void aGuestGoesOnCountingWhereItMovesTo() throws Exception {
        MachineId id = counting(one, "plot-1");
        long boots = lab.boots("plot-1");
        Ear here = new Ear();
        one.subscribe(here);
        Watched progress = Watched.only();
        one.migrate(id, two, options("host-02", 0), new Run(progress, Deadline.in(SLOW)));
        assertEquals(MachineState.RUNNING, state(two, id));
        assertTrue(Rig.sample(one, id).isEmpty());
        countsOn("plot-1");
        assertEquals(boots, lab.boots("plot-1"), "the same run of the guest");
        assertTrue(progress.fractions().stream().anyMatch(each -> each > 0), progress.fractions().toString());
        here.await(Rig.PATIENCE, "end of the job with its pause", event -> event instanceof JobEnded job
                && job.id().equals(id) && job.description().matches(".*[0-9]+ ms.*"));
        two.migrate(id, one, options("host-01", 0), run());
        countsOn("plot-1");
        assertEquals(boots, lab.boots("plot-1"));
    }

    @Test
    void aMoveThatLibvirtDoubtsIsRefusedWithARemedy() throws Exception {
        MachineId id = counting(one, "plot-1");
        FailureException refused = Rig.refused(FailureCode.UNSUPPORTED, () -> one.migrate(id, two,
                new MigrationOptions(lab.storageAddress("host-02"), Duration.ZERO, 0, false, false), run()));
        assertFalse(refused.failure().remedy().isEmpty());
        countsOn("plot-1");
    }

    @Test
    void aMoveCancelledInTheMiddleLeavesTheGuestWhereItWas() throws Exception {
        MachineId id = counting(one, "plot-1");
        Watched progress = Watched.cancelAt(0.01);
        Rig.refused(FailureCode.CANCELLED,
                () -> one.migrate(id, two, options("host-02", 2), new Run(progress, Deadline.in(SLOW))));
        assertEquals(MachineState.RUNNING, state(one, id));
        Wait.until(SLOW, "the half that had begun over there is gone", () -> Rig.sample(two, id).isEmpty());
        countsOn("plot-1");
    }

    @Test
    void aMoveThatTakesTooLongIsAbortedAtItsDeadline() throws Exception {
        MachineId id = counting(one, "plot-1");
        Rig.refused(FailureCode.TIMEOUT, () -> one.migrate(id, two, options("host-02", 1),
                Run.within(Duration.ofSeconds(3))));
        assertEquals(MachineState.RUNNING, state(one, id));
        Wait.until(SLOW, "the half that had begun over there is gone", () -> Rig.sample(two, id).isEmpty());
        countsOn("plot-1");
    }

    @Test
    void aSavedGuestGoesOnWhereItStopped() throws Exception {
        MachineId id = counting(one, "plot-1");
        long boots = lab.boots("plot-1");
        one.save(id, run());
        assertEquals(MachineState.SAVED, state(one, id));
        try (Hypervisor late = DRIVER.open(lab.target("host-01"), Deadline.in(SLOW))) {
            assertEquals(MachineState.SAVED, state(late, id), "also for one that did not see it happen");
        }
        one.start(id, false, run());
        countsOn("plot-1");
        assertEquals(boots, lab.boots("plot-1"));
    }

    @Test
    void savedMemoryThatSomebodyElseThrowsAwayIsSeen() throws Exception {
        MachineId id = counting(one, "plot-2");
        one.save(id, run());
        lab.virsh("host-01", "managedsave-remove", "plot-2");
        Wait.until(Duration.ofSeconds(20), "off, not saved",
                () -> state(one, id) == MachineState.OFF);
    }

    @Test
    void whatVirshDoesIsHeard() throws Exception {
        MachineId id = counting(one, "plot-1");
        Ear ear = new Ear();
        one.subscribe(ear);
        lab.virsh("host-01", "suspend", "plot-1");
        ear.await(Rig.PATIENCE, "pause", event -> event instanceof LifeChange life && life.id().equals(id)
                && life.name().equals("plot-1") && life.change() == Change.SUSPENDED);
        lab.virsh("host-01", "resume", "plot-1");
        ear.awaitInOrder(Rig.PATIENCE, id, Change.SUSPENDED, Change.RESUMED);
    }

    @Test
    void aGuestWithAnAgentShutsDownAndItsAgentComesBack() throws Exception {
        MachineId id = counting(two, "plot-3");
        Ear ear = new Ear();
        two.subscribe(ear);
        two.shutDown(id, new ShutdownPlan(Duration.ofSeconds(60), false), run());
        assertEquals(MachineState.OFF, state(two, id));
        ear.await(Rig.PATIENCE, "an orderly end", event -> event instanceof LifeChange life && life.id().equals(id)
                && life.change() == Change.STOPPED && life.detail().equals("shut down"));
        two.start(id, false, run());
        ear.await(SLOW, "its agent", event -> event instanceof AgentChanged agent && agent.id().equals(id)
                && agent.connected());
    }

    @Test
    void aFullDiskIsTold() throws Exception {
        String xml = one.xml(machine(one, "plot-1"), XmlKind.STORED, run()).replaceFirst("<uuid>.*</uuid>", "")
                .replace("type='qcow2' cache='none'", "type='raw' cache='writeback'")
                .replace("/var/lib/libvirt/images/plot-1.qcow2", "/srv/full/disk.raw")
                .replaceAll("<mac address='[^']*'/>", "").replace("plot-1", "full-1");
        lab.exec("host-01", "sh", "-c", "mkdir -p /srv/full && mount -t tmpfs -o size=1m none /srv/full"
                + " && truncate -s 16M /srv/full/disk.raw && dd if=/dev/zero of=/srv/full/rest bs=4k || true");
        MachineId id = one.define(xml, run());
        try {
            Ear ear = new Ear();
            one.subscribe(ear);
            one.start(id, false, run());
            ear.await(SLOW, "a full disk", event -> event instanceof DiskError error && error.id().equals(id)
                    && error.reason().equals("enospc") && error.paused() && error.disk().contains("disk0"));
            assertEquals(MachineState.PAUSED, state(one, id));
        } finally {
            one.forceOff(id, run());
            one.undefine(id, new UndefineOptions(true, true), run());
        }
    }

    @Test
    void aWatchdogThatIsLeftAloneIsToldWithTheRebootThatItBrings() throws Exception {
        String xml = one.xml(machine(one, "plot-1"), XmlKind.STORED, run()).replaceFirst("<uuid>.*</uuid>", "")
                .replaceAll("(?s)<disk .*?</disk>", "")
                .replaceAll("<mac address='[^']*'/>", "").replace("plot-1", "dog-1")
                .replace("<cmdline>", "<cmdline>hotseat.bark=4 ");
        MachineId id = one.define(xml, run());
        try {
            Ear ear = new Ear();
            one.subscribe(ear);
            one.start(id, false, run());
            ear.await(SLOW, "the watchdog", event -> event instanceof WatchdogFired fired && fired.id().equals(id)
                    && fired.action().equals("reset"));
            ear.await(SLOW, "a reboot", event -> event instanceof Rebooted reboot && reboot.id().equals(id));
            assertEquals(MachineState.RUNNING, state(one, id));
        } finally {
            one.forceOff(id, run());
            one.undefine(id, new UndefineOptions(true, true), run());
        }
    }

    @Test
    void aStubbornGuestEndsAsThePlanSays() throws Exception {
        MachineId id = counting(two, "plot-4");
        Rig.refused(FailureCode.TIMEOUT,
                () -> two.shutDown(id, new ShutdownPlan(Duration.ofSeconds(4), false), run()));
        countsOn("plot-4");
        two.shutDown(id, new ShutdownPlan(Duration.ofSeconds(2), true), run());
        assertEquals(MachineState.OFF, state(two, id));
    }

    private static MigrationOptions options(String target, long mibPerSecond) throws Exception {
        // libvirt cannot know that the folder of the images is the same on both hosts
        return new MigrationOptions(lab.storageAddress(target), Duration.ofMillis(500), mibPerSecond, true, true);
    }
}
