// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.process.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.hotseat.base.unit.DataSize;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is accepted, and how the rest is refused. */
class SettingsReaderTest {

    private static final String GOOD = """
            # a host
            name = host1
            roles = host
            plane.management = 192.0.2.11
            plane.storage = 2001:db8::11
            hypervisor = qemu:///system
            """;

    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("agent.conf");
    }

    private Reading read(String text) throws IOException {
        Files.writeString(file, text);
        return SettingsReader.read(file);
    }

    private String faults(String text) throws IOException {
        Reading reading = read(text);
        assertEquals(reading.problems().isEmpty(), reading.settings().isPresent());
        return reading.problems().stream().map(Problem::text).collect(Collectors.joining("\n"));
    }

    @Test
    void streamsOfMovesAreEncryptedUnlessSomebodyDecidesOtherwise() throws Exception {
        assertEquals(new Streams(Plane.MANAGEMENT, Optional.of(Path.of("/etc/pki/qemu"))), read(GOOD).settings().orElseThrow().streams());
        assertEquals(new Streams(Plane.STORAGE, Optional.empty()), read(GOOD
                + "migration.plane = storage\nmigration.tls = off\n").settings().orElseThrow().streams());
        assertEquals(Optional.of(Path.of("/etc/own")), read(GOOD + "migration.tls = /etc/own\n").settings().orElseThrow().streams().tls());
        assertTrue(faults(GOOD + "migration.plane = business\n").contains("the guests' own"));
    }

    @Test
    void disksAreCutByLibvirtUnlessADaemonIsWanted() throws Exception {
        assertFalse(read(GOOD).settings().orElseThrow().servedDisks());
        assertFalse(read(GOOD + "checkpoint.disks = chain\n").settings().orElseThrow().servedDisks());
        assertTrue(read(GOOD + "checkpoint.disks = daemon\n").settings().orElseThrow().servedDisks());
        assertTrue(faults(GOOD + "checkpoint.disks = overlay\n").contains("chain"));
    }

    @Test
    void linesOfABoardAreNamedWithWhatTheyAre() throws Exception {
        assertEquals(List.of(new BoardLine("bell", BoardLine.Kind.SERIAL, "/dev/ttyS1", "115200-8N1",
                BoardLine.Rollback.MARK, "!\r\n", DataSize.ofKib(64)), new BoardLine("gps", BoardLine.Kind.SERIAL,
                        "/dev/ttyS0", "9600-7E1-rtscts", BoardLine.Rollback.REPLAY, "", DataSize.ofMib(1))),
                read(GOOD + "line.gps = serial /dev/ttyS0 9600-7E1-rtscts\n"
                        + "line.bell = serial /dev/ttyS1 115200-8N1 mark=!\\r\\n 64KiB\n").settings().orElseThrow()
                        .lines());
        assertEquals(List.of(new BoardLine("bus", BoardLine.Kind.CAN, "cannelloni:10.0.8.4:20000", "500",
                BoardLine.Rollback.DISCARD, "", DataSize.ofMib(1))), read(GOOD
                        + "line.bus = can cannelloni:10.0.8.4:20000 500k discard\n").settings().orElseThrow().lines());
        assertEquals("socketcand:can.plant:29536/can0", read(GOOD
                + "line.bus = can socketcand:can.plant:29536/can0 500k\n").settings().orElseThrow().lines().get(0).place());
        String faults = faults(GOOD + """
                line.i = can 10.0.8.4:20000 500k
                line.j = can cannelloni:10.0.8.4:20000 300k
                line.k = can socketcand:10.0.8.4:29536 500k
                line.l = can cannelloni:10.0.8.4:65536 500k
                line.m = can socketcand:10.0.8.4:0/can0 500k
                line.a b = serial /dev/ttyS0 9600-8N1
                line.b = parallel /dev/lp0 9600-8N1
                line.c = serial ttyS0 9600-8N1
                line.d = serial /dev/ttyS0 9600
                line.e = serial /dev/ttyS0 9600-8N1 rewind
                line.f = serial /dev/ttyS0 9600-8N1 replay 1KiB
                line.g = serial
                line.h = serial /dev/ttyS0 9600-8N1
                line.h = serial /dev/ttyS1 9600-8N1
                """);
        for (String part : List.of("no name of a line", "\"parallel\"", "path of a tty", "\"9600\" are no settings",
                "\"rewind\"", "size of a journal", "no line of a board", "way to a bus", "\"300k\" is no rate", "\"line.h\" stands",
                "65536 is no port", "0 is no port")) {
            assertTrue(faults.contains(part), part + ": " + faults);
        }
        assertTrue(faults("name = w\nroles = witness\nplane.management = 192.0.2.11\nline.g = serial /dev/ttyS0"
                + " 9600-8N1\n").contains("a witness has no lines"));
        assertTrue(faults(GOOD + "port.board = 9743\n").contains("\"port.board\""));
    }

    @Test
    void soundAndUsbDevicesArePortsOfABoard() throws Exception {
        AgentSettings good = read(GOOD + """
                sound = on
                line.desk = sound /run/desk/native sink=alsa_output.pci-0000
                line.ear = sound /run/desk/native source
                line.stick = usb 46F4:0001
                line.front = usb 1-1.2
                """).settings().orElseThrow();
        assertTrue(good.sound());
        assertEquals(List.of("SOUND /run/desk/native sink=alsa_output.pci-0000", "SOUND /run/desk/native source",
                "USB 1-1.2 ", "USB 46f4:0001 "), good.lines().stream().map(line -> line.kind() + " " + line.place() + " " + line
                        .settings()).sorted().toList());
        assertFalse(read(GOOD).settings().orElseThrow().sound());
        String faults = faults(GOOD + """
                sound = loud
                line.a = sound desk sink
                line.b = sound /run/desk/native speaker
                line.c = sound /run/desk/native sink=left,right
                line.d = sound /run/desk/native sink replay
                line.e = usb webcam
                line.f = usb 46f4:0001 1-1
                """);
        for (String part : List.of("sound is not \"loud\"", "desk sink\" names no sound", "speaker\" names no sound",
                "left,right\" names no sound", "replay\" names no sound", "webcam\" names no USB device",
                "1-1\" names no USB device")) {
            assertTrue(faults.contains(part), part + ": " + faults);
        }
    }

    @Test
    void outputsAreHeadsOfAHost() throws Exception {
        assertEquals(List.of(new HostOutput("left", ":0", "1920x1080+0+0", Optional.empty(), Optional.of(Path.of("/sys/e"))),
                new HostOutput("right", ":0", "800x600+1920+0", Optional.of(Path.of("/run/key")), Optional.empty()), new HostOutput(
                        "wall", ":1.0", "", Optional.empty(), Optional.empty())), read(GOOD
                                + "output.left = :0 edid=/sys/e at=1920x1080+0+0\n"
                                + "output.right = :0 authority=/run/key at=800x600+1920+0\n"
                                + "output.wall = :1.0\n").settings().orElseThrow().outputs());
        String faults = faults(GOOD + """
                output.a b = :0
                output.b = desk:0
                output.c = :1 at=left
                output.d = :2 edid=e
                output.e = :3 width=7
                output.f = :4 at=640x480+0+0 at=640x480+1+0
                output.g = :5
                output.h = :5 at=640x480+0+0
                output.h = :6
                """);
        for (String part : List.of("no name of an output", "\"desk:0\" is no X display", "\"left\" is no part of a",
                "\"e\" is not the path", "\"width=7\" says nothing", "\"at=640x480+1+0\" says nothing",
                "it is the same place as \"g\"", "\"output.h\" stands")) {
            assertTrue(faults.contains(part), part + ": " + faults);
        }
        assertTrue(faults("name = w\nroles = witness\nplane.management = 192.0.2.11\noutput.g = :0\n").contains(
                "only hosts show machines"));
    }

    @Test
    void readsAWholeFile() throws IOException {
        AgentSettings settings = read(GOOD + """
                state = /srv/hotseat
                control = /run/h/a.sock
                metrics.port = 9000
                stop.deadline = 1500ms
                log.level = warning
                log.level.org.hotseat.agent = trace
                log.size = 2 MiB
                log.files = 3
                watchdog = /dev/watchdog
                """).settings().orElseThrow();
        assertEquals("host1", settings.name().value());
        assertEquals(Set.of(Role.HOST), settings.roles());
        assertEquals(Set.of(Plane.MANAGEMENT, Plane.STORAGE), settings.planes().keySet());
        assertEquals(9000, settings.metricsPort().orElseThrow());
        assertEquals(Duration.ofMillis(1500), settings.stopDeadline());
        assertEquals(DataSize.ofMib(2), settings.log().size());
        assertEquals(Optional.of(Path.of("/dev/watchdog")), settings.watchdog());
        assertEquals(Level.TRACE, settings.log().levels().get("org.hotseat.agent"));
    }

    @Test
    void theExampleIsAccepted() throws IOException {
        Path tree = Path.of(System.getProperty("hotseat.tree", "."));
        assertEquals("", faults(Files.readString(tree.resolve("bundles/org.hotseat.agent/launch/agent.conf.example"))));
    }

    @Test
    void metricsCanBeSwitchedOff() throws IOException {
        assertTrue(read(GOOD + "metrics.port = off\n").settings().orElseThrow().metricsPort().isEmpty());
    }

    @Test
    void onlyASimulatedHostMayPlayOne() throws IOException {
        String simulated = GOOD.replace("qemu:///system", "sim:///lab/host1") + "partition = simulated\n";
        assertEquals(new Freezing.Simulated(), read(simulated).settings().orElseThrow().freezing());
        String fault = faults(GOOD + "partition = simulated\n");
        assertTrue(fault.contains("only simulated machines"), fault);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nmae = x                     | 7: unknown setting "nmae". Did you mean "name"?
            log.sice = 1MiB              | 7: unknown setting "log.sice". Did you mean "log.size"?
            name = host2                 | 7: "name" stands in line 2 already
            log.size = 10MB              | 7: there is no unit "MB" here. Did you mean "MiB"?
            log.size = 10                | 7: "10" is not a number with a unit
            log.size = 99999999999GiB    | 7: "99999999999GiB" is out of range
            log.files = 3x               | 7: "3x" is not a whole number from 1 to 100
            log.level = warn             | 7: there is no level "warn". Accepted: trace, debug, info, warning, error
            log.level = infos            | 7: there is no level "infos". Did you mean "info"?
            log.level.a..b = info        | 7: "a..b" is no name of a logger
            stop.deadline = 10sec        | 7: there is no unit "sec" here
            stop.deadline = 1h           | 7: there is no unit "h" here
            metrics.port = 80            | 7: "80" is not a whole number from 1024 to 65535
            state = var/lib              | 7: "var/lib" is not a whole path
            state = /var/../etc/x        | 7: "/var/../etc/x" is not a whole path
            plane.business = host1.lan   | 7: "host1.lan" is not one IP address
            plane.business = 0.0.0.0     | 7: "0.0.0.0" is not one IP address
            plane.business = 300.1.1.1   | 7: "300.1.1.1" is no
            plane.business = 192.0.2.11  | 7: the planes management and business have the same address
            plane.business = 127.0.0.1   | 4: some planes are on loopback and some are not
            password = x                 | 7: "password" is not a setting, and secrets are never written here
            only words                   | 7: this is not "key = value"
            log.level =                  | 7: "log.level" has no value
            port.agent = 80              | 7: "80" is not a whole number from 1024 to 65535
            port.agent = 9742            | 7: "metrics.port" and "port.agent" have the same port 9742
            port.keeper = 9743           | 7: "port.agent" and "port.keeper" have the same port 9743
            port.kepper = 9999           | 7: unknown setting "port.kepper". Did you mean "port.keeper"?
            store.engine = etcd          | 7: "etcd" is not a whole path
            """)
    void aWrongLineIsRefusedWithItsNumberAndWhatToDo(String line, String fault) throws IOException {
        String faults = faults(GOOD + line + '\n');
        assertTrue(faults.contains(file + ":" + fault), faults);
        assertTrue(faults.lines().allMatch(one -> one.endsWith(".") && one.indexOf(". ") > 0), faults);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            roles = host         | roles = hosts          | 3: there is no role "hosts". Did you mean "host"?
            roles = host         | roles = host, witness  | 3: the role host goes with no other
            roles = host         | roles = witness        | 6: only a host has a hypervisor
            hypervisor = qemu    | #hypervisor = qemu     | 3: a host needs a hypervisor
            plane.storage        | #plane.storage         | 3: a host needs an address on the storage plane
            plane.management     | #plane.management      | : "plane.management" is missing
            name = host1         | #                      | : "name" is missing
            name = host1         | name = host 1          | 2: "host 1" is no name of an agent
            qemu:///system       | qemu+ssh://root@h/     | 6: "qemu+ssh://root@h/" is no hypervisor of this host
            """)
    void aWrongCombinationIsRefused(String part, String other, String fault) throws IOException {
        String faults = faults(GOOD.replace(part, other));
        assertTrue(faults.contains((file + ":" + fault).replace("::", ":")), faults);
    }

    @Test
    void allFaultsAreToldAtOnce() throws IOException {
        assertEquals(List.of(2, 4, 6), read(GOOD.replace("host1", "?").replace("192", "x").replace("qemu", "QEMU:"))
                .problems().stream().map(Problem::line).toList());
    }

    @Test
    void aFileThatOthersCanWriteIsNotObeyed() throws IOException {
        Files.writeString(file, GOOD);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));
        assertTrue(SettingsReader.read(file).problems().get(0).what().contains("can be written by others"));
    }

    @Test
    void theIdentityIsFoundInTheStateFolder() throws IOException {
        assertTrue(read(GOOD + "state = " + folder + "/state\n").settings().orElseThrow().identity().isEmpty());
        Path identity = Files.createDirectories(folder.resolve("state/cluster/identity"));
        Path certificate = Files.writeString(identity.resolve("certificate.pem"), "");
        assertEquals(certificate, read(GOOD + "state = " + folder + "/state\n").settings().orElseThrow().identity()
                .orElseThrow().certificate());
    }

    @Test
    void whatIsNoTextIsRefused() throws IOException {
        Files.write(file, new byte[] { 'n', (byte) 0xff, (byte) 0xfe });
        assertTrue(SettingsReader.read(file).problems().get(0).what().contains("not UTF-8"));
        Files.write(file, "x".repeat(70_000).getBytes(StandardCharsets.UTF_8));
        assertTrue(SettingsReader.read(file).problems().get(0).what().contains("more than"));
        Files.delete(file);
        assertTrue(SettingsReader.read(file).problems().get(0).what().contains("no such file"));
    }
}
