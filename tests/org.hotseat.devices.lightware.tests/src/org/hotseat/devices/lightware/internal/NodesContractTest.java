// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.devices.lightware.internal;

import java.util.Map;

import org.hotseat.devices.contract.SwitchContract;
import org.hotseat.devices.contract.SwitchWorld;
import org.hotseat.devices.matrix.Layer;
import org.hotseat.emulated.lightware.Lw3Speech;
import org.hotseat.emulated.matrix.Plane;

/** The family with a node for each port, which switches USB too. */
class NodesContractTest extends SwitchContract {

    @Override
    protected SwitchWorld world() {
        return new LightwareWorld(Lw3Speech.NODES, Map.of(Layer.VIDEO, Plane.VIDEO, Layer.USB, Plane.USB));
    }
}
