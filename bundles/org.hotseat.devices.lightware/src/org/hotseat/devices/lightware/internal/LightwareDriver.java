// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.devices.lightware.internal;

import org.hotseat.base.work.Workers;
import org.hotseat.devices.matrix.Cadence;
import org.hotseat.devices.matrix.MatrixSwitch;
import org.hotseat.devices.matrix.SwitchAccess;
import org.hotseat.devices.matrix.SwitchDriver;
import org.hotseat.devices.matrix.engine.LinkedSwitch;

/** Speaks LW3 on its own port, which has no accounts. Which family the matrix is of is found by asking. */
public final class LightwareDriver implements SwitchDriver {

    /** As records of switches name it. */
    public static final String PROTOCOL = "lw3";

    @Override
    public String protocol() {
        return PROTOCOL;
    }

    @Override
    public MatrixSwitch open(SwitchAccess access, Cadence cadence, Workers workers) {
        OwnLocks locks = new OwnLocks();
        return new LinkedSwitch(access.toString(),
                (pushes, readers, deadline) -> LightwareSession.connect(access, locks, pushes, readers, deadline),
                cadence, workers);
    }
}
