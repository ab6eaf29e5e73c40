// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.devices.extron.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.work.ThreadWorkers;
import org.hotseat.devices.contract.SwitchContract;
import org.hotseat.devices.contract.SwitchWorld;
import org.hotseat.devices.matrix.Cadence;
import org.hotseat.devices.matrix.Layer;
import org.hotseat.devices.matrix.MatrixSwitch;
import org.hotseat.devices.matrix.Output;
import org.hotseat.devices.matrix.Refusal;
import org.hotseat.devices.matrix.Source;
import org.hotseat.devices.matrix.SwitchAccess;
import org.hotseat.devices.matrix.SwitchDriver;
import org.hotseat.emulated.extron.SisSpeech;
import org.hotseat.emulated.matrix.Plane;
import org.hotseat.emulated.matrix.Speech;
import org.junit.jupiter.api.Test;

/** The driver for SIS on an emulated matrix with a password. It has no locks; the account may be too weak instead. */
class ExtronContractTest extends SwitchContract {

    private static final String PASSWORD = "4-Wheels";

    private static SwitchAccess access(int port, String password) {
        return new SwitchAccess("127.0.0.1", port, Layer.VIDEO, "", password);
    }

    @Override
    protected SwitchWorld world() {
        return new SwitchWorld() {
            @Override
            public SwitchDriver driver() {
                return new ExtronDriver();
            }

            @Override
            public Speech speech() {
                return new SisSpeech(PASSWORD);
            }

            @Override
            public SwitchAccess access(int port) {
                return ExtronContractTest.access(port, PASSWORD);
            }

            @Override
            public Map<Layer, Plane> layers() {
                return Map.of(Layer.VIDEO, Plane.VIDEO);
            }

            @Override
            public Output output(Layer layer, int number) {
                return new Output(Integer.toString(number));
            }

            @Override
            public Source input(Layer layer, int number) {
                return number == 0 ? Source.NONE : Source.input(Integer.toString(number));
            }

            @Override
            public Refusal locked() {
                return Refusal.PRIVILEGE;
            }
        };
    }

    @Test
    void aWrongPasswordIsToldAndNotRepeated() {
        for (String password : new String[] { "", "wrong-word" }) {
            try (ThreadWorkers workers = new ThreadWorkers();
                    MatrixSwitch other = new ExtronDriver().open(access(bench().server().port(), password),
                            Cadence.USUAL, workers)) {
                FailureException no = assertThrows(FailureException.class, () -> other.describe(bench().patience()));
                assertEquals(FailureCode.AUTHENTICATION, no.code());
                assertFalse(no.getMessage().contains("wrong-word"));
            }
        }
    }
}
