// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.devices.videohub.internal;

import java.util.Map;

import org.hotseat.devices.contract.SwitchContract;
import org.hotseat.devices.contract.SwitchWorld;
import org.hotseat.devices.matrix.Layer;
import org.hotseat.devices.matrix.Output;
import org.hotseat.devices.matrix.Refusal;
import org.hotseat.devices.matrix.Source;
import org.hotseat.devices.matrix.SwitchAccess;
import org.hotseat.devices.matrix.SwitchDriver;
import org.hotseat.emulated.matrix.Plane;
import org.hotseat.emulated.matrix.Speech;
import org.hotseat.emulated.videohub.VideohubSpeech;

/** The driver for Videohub on an emulated router. The wire counts from 0, and a NAK has no reason. */
class VideohubContractTest extends SwitchContract {

    @Override
    protected SwitchWorld world() {
        return new SwitchWorld() {
            @Override
            public SwitchDriver driver() {
                return new VideohubDriver();
            }

            @Override
            public Speech speech() {
                return new VideohubSpeech();
            }

            @Override
            public SwitchAccess access(int port) {
                return new SwitchAccess("127.0.0.1", port, Layer.VIDEO);
            }

            @Override
            public Map<Layer, Plane> layers() {
                return Map.of(Layer.VIDEO, Plane.VIDEO);
            }

            @Override
            public Output output(Layer layer, int number) {
                return new Output(Integer.toString(number - 1));
            }

            @Override
            public Source input(Layer layer, int number) {
                return Source.input(Integer.toString(number - 1));
            }

            @Override
            public Refusal offline() {
                return Refusal.OTHER;
            }
        };
    }
}
