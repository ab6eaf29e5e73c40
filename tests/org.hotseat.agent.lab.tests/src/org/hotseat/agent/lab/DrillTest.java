// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Progress;
import org.hotseat.hypervisor.MachineSample;
import org.hotseat.hypervisor.MachineState;
import org.hotseat.protocol.op.AvailabilityOps;
import org.hotseat.protocol.op.AvailabilityOps.AvailabilityLine;
import org.hotseat.protocol.op.AvailabilityOps.AvailabilityQuestion;
import org.hotseat.protocol.op.AvailabilityOps.Standing;
import org.hotseat.protocol.op.DrillOps;
import org.hotseat.protocol.op.DrillOps.DrillAct;
import org.hotseat.protocol.op.DrillOps.DrillReport;
import org.hotseat.protocol.op.DrillOps.OneDrill;
import org.hotseat.protocol.op.DrillOps.State;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.command.HostCommand.Vouch;
import org.hotseat.state.command.MachineCommand.DefineMachine;
import org.hotseat.state.data.AuthorityRecord;
import org.hotseat.state.data.MachineRecord;
import org.hotseat.state.data.Protection;
import org.hotseat.state.ladder.Verdict;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonParser;

/** Drills in a sandbox, and what the ledger says of them and of a real loss: real agents, simulated machines. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
@ExtendWith(LabTurn.class)
class DrillTest {

    private static final Duration LONG = Duration.ofSeconds(60);

    @TempDir
    private Path folder;
    private final MachineId machine = new MachineId(UUID.randomUUID());
    private AgentCluster cluster;
    private LabConsole console;

    @BeforeEach
    void start() throws Exception {
        cluster = AgentCluster.start(folder, 3, 3);
        console = new LabConsole(cluster, 2);
        console.command(new DefineMachine(0, new MachineRecord(machine, "m", "", xml(), Protection.REPLICATED, h(1),
                List.of(h(2)), true)));
        Until.holds("its standby may go on", () -> authority().eligible() && stateOn(0) == MachineState.RUNNING);
    }

    @AfterEach
    void end() {
        console.close();
        cluster.close();
    }

    @Test
    void copiesAreTriedOutAndARealLossIsNoDrill() throws Exception {
        act(DrillOps.Kind.BEGIN, 2);
        Until.holds("two runs", () -> report().state() == State.DONE);
        DrillReport done = report();
        assertEquals(List.of(2, 2), List.of(done.counted(), done.recovered()), done::toString);
        assertEquals(Optional.of(h(2)), done.standby());
        assertTrue(done.bound() > 0.2 && done.bound() < 0.3, done::toString);
        assertTrue(done.runs().stream().allMatch(run -> run.alive().compareTo(run.restored()) >= 0
                && run.generation() > 0 && run.restored().compareTo(run.made()) >= 0), done::toString);
        assertEquals(1, authority().epoch(), "the machine itself has not noticed");
        assertEquals(MachineState.RUNNING, stateOn(0));
        assertEquals(List.of(), copies(1), "nothing is left");
        assertTrue(isEmpty(cluster.agent(1).state().resolve("drills")));
        Until.holds("generations come in again", () -> console.live(h(1)).orElseThrow().replications().stream()
                .anyMatch(one -> one.acknowledged() > done.runs().getLast().generation()));
        act(DrillOps.Kind.BEGIN, 200);
        Until.holds("a drill that goes on", () -> report().state() == State.GOING_ON);
        cluster.agent(0).endAll();
        answerFor(h(1));
        Until.holds("it goes on at its standby", () -> authority().owner().equals(h(2)) && stateOn(1)
                == MachineState.RUNNING);
        Until.holds("no copy is left", () -> copies(1).isEmpty());
        Until.holds("its ledger", () -> line().now() == Standing.UP && line().failures() == 1 && line().drillRuns()
                >= 2);
        AvailabilityLine line = line();
        assertEquals(List.of(1, 1), List.of(line.trials(), line.recovered()), line::toString);
        assertTrue(line.mttr().orElseThrow().toMillis() > 0 && line.availability().orElseThrow() < 1, line::toString);
        assertEquals("h2", line.spans().getLast().host());
        String typed = cluster.agent(2).type("", "availability", "m", "--json").text();
        assertEquals("UP", JsonParser.parseString(typed).getAsJsonObject().getAsJsonArray("lines").get(0)
                .getAsJsonObject().get("now").getAsString());
        assertFalse(cluster.agent(2).type("", "availability").text().isBlank());
    }

    private DrillReport report() throws Exception {
        return console.connection().call(DrillOps.REPORT, new OneDrill(machine), Deadline.in(LONG));
    }

    private AvailabilityLine line() throws Exception {
        return console.connection().call(AvailabilityOps.LEDGER, new AvailabilityQuestion(Optional.of(machine), Optional
                .empty()), Deadline.in(LONG)).lines().getFirst();
    }

    private void act(DrillOps.Kind kind, int runs) throws Exception {
        console.connection().command(console.next(), DrillOps.ACT, new DrillAct(machine, kind, runs), Deadline.in(LONG),
                Progress.NONE).toCompletableFuture().get(60, TimeUnit.SECONDS).get();
    }

    /** Where control groups and real-time rights are missing, silence does not suffice. */
    private void answerFor(HostId host) throws Exception {
        Until.holds("a ladder that asks for a word, or a take-over", () -> console.ladder(host).filter(one -> one
                .verdict() instanceof Verdict.NotTrusted).isPresent() || !authority().owner().equals(host));
        if (authority().owner().equals(host)) {
            console.command(new Vouch(host, console.state().find(Kinds.LEASE, host.value()).orElseThrow().value()
                    .incarnation()));
        }
    }

    private static boolean isEmpty(Path folder) throws Exception {
        if (!Files.exists(folder)) {
            return true;
        }
        try (var files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    private List<String> copies(int index) throws Exception {
        return console.open(index).sample(Set.of(), Deadline.in(LONG)).stream().map(MachineSample::name)
                .filter(name -> name.startsWith("drill-")).toList();
    }

    private AuthorityRecord authority() {
        return console.state().find(Kinds.AUTHORITY, machine.toString()).map(Held::value).orElseThrow();
    }

    private MachineState stateOn(int index) {
        return console.sample(index, machine).map(MachineSample::state).orElse(MachineState.OFF);
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
