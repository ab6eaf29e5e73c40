// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.devices.lightware.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.ThreadWorkers;
import org.hotseat.devices.contract.Transcript;
import org.hotseat.devices.matrix.Crosspoint;
import org.hotseat.devices.matrix.Freshness;
import org.hotseat.devices.matrix.Layer;
import org.hotseat.devices.matrix.MatrixSwitch;
import org.hotseat.devices.matrix.Outcome;
import org.hotseat.devices.matrix.Output;
import org.hotseat.devices.matrix.Presence;
import org.hotseat.devices.matrix.Refusal;
import org.hotseat.devices.matrix.Source;
import org.hotseat.devices.matrix.SwitchAccess;
import org.hotseat.emulated.lightware.Lw3Speech;
import org.hotseat.emulated.matrix.EmulatedMatrix;
import org.hotseat.emulated.matrix.MatrixServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The bytes of the LW3 Programmers' Reference in the manuals of matrices. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class LightwareTranscriptTest {

    private static final String XP = "/MEDIA/VIDEO/XP";
    private static final Output ONE = new Output("O1");

    private final Transcript manual = new Transcript();
    private int signature;

    private static Deadline soon() {
        return Deadline.in(Duration.ofSeconds(10));
    }

    private void said(String question, String... answer) {
        String mark = String.format("%04X", ++signature);
        manual.controller(mark + '#' + question + "\r\n")
                .device('{' + mark + "\r\n" + String.join("\r\n", answer) + "\r\n}\r\n");
    }

    private void read(String routes) {
        said("GET " + XP + ".DestinationConnectionList", "pr " + XP + ".DestinationConnectionList=" + routes);
        said("GET " + XP + ".DestinationPortStatus", "pr " + XP + ".DestinationPortStatus=T00EF;T00AB;T00AA;");
    }

    @Test
    void aTakeAndARefusalAsInTheManual() throws Exception {
        said("GET /V1/MEDIA/VIDEO/XP", "nE /V1/MEDIA/VIDEO/XP %E002:Not exists");
        said("GET /V1/MEDIA/USB/XP", "nE /V1/MEDIA/USB/XP %E002:Not exists");
        said("GET " + XP + ".DestinationConnectionList", "pr " + XP + ".DestinationConnectionList=I2;I4;0;");
        said("GET " + XP + ".SourcePortStatus", "pr " + XP + ".SourcePortStatus=T00EF;T00EF;T00AA;T00EF");
        said("GET /MEDIA/VIDEO/*.Text", "pw /MEDIA/VIDEO/I1.Text=Host \\(left\\)", "pw /MEDIA/VIDEO/O1.Text=Desk 1");
        said("OPEN " + XP, "o- " + XP);
        said("GET /.ProductName", "pr /.ProductName=MMX4x3-HT");
        said("GET /.SerialNumber", "pr /.SerialNumber=3C000041");
        read("I2;I4;0;");
        said("CALL " + XP + ":switch(I1:O1)", "mO " + XP + ":switch");
        manual.device("CHG " + XP + ".DestinationConnectionList=I1;I4;0;\r\n");
        read("I1;I4;0;");
        said("CALL " + XP + ":switch(0:O2;I2:O3)", "mE " + XP + ":switch %E006:Illegal operation");
        read("I1;I4;0;");
        try (ThreadWorkers workers = new ThreadWorkers(); Transcript.Device device = manual.device(workers)) {
            try (MatrixSwitch matrix = new LightwareDriver().open(
                    new SwitchAccess("127.0.0.1", device.port(), Layer.VIDEO), Transcript.PATIENT, workers)) {
                assertEquals("Host (left)", matrix.describe(soon()).planes().get(Layer.VIDEO).labels()
                        .get(Source.input("I1")));
                assertInstanceOf(Outcome.Verified.class, matrix.take(Layer.VIDEO, Map.of(ONE, Source.input("I1")),
                        soon()).outcomes().get(ONE));
                assertEquals(Refusal.CONFLICT, assertInstanceOf(Outcome.Refused.class, matrix.take(Layer.VIDEO,
                        Map.of(new Output("O2"), Source.NONE, new Output("O3"), Source.input("I2")), soon())
                        .outcomes().get(new Output("O2"))).reason());
                Crosspoint second = matrix.read(Layer.VIDEO, Freshness.KNOWN, soon()).crosspoints()
                        .get(new Output("O2"));
                assertEquals(Presence.NO, second.signal());
                assertEquals(Presence.YES, second.sink());
            }
            device.finish();
        }
    }

    @Test
    void theEmulatedMatricesSpeakAsInTheManual() throws Exception {
        try (ThreadWorkers workers = new ThreadWorkers()) {
            EmulatedMatrix matrix = new EmulatedMatrix("LW", 3, 3, workers);
            try (MatrixServer list = MatrixServer.local(matrix, Lw3Speech.LIST, Duration.ofSeconds(20), workers);
                    MatrixServer nodes = MatrixServer.local(matrix, Lw3Speech.NODES, Duration.ofSeconds(20),
                            workers)) {
                new Transcript().controller("0001#CALL " + XP + ":switch(I2:O1)\r\n")
                        .device("{0001\r\nmO " + XP + ":switch\r\n}\r\n")
                        .controller("0002#CALL " + XP + ":switch(I9:O1)\r\n")
                        .device("{0002\r\nmE " + XP + ":switch %E004:Invalid value\r\n}\r\n")
                        .controller("GET " + XP + ".DestinationConnectionList\r\n")
                        .device("pr " + XP + ".DestinationConnectionList=I2;I2;I3;\r\n")
                        .controller("OPEN " + XP + "\r\n").device("o- " + XP + "\r\n")
                        .controller("CALL " + XP + ":switch(0:O3)\r\n")
                        .device("CHG " + XP + ".DestinationConnectionList=I2;I2;0;\r\nmO " + XP + ":switch\r\n")
                        .controller("CALL " + XP + ":lockDestination(O1)\r\n")
                        .device("mO " + XP + ":lockDestination\r\n").playTo(list.port());
                new Transcript().controller("0001#GET /V1/MEDIA/VIDEO/XP/O1.ConnectedSource\r\n")
                        .device("{0001\r\npr /V1/MEDIA/VIDEO/XP/O1.ConnectedSource=I2\r\n}\r\n")
                        .controller("0002#CALL /V1/MEDIA/USB/XP:switch(U2:H1)\r\n")
                        .device("{0002\r\nmO /V1/MEDIA/USB/XP:switch\r\n}\r\n")
                        .controller("0003#GET /V1/MEDIA/USB/XP/H1.ConnectedSource\r\n")
                        .device("{0003\r\npr /V1/MEDIA/USB/XP/H1.ConnectedSource=U2\r\n}\r\n")
                        .playTo(nodes.port());
            }
        }
    }
}
