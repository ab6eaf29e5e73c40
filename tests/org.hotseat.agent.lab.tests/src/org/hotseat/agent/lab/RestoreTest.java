// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.lab;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

import org.hotseat.agent.lab.LabAgent.Said;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Progress;
import org.hotseat.base.work.ThreadWorkers;
import org.hotseat.protocol.CommandId;
import org.hotseat.protocol.Connection;
import org.hotseat.protocol.Position;
import org.hotseat.protocol.link.Links;
import org.hotseat.protocol.op.ClusterOps;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.command.ClusterCommand.GoOnAlone;
import org.hotseat.state.command.Command;
import org.hotseat.state.command.CommandOutcome;
import org.hotseat.state.command.DocumentCommand.PutObject;
import org.hotseat.state.command.MachineCommand.DefineMachine;
import org.hotseat.state.command.MachineCommand.SetRun;
import org.hotseat.state.data.AuthorityRecord;
import org.hotseat.state.data.MachineRecord;
import org.hotseat.state.data.ObjectRecord;
import org.hotseat.state.data.Protection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A backup is restored while the agents of the other hosts run, after machines and epochs have gone on. */
@ExtendWith(LabTurn.class)
class RestoreTest {

    private static final Duration LONG = Duration.ofSeconds(60);
    private static final long RAISED = 1_000_000_000;

    @TempDir
    private Path folder;
    private final ThreadWorkers workers = new ThreadWorkers();
    private final Links links = new Links(workers);
    private final MachineId machine = new MachineId(UUID.randomUUID());
    private final StateEar ear = new StateEar();
    private long sequence;

    @AfterEach
    void end() {
        links.close();
        workers.close();
    }

    @Test
    void everybodyFollowsTheOlderStateAndWhatRunsIsStartedAnew() throws Exception {
        try (AgentCluster cluster = AgentCluster.start(folder, 2, 1); Connection console = console(cluster.agent(1))) {
            LabAgent voter = cluster.agent(0);
            LabAgent other = cluster.agent(1);
            console.follow(ClusterOps.STATE, Position.NONE, ear);
            done(console, new DefineMachine(0, new MachineRecord(machine, "m", "", xml(), Protection.RESTART, other.id(),
                    List.of(voter.id()), true)));
            Until.holds("the machine runs", () -> epoch() == 1 && copies(other) == 1);
            Path backup = folder.resolve("backup");
            well(voter.type("", "backup", backup.toString()));
            changeMuch(console, other);
            long known = ear.state().revision();
            long given = epoch();
            assertTrue(given > 1);
            assertInstanceOf(CommandOutcome.Refused.class, outcome(console, new GoOnAlone(voter.id(), RAISED * 2000)));

            well(voter.type("lab\nrestore\n", "restore", backup.toString()));
            Until.holds("the console of the other host is set back", () -> ear.state().find(Kinds.HISTORY).isPresent()
                    && ear.state().find(Kinds.OBJECT, "late1").isEmpty());
            assertTrue(ear.state().revision() < known, () -> ear.state().revision() + " < " + known);
            Until.holds("the lease of the other host", () -> AgentCluster.part(other, "lease").get("well")
                    .getAsBoolean());
            Until.holds("the machine runs under an epoch that nobody had", () -> epoch() >= RAISED && copies(other) == 1
                    && copies(voter) == 0);
            assertEquals(Optional.of(other.id()), authority().map(AuthorityRecord::owner));
            done(console, new PutObject(0, new ObjectRecord("after", "seat", Map.of())));
            assertEquals(List.of(voter.id()), ear.state().find(Kinds.VOTERS).orElseThrow().value().members());

            Said audit = voter.type("", "audit", "--verify");
            well(audit);
            assertTrue(audit.text().contains("A backup was restored"), audit.text());
            well(other.type("", "audit", "--verify"));
            cluster.vote("add", other);
            Until.holds("two voters", () -> ear.state().find(Kinds.VOTERS).map(Held::value).filter(voters -> voters
                    .members().size() == 2).isPresent());
        }
    }

    /** Epochs and revisions that the backup knows nothing of. */
    private void changeMuch(Connection console, LabAgent other) throws Exception {
        for (int i = 0; i < 30; i++) {
            done(console, new PutObject(0, new ObjectRecord("late" + i, "seat", Map.of())));
        }
        for (int i = 0; i < 2; i++) {
            long before = epoch();
            run(console, false);
            Until.holds("the end of the machine", () -> authority().filter(AuthorityRecord::released).isPresent()
                    && copies(other) == 0);
            run(console, true);
            Until.holds("the machine runs again", () -> epoch() > before && copies(other) == 1);
        }
    }

    private void run(Connection console, boolean on) throws Exception {
        done(console, new SetRun(ear.state().find(Kinds.MACHINE, machine.toString()).orElseThrow().version(),
                machine, on));
    }

    private static void well(Said said) {
        assertEquals(0, said.exit(), said.text());
    }

    private Optional<AuthorityRecord> authority() {
        return ear.state().find(Kinds.AUTHORITY, machine.toString()).map(Held::value);
    }

    private long epoch() {
        return authority().map(AuthorityRecord::epoch).orElse(0L);
    }

    private String xml() {
        return "<domain type='kvm'><name>m</name><uuid>" + machine + "</uuid><memory unit='MiB'>64</memory>"
                + "<vcpu>1</vcpu><os><type arch='x86_64'>hvm</type></os></domain>";
    }

    /** What the keeper of a host has registered, by its agent's figures. */
    private static int copies(LabAgent agent) throws IOException {
        String port = Files.readAllLines(agent.config()).stream().filter(line -> line.startsWith("metrics.port"))
                .findFirst().orElseThrow().replaceAll("\\D", "");
        try (var in = URI.create("http://127.0.0.1:" + port + "/metrics").toURL().openStream()) {
            return new String(in.readAllBytes(), UTF_8).lines().filter(line -> line
                    .startsWith("hotseat_copies ")).mapToInt(line -> (int) Double.parseDouble(line.substring(
                            "hotseat_copies ".length()))).findFirst().orElse(-1);
        }
    }

    private Connection console(LabAgent agent) throws Exception {
        return Greeted.open(links, agent, "", "somebody");
    }

    private CommandOutcome outcome(Connection console, Command command) throws Exception {
        return console.command(new CommandId("test", ++sequence), ClusterOps.COMMAND, command, Deadline.in(LONG),
                Progress.NONE).toCompletableFuture().get(2 * LONG.toSeconds(), TimeUnit.SECONDS).get();
    }

    private void done(Connection console, Command command) throws Exception {
        Given.done(console, () -> new CommandId("test", ++sequence), command);
    }
}
