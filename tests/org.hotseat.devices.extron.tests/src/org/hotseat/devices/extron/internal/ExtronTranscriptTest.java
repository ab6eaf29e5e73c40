// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.devices.extron.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.ThreadWorkers;
import org.hotseat.devices.contract.Transcript;
import org.hotseat.devices.matrix.Layer;
import org.hotseat.devices.matrix.MatrixSwitch;
import org.hotseat.devices.matrix.Outcome;
import org.hotseat.devices.matrix.Output;
import org.hotseat.devices.matrix.Refusal;
import org.hotseat.devices.matrix.Source;
import org.hotseat.devices.matrix.SwitchAccess;
import org.hotseat.emulated.extron.SisSpeech;
import org.hotseat.emulated.matrix.EmulatedMatrix;
import org.hotseat.emulated.matrix.MatrixServer;
import org.hotseat.emulated.matrix.Plane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The bytes of the SIS chapters in the guides of matrices. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class ExtronTranscriptTest {

    private static final String BANNER = "\r\n(c) Copyright 2008, Extron Electronics, CrossPoint, V1.00, 60-332-01\r\n"
            + "Tue, 18 Nov 2008 18:19:33\r\n";
    private static final Output THREE = new Output("3");

    private static Deadline soon() {
        return Deadline.in(Duration.ofSeconds(10));
    }

    private static Outcome take(MatrixSwitch matrix, Layer layer, int input) {
        Source source = input == 0 ? Source.NONE : Source.input(Integer.toString(input));
        return matrix.take(layer, Map.of(THREE, source), soon()).outcomes().get(THREE);
    }

    @Test
    void picturesAreTakenAsInTheManual() throws Exception {
        Transcript manual = new Transcript().device(BANNER + "\r\nPassword:").controller("4-Wheels\r")
                .device("\r\nLogin Administrator\r\n").controller("I").device("V12X8 A12X8\r\n").controller("N")
                .device("60-332-01\r\n").controller("\u001b0*1*1VC\r")
                .device("06 06 06 06 00 06 06 06 -- -- -- -- -- -- -- -- Vid\r\n")
                .controller("1*3%").device("Out03 In01 Vid\r\n").controller("3%").device("1\r\n")
                .controller("\u001b+Q3*4%12*5%\r").device("Qik\r\n").controller("4%").device("03\r\n")
                .controller("5%").device("12\r\n")
                .controller("0*3%").device("E24\r\n").controller("3%").device("01\r\n");
        try (ThreadWorkers workers = new ThreadWorkers(); Transcript.Device device = manual.device(workers)) {
            try (MatrixSwitch matrix = new ExtronDriver().open(
                    new SwitchAccess("127.0.0.1", device.port(), Layer.VIDEO, "", "4-Wheels"), Transcript.PATIENT,
                    workers)) {
                assertEquals(12, matrix.describe(soon()).planes().get(Layer.VIDEO).inputs().size());
                assertInstanceOf(Outcome.Verified.class, take(matrix, Layer.VIDEO, 1));
                assertTrue(matrix.take(Layer.VIDEO, Map.of(new Output("4"), Source.input("3"), new Output("5"),
                        Source.input("12")), soon()).verified());
                assertEquals(Refusal.PRIVILEGE,
                        assertInstanceOf(Outcome.Refused.class, take(matrix, Layer.VIDEO, 0)).reason());
            }
            device.finish();
        }
    }

    @Test
    void aPromptThatComesLateIsAnswered() throws Exception {
        Transcript slow = new Transcript().device(BANNER).device(Duration.ofMillis(500), "\r\nPassword:")
                .controller("4-Wheels\r").device("\r\nLogin Administrator\r\n").controller("I")
                .device("V12X8 A12X8\r\n").controller("N").device("60-332-01\r\n").controller("\u001b0*1*1VC\r")
                .device("06 06 06 06 00 06 06 06 -- -- -- -- -- -- -- -- Vid\r\n");
        try (ThreadWorkers workers = new ThreadWorkers(); Transcript.Device device = slow.device(workers)) {
            try (MatrixSwitch matrix = new ExtronDriver().open(
                    new SwitchAccess("127.0.0.1", device.port(), Layer.VIDEO, "", "4-Wheels"), Transcript.PATIENT,
                    workers)) {
                assertEquals("60-332-01", matrix.describe(soon()).model());
            }
            device.finish();
        }
    }

    /** A controller of USB extenders ties without a word for pictures, and says which end is missing. */
    @Test
    void usbIsTakenAsInTheManual() throws Exception {
        Transcript manual = new Transcript().device(BANNER).controller("I").device("V4X3\r\n").controller("N")
                .device("60-332-01\r\n").controller("1!").device("0\r\n").controller("2!").device("0\r\n")
                .controller("3!").device("0\r\n").controller("1*3!").device("Out03 In01 All\r\n").controller("3!")
                .device("01\r\n").controller("2*3!").device("E97\r\n").controller("3!").device("01\r\n");
        try (ThreadWorkers workers = new ThreadWorkers(); Transcript.Device device = manual.device(workers)) {
            try (MatrixSwitch matrix = new ExtronDriver().open(
                    new SwitchAccess("127.0.0.1", device.port(), Layer.USB), Transcript.PATIENT, workers)) {
                assertInstanceOf(Outcome.Verified.class, take(matrix, Layer.USB, 1));
                assertEquals(Refusal.OFFLINE_ENDPOINT,
                        assertInstanceOf(Outcome.Refused.class, take(matrix, Layer.USB, 2)).reason());
            }
            device.finish();
        }
    }

    @Test
    void theEmulatedMatrixSpeaksAsInTheManual() throws Exception {
        try (ThreadWorkers workers = new ThreadWorkers()) {
            EmulatedMatrix matrix = new EmulatedMatrix("SIS", 4, 5, workers);
            try (MatrixServer server = MatrixServer.local(matrix, new SisSpeech("4-Wheels"), Duration.ofSeconds(20),
                    workers)) {
                new Transcript().device("\r\n(c) Copyright 2026, Extron Electronics, SIS, V1.00, 60-0001-01\r\n"
                        + "Fri, 27 Nov 2026 12:00:00\r\n\r\nPassword:").controller("wrong\r")
                        .device("\r\nPassword:").controller("4-Wheels\r").device("\r\nLogin Administrator\r\n")
                        .controller("1*3!").device("Out03 In01 All\r\n").controller("3%").device("01\r\n")
                        .controller("\u001b+Q3*4!3*5%\r").device("Qik\r\n").controller("\u001b0*1*1VC\r")
                        .device("01 02 01 03 03 -- -- -- -- -- -- -- -- -- -- -- Vid\r\n").controller("0*3!")
                        .device("Out03 In00 All\r\n").controller("9*1!").device("E01\r\n").controller("1*9!")
                        .device("E12\r\n").playTo(server.port());
                assertEquals(0, matrix.routes(Plane.VIDEO).get(3));
            }
        }
    }
}
