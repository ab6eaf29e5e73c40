// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hypervisor.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.UUID;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.hypervisor.Capability;
import org.hotseat.hypervisor.MachineState;
import org.hotseat.hypervisor.UndefineOptions;
import org.hotseat.hypervisor.XmlKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Descriptions: what is stored comes back, what is wrong is refused with a reason and changes nothing. */
interface DefinitionRules extends Rules {

    UndefineOptions PLAIN = new UndefineOptions(false, false);

    @Test
    default void whatIsDefinedComesBackAndGoes() throws Exception {
        rig().needs(Capability.DEFINE);
        UUID uuid = UUID.randomUUID();
        String name = "round-" + uuid;
        MachineId id = rig().define(rig().world().machine(name, uuid));
        assertEquals(uuid, id.value());
        assertEquals(MachineState.OFF, rig().state(id));
        String stored = rig().host().xml(id, XmlKind.STORED, rig().run());
        assertEquals(name, Domains.text(stored, "name"));
        assertEquals(uuid.toString(), Domains.text(stored, "uuid"));
        assertEquals(stored, rig().host().xml(id, XmlKind.LIVE, rig().run()), "off: live is stored");
        assertEquals(id, rig().host().define(stored, rig().run()), "its own answer is accepted");
        rig().host().undefine(id, PLAIN, rig().run());
        assertTrue(rig().sample(id).isEmpty());
        Rig.refused(FailureCode.NOT_FOUND, () -> rig().host().xml(id, XmlKind.STORED, rig().run()));
    }

    @Test
    default void aDescriptionWithoutUuidGetsOne() throws Exception {
        rig().needs(Capability.DEFINE);
        MachineId one = rig().define(Domains.withoutUuid(rig().xml("first")));
        MachineId other = rig().define(Domains.withoutUuid(rig().xml("second")));
        assertNotEquals(one, other);
        assertEquals(one.toString(), Domains.text(rig().host().xml(one, XmlKind.STORED, rig().run()), "uuid"));
    }

    @Test
    default void theSameUuidReplacesTheDescription() throws Exception {
        rig().needs(Capability.DEFINE);
        String xml = rig().xml("edited");
        MachineId id = rig().define(xml);
        int count = rig().host().sample(Set.of(), rig().run().deadline()).size();
        assertEquals(id, rig().define(Domains.with(xml, "<title>Desk 7, night &amp; day</title>")));
        assertEquals(count, rig().host().sample(Set.of(), rig().run().deadline()).size());
        assertEquals("Desk 7, night & day",
                Domains.text(rig().host().xml(id, XmlKind.STORED, rig().run()), "title"));
    }

    @Test
    default void anEditOfARunningMachineIsForItsNextStart() throws Exception {
        MachineId id = rig().running();
        String stored = rig().host().xml(id, XmlKind.STORED, rig().run());
        rig().define(Domains.with(stored, "<title>next time</title>"));
        assertTrue(rig().host().xml(id, XmlKind.STORED, rig().run()).contains("<title>next time</title>"));
        assertEquals(MachineState.RUNNING, rig().state(id));
    }

    @Test
    default void metadataOfOthersSurvives() throws Exception {
        rig().needs(Capability.DEFINE);
        String foreign = "<metadata><x:seat xmlns:x='urn:example:seats' desk='7'><x:head>left</x:head></x:seat>"
                + "</metadata>";
        MachineId id = rig().define(Domains.with(rig().xml("metadata"), foreign));
        String stored = rig().host().xml(id, XmlKind.STORED, rig().run());
        assertTrue(stored.contains("urn:example:seats"), stored);
        assertTrue(stored.matches("(?s).*<x:head>left</x:head>.*"), stored);
    }

    @Test
    default void theNameOfAnotherIsRefused() throws Exception {
        rig().needs(Capability.DEFINE);
        String xml = rig().xml("taken");
        MachineId id = rig().define(xml);
        String same = xml.replace(id.toString(), UUID.randomUUID().toString());
        FailureException failed = Rig.refused(FailureCode.EXISTS, () -> rig().host().define(same, rig().run()));
        assertTrue(failed.failure().message().contains(Domains.text(xml, "name")), failed.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "no XML at all", "<domain", "<domain type='qemu'><name>half</name>",
            "<network><name>default</name></network>", "<domain type='nonsense'><name>n</name></domain>",
            "<domain type='qemu'><memory>1024</memory></domain>" })
    default void whatIsNoMachineIsRefusedWithAReason(String xml) throws Exception {
        rig().needs(Capability.DEFINE);
        int before = rig().host().sample(Set.of(), rig().run().deadline()).size();
        Rig.refused(FailureCode.INVALID, () -> rig().host().define(xml, rig().run()));
        assertEquals(before, rig().host().sample(Set.of(), rig().run().deadline()).size());
    }

    @Test
    default void aRefusedEditLeavesTheOldDescription() throws Exception {
        rig().needs(Capability.DEFINE);
        MachineId id = rig().off();
        String stored = rig().host().xml(id, XmlKind.STORED, rig().run());
        String broken = stored.replaceFirst("<vcpu[^>]*>2<", "<vcpu>many<");
        assertNotEquals(stored, broken);
        Rig.refused(FailureCode.INVALID, () -> rig().host().define(broken, rig().run()));
        assertEquals(stored, rig().host().xml(id, XmlKind.STORED, rig().run()));
    }

    @Test
    default void aRunningMachineOutlivesItsDescription() throws Exception {
        MachineId id = rig().running();
        rig().host().undefine(id, PLAIN, rig().run());
        assertEquals(MachineState.RUNNING, rig().state(id));
        assertEquals(false, rig().sample(id).orElseThrow().persistent());
        rig().host().forceOff(id, rig().run());
        Wait.until(Rig.PATIENCE, "it is gone", () -> rig().sample(id).isEmpty());
    }
}
