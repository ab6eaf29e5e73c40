// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Run;
import org.hotseat.hypervisor.Hypervisor;
import org.hotseat.hypervisor.HypervisorEvent.Closed;
import org.hotseat.hypervisor.HypervisorTarget;
import org.hotseat.hypervisor.MachineSample;
import org.hotseat.hypervisor.MachineState;
import org.hotseat.hypervisor.SampleGroup;
import org.hotseat.hypervisor.XmlKind;
import org.hotseat.hypervisor.contract.Ear;
import org.hotseat.hypervisor.contract.Rig;
import org.hotseat.hypervisor.contract.Wait;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Cycles, hung monitors and broken links of real hosts. */
@Tag("lab")
@Timeout(value = 4, unit = TimeUnit.MINUTES)
class LinkLabTest extends LabTest {

    private static final Set<SampleGroup> ALL = EnumSet.allOf(SampleGroup.class);
    private static final Duration CYCLE = Duration.ofSeconds(5);
    private static final int MANY = 1000;

    @Test
    void aHungMonitorDelaysNobodyElse() throws Exception {
        MachineId good = counting(one, "plot-1");
        MachineId hung = counting(one, "plot-2");
        signal("STOP");
        try {
            Wait.until(Duration.ofSeconds(8), "it is called silent", () -> {
                List<MachineSample> samples = one.sample(ALL, Deadline.in(CYCLE));
                assertTrue(of(samples, good).answered());
                assertEquals(MachineState.RUNNING, of(samples, hung).state());
                assertEquals(MachineSample.NONE, of(samples, hung).diskReadBytes());
                return !of(samples, hung).answered();
            });
            Wait.until(CYCLE, "figures of the other", () -> {
                List<MachineSample> samples = one.sample(ALL, Deadline.in(CYCLE));
                assertFalse(of(samples, hung).answered());
                return of(samples, good).diskReadBytes() > 0;
            });
            one.xml(good, XmlKind.LIVE, Run.within(SLOW)); // for ever, were it held up
        } finally {
            signal("CONT");
        }
        Wait.until(SLOW, "it answers again", () -> of(one.sample(ALL, Deadline.in(CYCLE)), hung).answered());
    }

    @Test
    void aQuietCycleIsOneCall() throws Exception {
        try (Relay relay = new Relay(sockets.resolve("r"), lab.socket("host-01"));
                Hypervisor host = DRIVER.open(relay.target(), Deadline.in(SLOW))) {
            counting(host, "plot-1");
            host.sample(ALL, Deadline.in(CYCLE));
            host.sample(ALL, Deadline.in(CYCLE));
            int before = relay.calls();
            for (int cycle = 0; cycle < 5; cycle++) {
                host.sample(ALL, Deadline.in(CYCLE));
            }
            assertEquals(5, relay.calls() - before);
        }
    }

    @Test
    void aThousandMachinesAreOneCall() throws Exception {
        String file = lab.testMachines("host-01", MANY);
        try (Relay relay = new Relay(sockets.resolve("r"), lab.socket("host-01"));
                Hypervisor host = DRIVER.open(new HypervisorTarget(
                        URI.create("test+unix://" + file + "?socket=" + sockets.resolve("r")), relay::cut),
                        Deadline.in(SLOW))) {
            host.sample(ALL, Deadline.in(CYCLE));
            int before = relay.calls();
            assertEquals(MANY, host.sample(ALL, Deadline.in(CYCLE)).size());
            assertEquals(1, relay.calls() - before);
        }
    }

    @Test
    void aFrozenLinkEndsEveryCallAtItsDeadline() throws Exception {
        MachineId id = machine(one, "plot-1");
        try (Relay relay = new Relay(sockets.resolve("r"), lab.socket("host-01"));
                Hypervisor host = DRIVER.open(relay.target(), Deadline.in(SLOW))) {
            Ear ear = new Ear();
            host.subscribe(ear);
            relay.freeze();
            Rig.refused(FailureCode.TIMEOUT, () -> host.sample(ALL, Deadline.in(Duration.ofMillis(500))));
            Rig.refused(FailureCode.TIMEOUT, () -> host.xml(id, XmlKind.LIVE, soon()));
            one.xml(id, XmlKind.LIVE, Run.within(CYCLE));
            host.close();
            ear.await(Rig.PATIENCE, "the end", Closed.class::isInstance);
            Rig.refused(FailureCode.UNREACHABLE, () -> host.xml(id, XmlKind.LIVE, soon()));
        }
    }

    @Test
    void aCutLinkIsToldAndItsCallsAreUnreachable() throws Exception {
        MachineId id = machine(one, "plot-1");
        try (Relay relay = new Relay(sockets.resolve("r"), lab.socket("host-01"));
                Hypervisor host = DRIVER.open(relay.target(), Deadline.in(SLOW))) {
            Ear ear = new Ear();
            host.subscribe(ear);
            relay.cut();
            ear.await(Rig.PATIENCE, "the end", Closed.class::isInstance);
            Rig.refused(FailureCode.UNREACHABLE, () -> host.xml(id, XmlKind.LIVE, run()));
            Rig.refused(FailureCode.UNREACHABLE, () -> host.sample(ALL, Deadline.in(CYCLE)));
        }
    }

    @Test
    void aRestartedLibvirtIsToldAndOpensAgain() throws Exception {
        MachineId id = machine(two, "plot-3");
        Ear ear = new Ear();
        two.subscribe(ear);
        lab.restartLibvirt("host-02");
        ear.await(Rig.PATIENCE, "the end", Closed.class::isInstance);
        Wait.until(SLOW, "it opens again", this::reopen);
        two.xml(id, XmlKind.STORED, run());
    }

    private boolean reopen() {
        try {
            Hypervisor again = DRIVER.open(lab.target("host-02"), Deadline.in(CYCLE));
            two.close();
            two = again;
            return true;
        } catch (FailureException | UncheckedIOException notYet) {
            return false;
        }
    }

    private static void signal(String name) throws Exception {
        lab.exec("host-01", "sh", "-c", "kill -" + name + " $(cat /run/libvirt/qemu/plot-2.pid)");
    }

    private static MachineSample of(List<MachineSample> samples, MachineId id) {
        return samples.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }

    private static Run soon() {
        return Run.within(Duration.ofMillis(500));
    }
}
