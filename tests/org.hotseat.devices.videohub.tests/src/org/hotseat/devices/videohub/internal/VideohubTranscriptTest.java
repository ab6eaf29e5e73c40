// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.devices.videohub.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.ThreadWorkers;
import org.hotseat.devices.contract.Transcript;
import org.hotseat.devices.matrix.Crosspoint;
import org.hotseat.devices.matrix.Descriptor;
import org.hotseat.devices.matrix.Freshness;
import org.hotseat.devices.matrix.Layer;
import org.hotseat.devices.matrix.LockOrder;
import org.hotseat.devices.matrix.LockState;
import org.hotseat.devices.matrix.MatrixSwitch;
import org.hotseat.devices.matrix.Outcome;
import org.hotseat.devices.matrix.Output;
import org.hotseat.devices.matrix.Source;
import org.hotseat.devices.matrix.SwitchAccess;
import org.hotseat.emulated.matrix.EmulatedMatrix;
import org.hotseat.emulated.matrix.MatrixServer;
import org.hotseat.emulated.matrix.Plane;
import org.hotseat.emulated.videohub.VideohubSpeech;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The bytes of the Developer Information in the manuals of routers. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class VideohubTranscriptTest {

    private static final String ROUTES = "VIDEO OUTPUT ROUTING:\n";
    private static final String LOCKS = "VIDEO OUTPUT LOCKS:\n";
    private static final String ACK = "ACK\n\n";
    private static final Output SEVEN = new Output("7");

    private static Deadline soon() {
        return Deadline.in(Duration.ofSeconds(10));
    }

    /** Eight outputs, of which the last shows and is what is given. */
    private static String rows(String header, String usual, String last) {
        StringBuilder text = new StringBuilder(header);
        for (int output = 0; output < 7; output++) {
            text.append(output).append(' ').append(usual).append('\n');
        }
        return text.append("7 ").append(last).append("\n\n").toString();
    }

    private static Transcript told(Transcript to, String route, String lock) {
        return to.controller(ROUTES + '\n').device(ACK + rows(ROUTES, "5", route)).controller(LOCKS + '\n')
                .device(ACK + rows(LOCKS, "U", lock));
    }

    /** Protocol 2.3, with blocks and lines that nobody knows, and without an end mark. */
    @Test
    void aTakeAndALockAsInTheManual() throws Exception {
        Transcript manual = new Transcript().device("PROTOCOL PREAMBLE:\nVersion: 2.3\n\nVIDEOHUB DEVICE:\n"
                + "Device present: true\nModel name: Blackmagic Smart Videohub\nVideo inputs: 16\nNew thing: 1\n"
                + "Video outputs: 8\n\nINPUT LABELS:\n0 VTR 1\n1 VTR 2\n\nOUTPUT LABELS:\n7 Output feed 8\n\n"
                + "SOMETHING NEW:\n0 1\n\n" + rows(LOCKS, "U", "U") + rows(ROUTES, "5", "5"))
                .controller("PING:\n\n").device(ACK);
        told(manual, "5", "U");
        told(manual.controller(ROUTES + "7 2\n\n").device(ACK + ROUTES + "7 2\n\n"), "2", "U");
        told(manual.controller(LOCKS + "7 O\n\n").device(ACK + LOCKS + "7 O\n\n"), "2", "O");
        told(manual.controller(LOCKS + "7 F\n\n").device(ACK + LOCKS + "7 U\n\n"), "2", "U");
        try (ThreadWorkers workers = new ThreadWorkers(); Transcript.Device device = manual.device(workers)) {
            try (MatrixSwitch hub = new VideohubDriver().open(
                    new SwitchAccess("127.0.0.1", device.port(), Layer.USB), Transcript.PATIENT, workers)) {
                Descriptor told = hub.describe(soon());
                assertEquals("Blackmagic Smart Videohub", told.model());
                assertEquals(16, told.planes().get(Layer.USB).inputs().size());
                assertEquals("VTR 2", told.planes().get(Layer.USB).labels().get(Source.input("1")));
                assertInstanceOf(Outcome.Verified.class, hub.take(Layer.USB, Map.of(SEVEN, Source.input("2")),
                        soon()).outcomes().get(SEVEN));
                assertInstanceOf(Outcome.Verified.class, hub.lock(Layer.USB, SEVEN, LockOrder.OWN, soon()));
                assertInstanceOf(Outcome.Verified.class, hub.lock(Layer.USB, SEVEN, LockOrder.FORCE, soon()));
                Crosspoint there = hub.read(Layer.USB, Freshness.KNOWN, soon()).crosspoints().get(SEVEN);
                assertEquals("Output feed 8", there.label());
                assertEquals(LockState.FREE, there.lock());
            }
            device.finish();
        }
    }

    /** The emulated router says the same bytes. */
    @Test
    void theEmulatedRouterSpeaksAsInTheManual() throws Exception {
        try (ThreadWorkers workers = new ThreadWorkers()) {
            EmulatedMatrix matrix = new EmulatedMatrix("Hub", 8, 2, workers);
            try (MatrixServer server = MatrixServer.local(matrix, new VideohubSpeech(), Duration.ofSeconds(20),
                    workers)) {
                new Transcript().device("PROTOCOL PREAMBLE:\nVersion: 2.8\n\nVIDEOHUB DEVICE:\nDevice present: true\n"
                        + "Model name: Hub\nUnique ID: 7C2E0D000001\nVideo inputs: 8\nVideo processing units: 0\n"
                        + "Video outputs: 2\nVideo monitoring outputs: 0\nSerial ports: 0\n\nINPUT LABELS:\n"
                        + "0 Input 1\n1 Input 2\n2 Input 3\n3 Input 4\n4 Input 5\n5 Input 6\n6 Input 7\n7 Input 8\n\n"
                        + "OUTPUT LABELS:\n0 Output 1\n1 Output 2\n\n" + ROUTES + "0 0\n1 1\n\n" + LOCKS
                        + "0 U\n1 U\n\nCONFIGURATION:\nTake Mode: false\n\nEND PRELUDE:\n\n")
                        .controller(ROUTES + "1 7\n\n").device(ACK + ROUTES + "1 7\n\n")
                        .controller(LOCKS + "1 O\n\n").device(ACK + LOCKS + "1 O\n\n")
                        .controller(ROUTES + "99 1\n\n").device("NAK\n\n").controller("NO SUCH THING:\n\n")
                        .device("NAK\n\n").controller(ROUTES + "0 3\n99 1\n\n")
                        .device(ACK + ROUTES + "0 3\n\n").playTo(server.port());
                assertTrue(matrix.locks(Plane.VIDEO).containsKey(2));
            }
        }
    }
}
