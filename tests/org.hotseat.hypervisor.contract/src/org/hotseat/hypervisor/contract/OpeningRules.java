// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hypervisor.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.net.URI;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import javax.xml.parsers.DocumentBuilderFactory;

import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.hypervisor.Capability;
import org.hotseat.hypervisor.HostFacts;
import org.hotseat.hypervisor.MachineSample;
import org.hotseat.hypervisor.MachineState;
import org.hotseat.hypervisor.SampleGroup;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

/** Opening, facts and figures. */
interface OpeningRules extends Rules {

    @Test
    default void theDriverAcceptsItsTargetsOnly() {
        ContractWorld world = rig().world();
        assertTrue(world.driver().available());
        assertTrue(world.driver().accepts(world.host().uri()));
        assertFalse(world.driver().accepts(URI.create("nobody:/serves/this")));
        assertFalse(world.driver().accepts(URI.create("relative/without/scheme")));
    }

    @Test
    default void factsAreCompleteAndTheirDocumentIsWellFormed() throws Exception {
        HostFacts facts = rig().host().facts();
        assertFalse(facts.hostName().isBlank());
        assertFalse(facts.hypervisor().isBlank());
        assertFalse(facts.library().isBlank());
        assertTrue(facts.cpus() > 0);
        assertTrue(facts.memory().bytes() > 0);
        assertEquals("capabilities", DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new InputSource(new StringReader(facts.capabilitiesXml()))).getDocumentElement().getTagName());
    }

    @Test
    default void oneCallBringsAllMachines() throws Exception {
        rig().needs(Capability.DEFINE);
        int before = rig().host().sample(Set.of(), soon()).size();
        List<MachineId> made = new ArrayList<>();
        for (int number = 0; number < 20; number++) {
            made.add(rig().off());
        }
        List<MachineSample> all = rig().host().sample(Set.of(), soon());
        assertEquals(before + 20, all.size());
        assertTrue(all.stream().map(MachineSample::id).toList().containsAll(made));
        for (MachineSample one : all) {
            assertFalse(one.name().isBlank());
            if (made.contains(one.id())) {
                assertEquals(MachineState.OFF, one.state());
                assertTrue(one.persistent());
                assertTrue(one.answered());
            }
        }
    }

    @Test
    default void figuresComeWhenAskedFor() throws Exception {
        rig().needs(Capability.STATISTICS);
        MachineId id = rig().running();
        Set<SampleGroup> groups = EnumSet.allOf(SampleGroup.class);
        Wait.until(rig().world().slowest(), "CPU time", () -> find(groups, id).cpuNanos() > 0);
        MachineSample first = find(groups, id);
        assertTrue(first.vcpus() >= 1);
        assertTrue(first.memoryMaxKib() >= first.memoryKib() && first.memoryKib() > 0, first.toString());
        MachineSample later = find(groups, id);
        assertTrue(later.cpuNanos() >= first.cpuNanos());
        assertTrue(later.nanos() - first.nanos() > 0);
    }

    @Test
    default void figuresNotAskedForAreNotMadeUp() throws Exception {
        MachineId id = rig().running();
        MachineSample bare = find(Set.of(), id);
        assertEquals(MachineSample.NONE, bare.diskReadBytes());
        assertEquals(MachineSample.NONE, bare.netReceivedBytes());
        assertEquals(MachineState.RUNNING, bare.state());
    }

    @Test
    default void callsFromSeveralThreadsGoOnBesideEachOther() throws Exception {
        MachineId id = rig().running();
        ExecutorService pool = Executors.newFixedThreadPool(8);
        try {
            List<Future<MachineSample>> asked = new ArrayList<>();
            for (int number = 0; number < 40; number++) {
                asked.add(pool.submit(() -> find(EnumSet.allOf(SampleGroup.class), id)));
            }
            for (Future<MachineSample> one : asked) {
                assertEquals(MachineState.RUNNING, one.get(30, TimeUnit.SECONDS).state());
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private MachineSample find(Set<SampleGroup> groups, MachineId id) throws Exception {
        return rig().host().sample(groups, soon()).stream().filter(one -> one.id().equals(id)).findFirst()
                .orElseThrow();
    }

    private static Deadline soon() {
        return Deadline.in(Rig.PATIENCE);
    }
}
