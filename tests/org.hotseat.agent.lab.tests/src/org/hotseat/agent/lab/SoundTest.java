// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Progress;
import org.hotseat.base.work.Run;
import org.hotseat.hypervisor.MigrationOptions;
import org.hotseat.lab.Beeper;
import org.hotseat.lab.Speaker;
import org.hotseat.protocol.op.HostLive;
import org.hotseat.protocol.op.PortLive;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
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

/**
 * The sound of a machine at the sink of a board, and at no other time than when it runs at the port's owner: real
 * agents, real sound servers, machines of QEMU that beep at 440 Hz beside simulated ones.
 */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
@ExtendWith(LabTurn.class)
class SoundTest {

    private static final Duration LONG = Duration.ofSeconds(60);
    private static final HostId BOARD = new HostId("h4");
    /** Of a square wave, the share of its own tone is 0.81. */
    private static final double HEARD = 0.6;

    @TempDir
    private Path folder;
    private final MachineId machine = new MachineId(UUID.randomUUID());
    private final List<Beeper> beepers = new ArrayList<>();
    private AgentCluster cluster;
    private LabConsole console;
    private Speaker speaker;

    @BeforeEach
    void start() throws Exception {
        Assumptions.assumeTrue(Speaker.isThere() && Beeper.isThere(), "PulseAudio or QEMU's part for it is missing");
        for (Path open : List.of(folder, folder.getParent())) { // the servers' user has to get there
            Set<PosixFilePermission> may = Files.getPosixFilePermissions(open);
            if (may.addAll(PosixFilePermissions.fromString("rwxr-xr-x"))) { // such a folder of all stays that
                Files.setPosixFilePermissions(open, may);
            }
        }
        speaker = new Speaker(folder.resolve("desk"));
        cluster = new AgentCluster(folder, 4, number -> "port.board = " + FreePorts.next() + (number < 4
                ? "\nsound = on" : "\nroles = board\nline.desk = sound " + speaker.socket() + " sink=desk"));
        cluster.form(3);
        console = new LabConsole(cluster, 1); // neither test ends that agent
        console.command(new DefineMachine(0, new MachineRecord(machine, "m", "", xml(), Protection.REPLICATED, h(1),
                List.of(h(2), h(3)), true)));
        Until.holds("the board tells of its sound server", () -> port().filter(one -> one.line().present())
                .isPresent());
        Until.holds("its standby may go on", () -> authority().filter(one -> one.eligible() && one.standby().equals(
                Optional.of(h(2)))).isPresent());
    }

    @AfterEach
    void end() throws Exception {
        for (Beeper beeper : beepers) {
            beeper.close();
        }
        for (AutoCloseable one : new AutoCloseable[] { console, cluster, speaker }) {
            if (one != null) {
                one.close();
            }
        }
        for (int number = 1; number <= 3; number++) { // they outlive their agents
            Path run = folder.resolve("h" + number + "/sound.run");
            if (Files.exists(run)) {
                ProcessHandle.of(Long.parseLong(Files.readString(run).split(" ")[0])).ifPresent(
                        ProcessHandle::destroyForcibly);
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

    private String says(String... words) throws IOException {
        LabAgent.Said said = cluster.agent(1).type("", words);
        assertEquals(0, said.exit(), said.text());
        return said.text();
    }

    private Optional<PortLive> port() {
        return console.live(BOARD).stream().map(HostLive::ports).flatMap(List::stream).findFirst();
    }

    private Optional<AuthorityRecord> authority() {
        return console.state().find(Kinds.AUTHORITY, machine.toString()).map(Held::value);
    }

    private boolean isWith(HostId host) {
        return port().filter(one -> one.connected() && one.holder().equals(Optional.of(new PortHolder(host, machine))))
                .isPresent();
    }

    /** A machine that plays as the simulated one would. */
    private Beeper beeper(int index) throws IOException {
        Beeper made = new Beeper(cluster.agent(index).folder(), "m", cluster.agent(index).folder().resolve(
                "sound/native"));
        beepers.add(made);
        return made;
    }

    private void isHeard() {
        Until.holds("440 Hz", () -> speaker.share(Beeper.TONE) > HEARD);
    }

    private void isSilent() {
        Until.holds("silence", () -> speaker.share(Beeper.TONE) == 0);
    }

    @Test
    void itIsHeardFromItsOwnerAndFromItsStandbyWhenThatGoesOn() throws Exception {
        Beeper owner = beeper(0);
        beeper(1);
        assertTrue(says("port", "assign", "desk", "m").contains("h4.desk: m at h1, epoch 1"));
        isHeard();
        Until.holds("its owner is connected", () -> isWith(h(1)));
        assertTrue(says("port", "status", "desk").contains("SOUND"));
        owner.close();
        isSilent(); // its standby plays, and is not heard
        owner = beeper(0);
        isHeard();
        speaker.restart();
        isHeard();
        assertTrue(owner.isAlive());
        cluster.agent(0).endAll();
        owner.close();
        answerFor(h(1));
        Until.holds("its port has followed", () -> isWith(h(2)));
        isHeard();
        says("port", "release", "desk");
        isSilent();
    }

    @Test
    void itFollowsALiveMoveAndTheServerOutlivesTheAgent() throws Exception {
        speaker.kill();
        Beeper from = beeper(0); // a board that is down keeps it from nothing
        Beeper to = beeper(2);
        says("port", "assign", "desk", "m");
        speaker.restart();
        isHeard();
        console.open(0).migrate(machine, console.open(2), new MigrationOptions("", Duration.ZERO, 0, true, true),
                new Run(Progress.NONE, Deadline.in(LONG)));
        from.close();
        Until.holds("its port has followed", () -> isWith(h(3)));
        isHeard();
        cluster.agent(2).kill();
        isSilent();
        cluster.agent(2).start();
        Until.holds("its host is connected again", () -> isWith(h(3)));
        isHeard();
        assertTrue(to.isAlive());
    }

    /** Where control groups and real-time rights are missing, silence does not suffice. */
    private void answerFor(HostId host) throws Exception {
        Until.holds("a ladder that asks for a word, or a take-over", () -> console.ladder(host).filter(one -> one
                .verdict() instanceof Verdict.NotTrusted).isPresent() || !authority().orElseThrow().owner().equals(
                        host));
        if (authority().orElseThrow().owner().equals(host)) {
            console.command(new Vouch(host, console.state().find(Kinds.LEASE, host.value()).orElseThrow().value()
                    .incarnation()));
        }
    }
}
