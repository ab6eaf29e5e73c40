// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.simulated.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Progress;
import org.hotseat.base.work.Run;
import org.hotseat.hypervisor.ChangeScope;
import org.hotseat.hypervisor.Hypervisor;
import org.hotseat.hypervisor.HypervisorEvent.AgentChanged;
import org.hotseat.hypervisor.HypervisorEvent.Change;
import org.hotseat.hypervisor.HypervisorEvent.Rebooted;
import org.hotseat.hypervisor.MachineSample;
import org.hotseat.hypervisor.MachineState;
import org.hotseat.hypervisor.ShutdownPlan;
import org.hotseat.hypervisor.UndefineOptions;
import org.hotseat.hypervisor.XmlKind;
import org.hotseat.hypervisor.contract.Ear;
import org.hotseat.hypervisor.contract.Rig;
import org.hotseat.hypervisor.contract.Watched;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Simulated acts take as long as real ones and end as real ones do. */
class SimulatedActsTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    private final Bench bench = new Bench();

    @AfterEach
    void close() {
        bench.close();
    }

    private double seconds(long since) {
        return (bench.time.nanos() - since) / 1e9;
    }

    @Test
    void aStartTakesASecondAndTheAgentComesLater() throws Exception {
        Hypervisor host = bench.open("sim:training/host-15");
        Ear ear = new Ear();
        host.subscribe(ear);
        MachineId train = bench.named(host, "train-1").id();
        long begun = bench.time.nanos();
        Watched progress = Watched.only();
        host.start(train, false, bench.run(progress));
        assertEquals(1, seconds(begun), 0.1);
        assertTrue(progress.fractions().size() > 5 && progress.fractions().getLast() == 1);
        assertEquals(Set.of(), Set.copyOf(ear.heard().stream().filter(AgentChanged.class::isInstance).toList()));
        bench.time.pass(Duration.ofSeconds(5));
        bench.all(host);
        ear.await(SOON, "agent", event -> event instanceof AgentChanged agent && agent.connected());
    }

    @Test
    void aFreshStartCountsFromZero() throws Exception {
        Hypervisor host = bench.open("sim:training/host-03");
        MachineSample old = bench.named(host, "mail");
        long busy = bench.meter(host).cpuBusyTicks();
        host.forceOff(old.id(), bench.run());
        assertEquals(0, bench.sample(host, old.id()).cpuNanos());
        host.start(old.id(), false, bench.run());
        bench.time.pass(Duration.ofSeconds(1));
        assertTrue(bench.sample(host, old.id()).cpuNanos() < old.cpuNanos());
        assertTrue(bench.meter(host).cpuBusyTicks() > busy, "the host's counters go on");
    }

    @Test
    void aGuestNeedsSecondsToShutDown() throws Exception {
        Hypervisor host = bench.open("sim:training/host-03");
        MachineId id = bench.named(host, "mail").id();
        Ear ear = new Ear();
        host.subscribe(ear);
        long begun = bench.time.nanos();
        host.shutDown(id, new ShutdownPlan(Duration.ofSeconds(60), false), bench.run());
        assertTrue(seconds(begun) > 3 && seconds(begun) < 8, seconds(begun) + " s");
        ear.awaitInOrder(SOON, id, Change.SHUT_DOWN, Change.STOPPED);
    }

    @Test
    void whoStopsWaitingLeavesTheGuestToIt() throws Exception {
        Hypervisor host = bench.open("sim:training/host-03");
        MachineId id = bench.named(host, "mail").id();
        Rig.refused(FailureCode.CANCELLED, () -> host.shutDown(id,
                new ShutdownPlan(Duration.ofSeconds(60), true), bench.run(Watched.cancelAt(-1))));
        assertEquals(MachineState.SHUTTING_DOWN, bench.sample(host, id).state());
        bench.time.pass(Duration.ofSeconds(10));
        assertEquals(MachineState.OFF, bench.sample(host, id).state());
    }

    @Test
    void aResetRebootsTheGuestAndItsAgent() throws Exception {
        Hypervisor host = bench.open("sim:training/host-03");
        MachineId id = bench.named(host, "mail").id();
        Ear ear = new Ear();
        host.subscribe(ear);
        host.reset(id, bench.run());
        ear.await(SOON, "reboot", Rebooted.class::isInstance);
        ear.await(SOON, "agent gone", event -> event instanceof AgentChanged agent && !agent.connected());
    }

    @Test
    void savingTakesTimeByTheMemoryAndACancelLetsItGoOn() throws Exception {
        Hypervisor host = bench.open("sim:training/host-03");
        MachineId id = bench.named(host, "supp-7").id();
        Rig.refused(FailureCode.CANCELLED, () -> host.save(id, bench.run(Watched.cancelAt(0.4))));
        assertEquals(MachineState.RUNNING, bench.sample(host, id).state());
        long begun = bench.time.nanos();
        host.save(id, bench.run());
        assertTrue(seconds(begun) > 5 && seconds(begun) < 12, seconds(begun) + " s for 8 GiB");
        assertEquals(MachineState.SAVED, bench.sample(host, id).state());
        host.start(id, false, bench.run());
        assertEquals(MachineState.RUNNING, bench.sample(host, id).state());
    }

    @Test
    void aDeadlineInTheMiddleOfAStartLeavesItOff() throws Exception {
        Hypervisor host = bench.open("sim:training/host-15");
        MachineId train = bench.named(host, "train-1").id();
        Run brief = new Run(Progress.NONE, Deadline.in(Duration.ofMillis(300), bench.time));
        Rig.refused(FailureCode.TIMEOUT, () -> host.start(train, false, brief));
        assertEquals(MachineState.OFF, bench.sample(host, train).state());
    }

    @Test
    void firmwareVariablesGoOnlyWhenAskedTo() throws Exception {
        Hypervisor host = bench.open("sim:x/host?machines=0");
        MachineId id = host.define(Bench.domain("efi", new UUID(1, 1), "").replace("</os>",
                "<nvram>/var/lib/nvram</nvram></os>"), bench.run());
        Rig.refused(FailureCode.WRONG_STATE,
                () -> host.undefine(id, new UndefineOptions(false, false), bench.run()));
        host.undefine(id, new UndefineOptions(false, true), bench.run());
        assertEquals(Set.of(), bench.names(host));
    }

    @Test
    void aChangeOfBothThatOneRefusesChangesNeither() throws Exception {
        Hypervisor host = bench.open("sim:training/host-03");
        MachineId id = bench.named(host, "mail").id();
        String sound = "<sound model='usb'/>";
        Rig.refused(FailureCode.UNSUPPORTED, () -> host.attachDevice(id, sound, ChangeScope.BOTH, bench.run()));
        assertFalse(host.xml(id, XmlKind.STORED, bench.run()).contains("model=\"usb\""));
        host.attachDevice(id, sound, ChangeScope.STORED, bench.run());
        assertTrue(host.xml(id, XmlKind.STORED, bench.run()).contains("model=\"usb\""));
        assertFalse(host.xml(id, XmlKind.LIVE, bench.run()).contains("model=\"usb\""));
    }

    @Test
    void moreVcpusUseMoreTime() throws Exception {
        Hypervisor host = bench.open("sim:training/host-03");
        MachineId id = bench.named(host, "plot-7").id();
        long before = bench.sample(host, id).cpuNanos();
        bench.time.pass(Duration.ofMinutes(30));
        long four = bench.sample(host, id).cpuNanos() - before;
        host.setVcpus(id, 8, ChangeScope.LIVE, bench.run());
        long middle = bench.sample(host, id).cpuNanos();
        bench.time.pass(Duration.ofMinutes(30));
        assertEquals(2.0 * four, bench.sample(host, id).cpuNanos() - middle, 0.4 * four);
    }

    @Test
    void aHeadThatDoesNotExistHasNoPicture() throws Exception {
        Hypervisor host = bench.open("sim:training/host-03");
        MachineId plot = bench.named(host, "plot-7").id();
        byte[] first = host.screenshot(plot, 1, bench.run()).content();
        assertEquals((byte) 'P', first[1]);
        Rig.refused(FailureCode.INVALID, () -> host.screenshot(plot, 2, bench.run()));
    }

    @Test
    void thousandsOfMachinesAreOneQuickCall() throws Exception {
        Hypervisor host = bench.open("sim:bench/host-01?machines=5000&running=30");
        long best = Long.MAX_VALUE;
        for (int round = 0; round < 5; round++) {
            long begun = System.nanoTime();
            assertEquals(5000, bench.all(host).size());
            best = Math.min(best, System.nanoTime() - begun);
        }
        assertTrue(best < Duration.ofSeconds(1).toNanos(), best / 1000 + " us");
        assertEquals(1500, bench.all(host).stream().filter(one -> one.state().isActive()).count(), 150);
    }

    @Test
    void aSilentHostTimesOut() {
        long begun = bench.time.nanos();
        Rig.refused(FailureCode.TIMEOUT, () -> bench.open("sim:x/quiet?silent=true"));
        assertEquals(600, seconds(begun), 1);
    }

    @Test
    void latencyIsInEveryCall() throws Exception {
        Hypervisor far = bench.open("sim:x/far?latency=20");
        long begun = bench.time.nanos();
        bench.all(far);
        assertEquals(0.02, seconds(begun), 0.001);
    }

    @ParameterizedTest
    @ValueSource(strings = { "sim:/", "sim:training/", "sim:a/b/c", "sim:x/h?machines=many", "sim:x/h?speed=-1",
        "sim:x/h?running=101" })
    void anAddressThatSaysNothingIsRefused(String address) {
        Rig.refused(FailureCode.INVALID, () -> bench.open(address));
    }

    @ParameterizedTest
    @ValueSource(strings = { "sim:host-9", "sim:///world/host-9", "sim://world/host-9?machines=1", "sim:w/host-9" })
    void theUsualFormsOfAnAddressAreRead(String address) throws Exception {
        assertEquals("host-9", bench.open(address).facts().hostName());
    }

    @Test
    void onTheTrainingClusterThingsHappenByThemselves() throws Exception {
        Hypervisor host = bench.open("sim:training/host-03");
        Ear ear = new Ear();
        host.subscribe(ear);
        for (int minute = 0; minute < 60; minute++) {
            bench.time.pass(Duration.ofMinutes(1));
            bench.all(host);
        }
        ear.await(SOON, "an event that nobody caused", Rebooted.class::isInstance);
    }
}
