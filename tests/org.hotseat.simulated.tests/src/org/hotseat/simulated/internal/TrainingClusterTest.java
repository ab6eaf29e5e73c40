// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.simulated.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.hypervisor.HostSample;
import org.hotseat.hypervisor.Hypervisor;
import org.hotseat.hypervisor.MachineSample;
import org.hotseat.hypervisor.MachineState;
import org.hotseat.hypervisor.XmlKind;
import org.hotseat.hypervisor.contract.Rig;
import org.hotseat.simulated.internal.domain.Domain;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The cluster of the demo: 16 hosts, 56 machines, 40 seats. */
class TrainingClusterTest {

    private static final int HOSTS = 16;

    private final Bench bench = new Bench();

    @AfterEach
    void close() {
        bench.close();
    }

    private Hypervisor host(int number) throws FailureException {
        return bench.open("sim:training/host-%02d".formatted(number));
    }

    @Test
    void sixteenHostsCarryFiftySixMachinesForFortySeats() throws Exception {
        Set<MachineId> ids = new HashSet<>();
        Set<String> desks = new HashSet<>();
        int off = 0;
        for (int number = 1; number <= HOSTS; number++) {
            Hypervisor host = host(number);
            for (MachineSample one : bench.all(host)) {
                ids.add(one.id());
                off += one.state() == MachineState.OFF ? 1 : 0;
                Domain described = Domain.parse(host.xml(one.id(), XmlKind.STORED, bench.run()));
                assertEquals(one.name(), described.name());
                if (described.shape().title().startsWith("Desk ")) {
                    desks.add(described.shape().title().split(",")[0]);
                }
            }
        }
        assertEquals(56, ids.size());
        assertEquals(40, desks.size());
        assertTrue(desks.contains("Desk 1") && desks.contains("Desk 40"));
        assertEquals(1, off);
    }

    @Test
    void hostThreeLooksAsDrawn() throws Exception {
        Hypervisor host = host(3);
        assertEquals(Set.of("plot-7", "voice-7", "supp-7", "mail"), bench.names(host));
        String xml = host.xml(bench.named(host, "plot-7").id(), XmlKind.STORED, bench.run());
        assertTrue(xml.contains("<title>Desk 7, Plot 7</title>"), xml);
        assertTrue(xml.contains("/var/lib/libvirt/images/plot-7.qcow2"), xml);
        assertTrue(xml.contains("br-biz"), xml);
        MachineSample plot = bench.named(host, "plot-7");
        assertEquals(4, plot.vcpus());
        assertEquals(4 << 20, plot.memoryKib());
    }

    @Test
    void textAndShapeOfEveryMachineAgree() throws Exception {
        for (int number = 1; number <= HOSTS; number++) {
            Hypervisor host = host(number);
            for (MachineSample one : bench.all(host)) {
                Domain stored = Domain.parse(host.xml(one.id(), XmlKind.STORED, bench.run()));
                assertEquals(one.vcpus(), stored.shape().vcpus(), one.name());
                assertEquals(one.memoryMaxKib(), stored.shape().maxMemoryKib(), one.name());
                assertTrue(stored.shape().traits().agent() && stored.shape().traits().listens(), one.name());
                assertFalse(stored.shape().traits().cached() || stored.shape().traits().bound(), one.name());
                Domain live = Domain.parse(host.xml(one.id(), XmlKind.LIVE, bench.run()));
                assertEquals(stored.shape(), live.shape());
            }
        }
    }

    @Test
    void figuresLiveAroundTheirMeans() throws Exception {
        Hypervisor host = host(3);
        MachineId supp = bench.named(host, "supp-7").id();
        List<Double> shares = new ArrayList<>();
        MachineSample last = bench.sample(host, supp);
        for (int tick = 0; tick < 600; tick++) {
            bench.time.pass(Duration.ofSeconds(2));
            MachineSample next = bench.sample(host, supp);
            shares.add((next.cpuNanos() - last.cpuNanos()) / 2e9 / next.vcpus());
            assertTrue(next.diskWrittenBytes() > last.diskWrittenBytes() && next.netSentBytes() > last.netSentBytes());
            last = next;
        }
        double mean = shares.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        assertEquals(0.54, mean, 0.1);
        assertTrue(shares.stream().allMatch(one -> one > 0 && one < 1));
        double least = shares.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
        double most = shares.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
        assertTrue(most - least > 0.15, least + " to " + most);
    }

    @Test
    void theSameMomentGivesTheSameFigures() throws Exception {
        try (Bench other = new Bench()) {
            Hypervisor here = host(8);
            Hypervisor there = other.open("sim:training/host-08");
            bench.time.pass(Duration.ofSeconds(77));
            other.time.pass(Duration.ofSeconds(31));
            other.all(there);
            other.time.pass(Duration.ofSeconds(46));
            List<MachineSample> mine = bench.all(here);
            List<MachineSample> theirs = other.all(there);
            assertEquals(mine.size(), theirs.size());
            for (int at = 0; at < mine.size(); at++) {
                assertEquals(mine.get(at), theirs.get(at), "however often it was read");
            }
            assertEquals(bench.meter(here), other.meter(there));
        }
    }

    @Test
    void hostsAreAsBusyAsDrawn() throws Exception {
        int[] cpu = { 41, 38, 62, 35, 48, 29, 33, 71, 44, 27, 52, 36, 46, 58, 40, 22 };
        int[] memory = { 58, 61, 74, 49, 66, 52, 47, 83, 60, 44, 69, 55, 63, 77, 57, 35 };
        for (int number = 1; number <= HOSTS; number++) {
            Hypervisor host = host(number);
            HostSample first = bench.meter(host);
            bench.time.pass(Duration.ofHours(1));
            HostSample later = bench.meter(host);
            double busy = 100.0 * (later.cpuBusyTicks() - first.cpuBusyTicks())
                    / (later.cpuTotalTicks() - first.cpuTotalTicks());
            assertEquals(cpu[number - 1], busy, 4, "CPU of host " + number);
            double used = 100.0 - 100.0 * later.memoryAvailableKib() / later.memoryTotalKib();
            assertEquals(memory[number - 1], used, 9, "memory of host " + number);
        }
    }

    @Test
    void whoConnectsAgainFindsWhatHasBecomeOfIt() throws Exception {
        Hypervisor first = host(16);
        MachineId train = bench.named(first, "train-2").id();
        first.forceOff(train, bench.run());
        first.close();
        assertEquals(MachineState.OFF, bench.sample(host(16), train).state());
    }

    @Test
    void aHostThatIsNotDrawnDoesNotExist() {
        Rig.refused(FailureCode.NOT_FOUND, () -> bench.open("sim:training/host-17"));
    }

    @Test
    void hostFifteenHasAnOlderProcessor() throws Exception {
        String old = host(15).facts().capabilitiesXml();
        assertNotEquals(old.contains("'pku'"), host(14).facts().capabilitiesXml().contains("'pku'"));
    }
}
