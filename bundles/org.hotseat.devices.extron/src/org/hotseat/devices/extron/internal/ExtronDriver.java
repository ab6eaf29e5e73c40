// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.devices.extron.internal;

import org.hotseat.base.work.Workers;
import org.hotseat.devices.matrix.Cadence;
import org.hotseat.devices.matrix.MatrixSwitch;
import org.hotseat.devices.matrix.SwitchAccess;
import org.hotseat.devices.matrix.SwitchDriver;
import org.hotseat.devices.matrix.engine.LinkedSwitch;

/** Speaks the Simple Instruction Set over Telnet. The device asks for a password only, so the user is not used. */
public final class ExtronDriver implements SwitchDriver {

    /** As records of switches name it. */
    public static final String PROTOCOL = "sis";

    @Override
    public String protocol() {
        return PROTOCOL;
    }

    @Override
    public MatrixSwitch open(SwitchAccess access, Cadence cadence, Workers workers) {
        return new LinkedSwitch(access.toString(),
                (pushes, readers, deadline) -> ExtronSession.connect(access, pushes, readers, deadline), cadence,
                workers);
    }
}
