// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hypervisor.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.UUID;

import org.hotseat.base.id.MachineId;
import org.hotseat.hypervisor.Capability;
import org.hotseat.hypervisor.HypervisorEvent.Change;
import org.hotseat.hypervisor.HypervisorEvent.LifeChange;
import org.hotseat.hypervisor.XmlKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names are any text that a person may give. */
interface NameRules extends Rules {

    @ParameterizedTest
    @ValueSource(strings = { "it's \"quoted\" & <odd>", "调度大厅北部走廊夜班二席", "two  spaces inside", "a+b%20c;$(d)" })
    default void unusualNamesComeBackAsTheyWere(String name) throws Exception {
        check(name);
    }

    @Test
    default void aNameMayHaveTwoHundredCharacters() throws Exception {
        check("n".repeat(200));
    }

    private void check(String name) throws Exception {
        rig().needs(Capability.DEFINE);
        MachineId id = rig().define(rig().world().machine(name, UUID.randomUUID()));
        assertEquals(name, rig().sample(id).orElseThrow().name());
        assertEquals(name, Domains.text(rig().host().xml(id, XmlKind.STORED, rig().run()), "name"));
        if (rig().can(Capability.EVENTS)) {
            rig().ear().await(Rig.PATIENCE, "definition of " + name, event -> event instanceof LifeChange life
                    && life.change() == Change.DEFINED && life.id().equals(id) && life.name().equals(name));
        }
    }
}
