// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.devices.lightware.internal;

import java.util.Map;

import org.hotseat.devices.contract.SwitchWorld;
import org.hotseat.devices.matrix.Layer;
import org.hotseat.devices.matrix.Output;
import org.hotseat.devices.matrix.Source;
import org.hotseat.devices.matrix.SwitchAccess;
import org.hotseat.devices.matrix.SwitchDriver;
import org.hotseat.emulated.lightware.Lw3Speech;
import org.hotseat.emulated.matrix.Plane;
import org.hotseat.emulated.matrix.Speech;

/** The driver for LW3 on an emulated matrix of one of its families. */
record LightwareWorld(Lw3Speech family, Map<Layer, Plane> layers) implements SwitchWorld {

    @Override
    public SwitchDriver driver() {
        return new LightwareDriver();
    }

    @Override
    public Speech speech() {
        return family;
    }

    @Override
    public SwitchAccess access(int port) {
        return new SwitchAccess("127.0.0.1", port, Layer.VIDEO);
    }

    @Override
    public Output output(Layer layer, int number) {
        return new Output((layer == Layer.USB ? "H" : "O") + number);
    }

    @Override
    public Source input(Layer layer, int number) {
        return number == 0 ? Source.NONE : Source.input((layer == Layer.USB ? "U" : "I") + number);
    }
}
