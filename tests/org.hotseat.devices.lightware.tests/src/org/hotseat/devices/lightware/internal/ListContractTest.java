// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.devices.lightware.internal;

import java.util.Map;

import org.hotseat.devices.contract.SwitchContract;
import org.hotseat.devices.contract.SwitchWorld;
import org.hotseat.devices.matrix.Layer;
import org.hotseat.emulated.lightware.Lw3Speech;
import org.hotseat.emulated.matrix.Plane;

/** Families with a list of crosspoints. */
class ListContractTest extends SwitchContract {

    @Override
    protected SwitchWorld world() {
        return new LightwareWorld(Lw3Speech.LIST, Map.of(Layer.VIDEO, Plane.VIDEO));
    }
}
