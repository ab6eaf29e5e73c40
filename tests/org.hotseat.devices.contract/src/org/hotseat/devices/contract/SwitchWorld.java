// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.devices.contract;

import java.util.Map;

import org.hotseat.devices.matrix.Layer;
import org.hotseat.devices.matrix.Output;
import org.hotseat.devices.matrix.Refusal;
import org.hotseat.devices.matrix.Source;
import org.hotseat.devices.matrix.SwitchAccess;
import org.hotseat.devices.matrix.SwitchDriver;
import org.hotseat.emulated.matrix.Plane;
import org.hotseat.emulated.matrix.Speech;

/** A driver, and the protocol of the matrix that it is tried on. */
public interface SwitchWorld {

    SwitchDriver driver();

    Speech speech();

    SwitchAccess access(int port);

    /** Which plane of the matrix each layer of the switch is. */
    Map<Layer, Plane> layers();

    /** How the wire names an output that counts from 1. */
    Output output(Layer layer, int number);

    /** How the wire names an input that counts from 1; 0 is none. */
    Source input(Layer layer, int number);

    /** What a lock of somebody else is told as. */
    default Refusal locked() {
        return Refusal.LOCKED;
    }

    /** What a receiver that does not answer is told as. */
    default Refusal offline() {
        return Refusal.OFFLINE_ENDPOINT;
    }
}
