// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.lab;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Progress;
import org.hotseat.base.work.Run;
import org.hotseat.hypervisor.MigrationOptions;
import org.hotseat.protocol.op.HostLive;
import org.hotseat.protocol.op.PortLive;
import org.hotseat.protocol.op.PortOps;
import org.hotseat.protocol.op.PortOps.PortTested;
import org.hotseat.protocol.op.ReplicationLive;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.board.PortRecord;
import org.hotseat.state.board.PortRecord.PortHolder;
import org.hotseat.state.command.HostCommand.Vouch;
import org.hotseat.state.command.MachineCommand.DefineMachine;
import org.hotseat.state.data.AuthorityRecord;
import org.hotseat.state.data.MachineRecord;
import org.hotseat.state.data.Protection;
import org.hotseat.state.ladder.Verdict;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A line of an interface board that follows its machine: real agents, a real tty, simulated machines. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
@ExtendWith(LabTurn.class)
class PortTest {

    private static final Duration LONG = Duration.ofSeconds(60);
    private static final HostId BOARD = new HostId("h4");
    private static final int MUCH = 2000;

    @TempDir
    private Path folder;
    private final MachineId machine = new MachineId(UUID.randomUUID());
    private AgentCluster cluster;
    private LabConsole console;
    private LabLine line;

    @BeforeEach
    void start() throws Exception {
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/usr/bin/socat")), "socat is not installed");
        line = new LabLine(folder.resolve("tty"));
        cluster = new AgentCluster(folder, 4, number -> "port.board = " + FreePorts.next() + (number < 4 ? ""
                : "\nroles = board\nline.gps = serial " + folder.resolve("tty") + " 115200-8N1 replay"));
        cluster.form(3);
        console = new LabConsole(cluster, 1); // neither test ends that agent
        console.command(new DefineMachine(0, new MachineRecord(machine, "m", "", xml(), Protection.REPLICATED, h(1),
                List.of(h(2), h(3)), true)));
        Until.holds("the board tells of its line", () -> port().filter(one -> one.line().present()).isPresent());
        Until.holds("its standby may go on", () -> authority().filter(one -> one.eligible() && one.standby().equals(
                Optional.of(h(2)))).isPresent());
    }

    @AfterEach
    void end() throws Exception {
        for (AutoCloseable one : new AutoCloseable[] { console, cluster, line }) {
            if (one != null) {
                one.close();
            }
        }
    }

    private static HostId h(int number) {
        return new HostId("h" + number);
    }

    private String xml() {
        return """
                <domain type='kvm'><name>m</name><uuid>%s</uuid><memory unit='MiB'>64</memory><vcpu>1</vcpu>
                <os><type>hvm</type></os><features><acpi/></features><devices/></domain>""".formatted(machine);
    }

    private void says(int exit, String part, String... words) throws IOException {
        LabAgent.Said said = cluster.agent(1).type("", Stream.concat(Stream.of("port"), Stream.of(words)).toArray(
                String[]::new));
        assertEquals(exit, said.exit(), said.text());
        assertTrue(said.text().contains(part), said.text());
    }

    private Optional<PortLive> port() {
        return console.live(BOARD).stream().map(HostLive::ports).flatMap(List::stream).findFirst();
    }

    private PortRecord record() {
        return console.state().find(Kinds.PORT, BOARD.value(), "gps").orElseThrow().value();
    }

    private Optional<AuthorityRecord> authority() {
        return console.state().find(Kinds.AUTHORITY, machine.toString()).map(Held::value);
    }

    private boolean isWith(HostId host) {
        return port().filter(one -> one.connected() && one.holder().equals(Optional.of(new PortHolder(host, machine))))
                .isPresent();
    }

    private LabGuest guest(int index) {
        return new LabGuest(cluster.agent(index).folder().resolve("ports/h4.gps.sock"));
    }

    private long acknowledged(HostId host) {
        return console.live(host).stream().flatMap(one -> one.replications().stream()).filter(one -> one.side()
                == ReplicationLive.Side.SOURCE).mapToLong(ReplicationLive::acknowledged).findFirst().orElse(0);
    }

    /** Everything from where it began, each byte once. */
    private static void assertWhole(LabGuest guest, int from) {
        String heard = guest.heard();
        assertEquals(LabLine.from(from / 10, heard.length() + from % 10).substring(from % 10), heard);
    }

    @Test
    void aGuestThatGoesOnAtItsStandbyHasNoGap() throws Exception {
        says(1, "no port", "status", "bell");
        says(1, "no machine", "assign", "gps", "n");
        says(0, "h4.gps: nobody's", "list");
        says(0, "h4.gps: m at h1, epoch 1", "assign", "h4.gps", "m");
        try (LabGuest guest = guest(0); LabGuest armed = guest(1)) {
            Until.holds("its owner is connected", () -> isWith(h(1)));
            line.begin();
            Until.holds("it hears its line", () -> guest.heard().length() > MUCH);
            long now = acknowledged(h(1));
            Until.holds("it is cut while it hears", () -> acknowledged(h(1)) > now + 2);
            assertWhole(guest, 0);
            assertEquals("", armed.heard());
            cluster.agent(0).endAll();
            answerFor(h(1));
            Until.holds("its port has followed", () -> isWith(h(2)));
            Until.holds("the console knows it", () -> record().equals(new PortRecord(BOARD, "gps", 2, Optional.of(
                    new PortHolder(h(2), machine)), 2)));
            Until.holds("it ended where it was before", guest::isGone);
            Until.holds("it goes on", () -> armed.heard().length() > MUCH);
            int from = LabLine.position(armed.heard());
            assertTrue(from > 0 && from <= guest.heard().length(), from + " of " + guest.heard().length());
            assertWhole(armed, from);
            Until.holds("the board says so", () -> port().filter(one -> one.begun().equals("EXACT") && one.lost() == 0)
                    .isPresent());
            armed.says("AT");
            Until.holds("its line hears it", () -> line.heard().equals("AT"));
            says(0, "SERIAL, REPLAY", "status", "gps");
            says(0, "h4.gps: nobody's", "release", "gps");
            Until.holds("it is nobody's to the board", () -> port().filter(one -> one.holder().isEmpty()).isPresent());
        }
    }

    @Test
    void itGoesOnWhereItWasAfterALiveMoveAndAfterItsAgentBeganAnew() throws Exception {
        says(0, "h4.gps: m at h1, epoch 1", "assign", "gps", "m");
        try (LabGuest guest = guest(0); LabGuest there = guest(2)) {
            Until.holds("its owner is connected", () -> isWith(h(1)));
            line.begin();
            Until.holds("it hears its line", () -> guest.heard().length() > MUCH);
            console.open(0).migrate(machine, console.open(2), new MigrationOptions("", Duration.ZERO, 0, true, true),
                    new Run(Progress.NONE, Deadline.in(LONG)));
            Until.holds("its port has followed", () -> isWith(h(3)));
            Until.holds("it goes on", () -> there.heard().length() > MUCH);
            int from = LabLine.position(there.heard());
            Until.holds("it has heard all before", () -> guest.heard().length() >= from);
            assertEquals(from, guest.heard().length());
            assertWhole(there, from);
            there.says("one");
            Until.holds("its line hears it", () -> line.heard().equals("one"));
            cluster.agent(2).kill();
            cluster.agent(2).start();
        }
        try (LabGuest again = guest(2)) {
            Until.holds("its host is connected again", () -> isWith(h(3)));
            Until.holds("it hears its line again", () -> again.heard().length() > MUCH);
            assertWhole(again, LabLine.position(again.heard()));
            again.says("two");
            Until.holds("its line hears it", () -> line.heard().equals("onetwo"));
        }
    }

    private PortTested send(String text, long epoch, boolean beside) throws Exception {
        return console.connection().command(console.next(), PortOps.TEST, new PortOps.PortTest(BOARD, "gps", epoch,
                HexFormat.of().formatHex(text.getBytes(US_ASCII)), beside), Deadline.in(LONG), Progress.NONE)
                .toCompletableFuture().get(LONG.toSeconds(), TimeUnit.SECONDS).get();
    }

    @Test
    void aPersonAtAnotherAgentSendsToItsDevice() throws Exception {
        PortTested tested = send("ping", 0, false);
        assertTrue(tested.heard(), tested.toString());
        Until.holds("its line hears it", () -> line.heard().equals("ping"));
        says(0, "h4.gps: m at h1, epoch 1", "assign", "gps", "m");
        Until.holds("the board follows", () -> port().filter(one -> one.epoch() == 1).isPresent());
        assertEquals(FailureCode.WRONG_STATE, assertThrows(FailureException.class, () -> send("no", 0, false)).code());
        assertEquals(FailureCode.WRONG_STATE, assertThrows(FailureException.class, () -> send("no", 1, false)).code());
        assertTrue(send("pong", 1, true).heard());
        Until.holds("its line hears nothing else", () -> line.heard().equals("pingpong"));
    }

    /** Where control groups and real-time rights are missing, silence does not suffice. */
    private void answerFor(HostId host) throws Exception {
        Until.holds("a ladder that asks for a word, or a take-over", () -> console.ladder(host).filter(one -> one
                .verdict() instanceof Verdict.NotTrusted).isPresent() || !authority().orElseThrow().owner().equals(host));
        if (authority().orElseThrow().owner().equals(host)) {
            console.command(new Vouch(host, console.state().find(Kinds.LEASE, host.value()).orElseThrow().value()
                    .incarnation()));
        }
    }
}
