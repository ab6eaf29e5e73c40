// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hypervisor.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.id.MachineId;
import org.hotseat.hypervisor.Capability;
import org.hotseat.hypervisor.ChangeScope;
import org.hotseat.hypervisor.Hypervisor;
import org.hotseat.hypervisor.MachineSample;
import org.hotseat.hypervisor.ShutdownPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What a connection does not claim it refuses with UNSUPPORTED, whatever the machine. */
interface ClaimRules extends Rules {

    @Test
    default void whatIsNotClaimedIsRefusedAsUnsupported() throws Exception {
        MachineId id = rig().can(Capability.DEFINE) ? rig().off() : any();
        acts(rig().host(), id).forEach((capability, act) -> {
            if (!rig().can(capability)) {
                Rig.refused(FailureCode.UNSUPPORTED, act);
            }
        });
    }

    @Test
    default void theClaimsDoNotChange() {
        Set<Capability> first = Set.copyOf(rig().host().capabilities());
        assertEquals(first, Set.copyOf(rig().host().capabilities()));
    }

    private MachineId any() throws Exception {
        var all = rig().host().sample(Set.of(), rig().run().deadline());
        assumeTrue(!all.isEmpty(), "no machine to try with");
        return all.stream().map(MachineSample::id).findFirst().orElseThrow();
    }

    private Map<Capability, Executable> acts(Hypervisor host, MachineId id) {
        Map<Capability, Executable> acts = new EnumMap<>(Capability.class);
        acts.put(Capability.DEFINE,
                () -> host.define(rig().world().machine("claim", UUID.randomUUID()), rig().run()));
        acts.put(Capability.RENAME, () -> host.rename(id, "claim", rig().run()));
        acts.put(Capability.IMAGES, () -> host.images(rig().world().imageFolder(), rig().run()));
        acts.put(Capability.LIFE_CYCLE, () -> host.start(id, false, rig().run()));
        acts.put(Capability.GUEST_POWER,
                () -> host.shutDown(id, new ShutdownPlan(Duration.ofSeconds(1), false), rig().run()));
        acts.put(Capability.SAVE, () -> host.save(id, rig().run()));
        acts.put(Capability.LIVE_MIGRATION, () -> host.migrate(id, host, MoveRules.PLAINLY, rig().run()));
        acts.put(Capability.LIVE_RESIZE, () -> host.setVcpus(id, 1, ChangeScope.LIVE, rig().run()));
        acts.put(Capability.HOT_PLUG, () -> host.attachDevice(id, "<input type='tablet' bus='usb'/>",
                ChangeScope.LIVE, rig().run()));
        acts.put(Capability.SCREENSHOT, () -> host.screenshot(id, 0, rig().run()));
        acts.put(Capability.CHECKPOINT, host::checkpoints);
        return acts;
    }
}
