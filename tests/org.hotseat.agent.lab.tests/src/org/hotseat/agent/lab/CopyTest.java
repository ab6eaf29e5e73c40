// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.lab;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Progress;
import org.hotseat.base.work.Run;
import org.hotseat.hypervisor.MachineSample;
import org.hotseat.hypervisor.MachineState;
import org.hotseat.hypervisor.MigrationOptions;
import org.hotseat.protocol.op.ProtectionOps;
import org.hotseat.protocol.op.ProtectionOps.ProtectionAct;
import org.hotseat.protocol.op.ReplicationLive;
import org.hotseat.protocol.op.ReplicationLive.Side;
import org.hotseat.protocol.op.ReplicationLive.State;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.command.HostCommand.Vouch;
import org.hotseat.state.command.MachineCommand.DefineMachine;
import org.hotseat.state.data.AuthorityRecord;
import org.hotseat.state.data.HostRecord;
import org.hotseat.state.data.MachineRecord;
import org.hotseat.state.data.Protection;
import org.hotseat.state.ladder.Verdict;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** A machine that is copied to a standby: real agents, real keepers, the real engine, simulated machines. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
@ExtendWith(LabTurn.class)
class CopyTest {

    private static final Duration LONG = Duration.ofSeconds(60);

    @TempDir
    private Path folder;
    private final MachineId machine = new MachineId(UUID.randomUUID());
    private AgentCluster cluster;
    private LabConsole console;

    @BeforeEach
    void start() throws Exception {
        cluster = AgentCluster.start(folder, 3, 3);
        console = new LabConsole(cluster, 1);
        console.command(new DefineMachine(0, new MachineRecord(machine, "m", "", xml(), Protection.REPLICATED, h(1),
                List.of(h(2), h(3)), true)));
        Until.holds("the machine on its first host", () -> isAt(h(1), 1) && stateOn(0) == MachineState.RUNNING);
        Until.holds("its standby may go on", () -> isEligible(h(2)));
    }

    @AfterEach
    void end() {
        console.close();
        cluster.close();
    }

    @Test
    void itGoesOnAtItsStandbyAndIsCopiedToTheThirdHost() throws Exception {
        Until.holds("the standby takes more than one generation", () -> live(h(2), Side.STANDBY).generation() > 3);
        Until.holds("the cluster knows a later one", () -> authority().generation() > 1);
        long promised = authority().generation();
        long before = counter(0);
        assertTrue(before > 0);
        cluster.agent(0).endAll();
        answerFor(h(1));
        Until.holds("it goes on at its standby", () -> isAt(h(2), 2) && stateOn(1) == MachineState.RUNNING);
        assertTrue(authority().continued());
        assertTrue(authority().generation() >= promised);
        assertTrue(counter(1) >= before / 2, "what it knew is not lost: " + counter(1) + " after " + before);
        Until.holds("the third host may go on", () -> isEligible(h(3)));
        assertEquals(2, authority().epoch());
        Until.holds("what was gone on from is not kept", () -> !Files.exists(copies(1)));
    }

    @Test
    void personsSeeItAndActThroughAnyAgent() throws Exception {
        Until.holds("the third agent has heard of it from both", () -> {
            JsonObject seen = JsonParser.parseString(cluster.agent(2).type("", "protection", "m", "--json").text())
                    .getAsJsonObject().getAsJsonArray("machines").get(0).getAsJsonObject();
            return seen.get("owner").getAsString().equals("h1") && seen.get("standby").getAsString().equals("h2")
                    && seen.get("eligible").getAsBoolean() && seen.has("source") && seen.has("taken");
        });
        Until.holds("a table of one machine without trouble", () -> {
            String table = cluster.agent(2).type("", "protection").text();
            return table.lines().count() == 2 && table.contains("h2");
        });
        act(ProtectionOps.Kind.PAUSE);
        Until.holds("no cuts", () -> live(h(1), Side.SOURCE).state() == State.PAUSED);
        long held = live(h(1), Side.SOURCE).generation();
        obeys("checkpoint", "m", "--full");
        Until.holds("one more, with every page", () -> live(h(1), Side.SOURCE).last().filter(last -> last.base() == 0
                && last.generation() > held).isPresent());
        act(ProtectionOps.Kind.GO_ON);
        Until.holds("cuts again", () -> live(h(1), Side.SOURCE).acknowledged() > held + 2);
        Until.holds("its history", () -> console.connection().call(ProtectionOps.HISTORY,
                new ProtectionOps.OneReplication(machine), Deadline.in(LONG)).generations().size() > 2);
        obeys("protect", "m", "--standby", "h3");
        Until.holds("the other standby may go on", () -> isEligible(h(3)));
        Until.holds("the first one keeps nothing", () -> !Files.exists(copies(1)));
        obeys("protect", "m", "--off");
        Until.holds("nobody may go on", () -> !authority().eligible());
        Until.holds("nothing is copied", () -> console.live(h(1)).orElseThrow().replications().isEmpty());
        assertEquals(1, authority().epoch());
    }

    @Test
    void aPauseAndAPaceOutlastTheAgent() throws Exception {
        act(ProtectionOps.Kind.PAUSE);
        Until.holds("no cuts", () -> live(h(1), Side.SOURCE).state() == State.PAUSED);
        Until.holds("it is in the audit log", () -> console.state().last(Kinds.AUDIT).orElseThrow().value().command()
                .equals("PauseCopies"));
        assertEquals(1, cluster.agent(2).type("", "protect", "m", "--rpo", "2h").exit());
        obeys("protect", "m", "--rpo", "3s", "--priority", "7");
        Until.holds("its pace", () -> target().equals(Optional.of(Duration.ofSeconds(3))));
        Until.holds("its priority", () -> console.state().find(Kinds.MACHINE, machine.toString()).orElseThrow().value()
                .priority() == 7);
        cluster.agent(0).kill();
        cluster.agent(0).start();
        Until.holds("no cuts by the next agent either", () -> ownWord(0).get("state").getAsString().equals("PAUSED"));
        Until.holds("its pace there", () -> ownWord(0).getAsJsonObject("pace").get("target").getAsString().equals(
                "PT3S"));
        act(ProtectionOps.Kind.GO_ON);
        Until.holds("cuts again", () -> live(h(1), Side.SOURCE).last().isPresent() && isEligible(h(2)));
    }

    /** How the owner's agent tells the copying. */
    private JsonObject ownWord(int index) throws Exception {
        JsonObject question = new JsonObject();
        question.addProperty("machine", "m");
        return cluster.agent(index).ask("protection", question).getAsJsonArray("machines").get(0).getAsJsonObject()
                .getAsJsonObject("source");
    }

    private Optional<Duration> target() {
        return live(h(1), Side.SOURCE).pace().flatMap(pace -> pace.target());
    }

    @Test
    void itsStandbyMayComeBackAndStrangersMayNotCome() throws Exception {
        cluster.agent(1).kill();
        console.close();
        console = new LabConsole(cluster, 2);
        Until.holds("its standby is missed", () -> !live(h(1), Side.SOURCE).linked());
        long before = live(h(1), Side.SOURCE).acknowledged();
        cluster.agent(1).start();
        Until.holds("its standby takes generations again", () -> live(h(1), Side.SOURCE).acknowledged() > before
                && isEligible(h(2)));
        HostRecord standby = console.state().find(Kinds.HOST, "h2").orElseThrow().value();
        Until.holds("its source is in", () -> AgentCluster.part(cluster.agent(1), "protection").get("text").getAsString()
                .contains("1 to here") && live(h(1), Side.SOURCE).linked());
        try (Socket stranger = new Socket(standby.storage().orElseThrow(), standby.ports().copies())) {
            stranger.getOutputStream().write("HSC1, and no certificate at all".getBytes(US_ASCII));
            stranger.setSoTimeout((int) LONG.toMillis());
            assertTrue(isCutOff(stranger));
        }
        Until.holds("a word about the stranger", () -> Files.readString(cluster.agent(1).state().resolve(
                "log/agent.log")).contains("refused at the copies' port"));
    }

    @Test
    void itMovesLiveAndIsCopiedFromWhereItWent() throws Exception {
        console.open(0).migrate(machine, console.open(2), new MigrationOptions("", Duration.ZERO, 0, true, true),
                new Run(Progress.NONE, Deadline.in(LONG)));
        Until.holds("it runs there", () -> isAt(h(3), 2) && stateOn(2) == MachineState.RUNNING);
        Until.holds("its standby may go on again", () -> isEligible(h(2)));
        Until.holds("only its new host copies it", () -> live(h(3), Side.SOURCE).acknowledged() > 0
                && console.live(h(1)).orElseThrow().replications().isEmpty());
        console.open(2).migrate(machine, console.open(1), new MigrationOptions("", Duration.ZERO, 0, true, true),
                new Run(Progress.NONE, Deadline.in(LONG)));
        Until.holds("it runs on its standby", () -> isAt(h(2), 3) && stateOn(1) == MachineState.RUNNING);
        Until.holds("another one may go on", () -> isEligible(h(3)));
        Until.holds("what it was copied to is not kept", () -> !Files.exists(copies(1)));
    }

    private static boolean isCutOff(Socket stranger) {
        try (DataInputStream in = new DataInputStream(stranger.getInputStream())) {
            in.readAllBytes();
            return true; // TLS has said why, perhaps
        } catch (IOException reset) {
            return true;
        }
    }

    /** The third agent takes a person's command, who says it again when nobody led for long. */
    private void obeys(String... words) {
        Until.holds(String.join(" ", words), () -> {
            LabAgent.Said said = cluster.agent(2).type("", words);
            if (said.exit() != 0) {
                throw new IOException(said.text());
            }
            return true;
        });
    }

    private void act(ProtectionOps.Kind kind) {
        Until.holds(kind.name(), () -> {
            console.connection().command(console.next(), ProtectionOps.ACT, new ProtectionAct(machine, kind),
                    Deadline.in(LONG), Progress.NONE).toCompletableFuture().get(60, TimeUnit.SECONDS).get();
            return true;
        });
    }

    /** Where control groups and real-time rights are missing, silence does not suffice. */
    private void answerFor(HostId host) throws Exception {
        Until.holds("a ladder that asks for a word, or a take-over", () -> console.ladder(host).filter(one -> one.verdict()
                instanceof Verdict.NotTrusted).isPresent() || !authority().owner().equals(host));
        if (authority().owner().equals(host)) {
            console.command(new Vouch(host, console.state().find(Kinds.LEASE, host.value()).orElseThrow().value()
                    .incarnation()));
        }
    }

    private Path copies(int index) {
        return cluster.agent(index).state().resolve("copies").resolve(machine.toString());
    }

    private ReplicationLive live(HostId host, Side side) {
        return console.live(host).orElseThrow().replications().stream().filter(one -> one.machine().equals(machine)
                && one.side() == side).findFirst().orElseThrow();
    }

    private boolean isEligible(HostId standby) {
        return authority().eligible() && authority().standby().equals(Optional.of(standby));
    }

    private AuthorityRecord authority() {
        return console.state().find(Kinds.AUTHORITY, machine.toString()).map(Held::value).orElseThrow();
    }

    private boolean isAt(HostId host, long epoch) {
        return authority().owner().equals(host) && authority().epoch() == epoch;
    }

    private MachineState stateOn(int index) {
        return console.sample(index, machine).map(MachineSample::state).orElse(MachineState.OFF);
    }

    private long counter(int index) {
        return console.sample(index, machine).map(MachineSample::cpuNanos).orElse(MachineSample.NONE);
    }

    private static HostId h(int number) {
        return new HostId("h" + number);
    }

    private String xml() {
        return """
                <domain type='kvm'><name>m</name><uuid>%s</uuid><memory unit='MiB'>64</memory><vcpu>1</vcpu>
                <os><type>hvm</type></os><features><acpi/></features><devices/></domain>""".formatted(machine);
    }
}
