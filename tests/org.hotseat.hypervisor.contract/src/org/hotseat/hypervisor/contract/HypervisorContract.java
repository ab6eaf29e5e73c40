// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hypervisor.contract;

import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;

/**
 * The contract of the hypervisor port. A driver passes it by a subclass that gives it a {@link ContractWorld}. Every
 * rule asks {@code capabilities()} first: what a connection does not claim it must refuse with UNSUPPORTED, and that
 * is checked too.
 */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
public abstract class HypervisorContract implements OpeningRules, DefinitionRules, NameRules, RenameRules,
        ImageRules, LifeRules, GuestRules, SaveRules, MoveRules, ResizeRules, PlugRules, EventRules, ClaimRules,
        FrozenRules, CheckpointRules, EndRules {

    private Rig rig;

    /** A world for one test; where it depends on something that is not installed, an assumption says so. */
    protected abstract ContractWorld world() throws Exception;

    @BeforeEach
    void openHost() throws Exception {
        rig = new Rig(world());
    }

    @AfterEach
    void cleanHost() throws Exception {
        if (rig != null) {
            rig.close();
        }
    }

    @Override
    public final Rig rig() {
        return rig;
    }
}
