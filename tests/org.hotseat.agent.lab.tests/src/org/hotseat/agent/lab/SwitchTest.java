// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.hotseat.base.id.HostId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Progress;
import org.hotseat.base.work.ThreadWorkers;
import org.hotseat.emulated.matrix.EmulatedMatrix;
import org.hotseat.emulated.matrix.MatrixServer;
import org.hotseat.emulated.matrix.Mischief;
import org.hotseat.emulated.matrix.Plane;
import org.hotseat.emulated.videohub.VideohubSpeech;
import org.hotseat.protocol.op.HostLive;
import org.hotseat.protocol.op.SwitchLive;
import org.hotseat.protocol.op.SwitchOps;
import org.hotseat.protocol.op.SwitchOps.SwitchTake;
import org.hotseat.protocol.op.SwitchOps.SwitchTaken;
import org.hotseat.state.Kinds;
import org.hotseat.state.data.LeaderRecord;
import org.hotseat.state.matrix.Crossing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** A matrix switch that speaks the real protocol, and real agents: persons and consoles at whichever agent. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
@ExtendWith(LabTurn.class)
class SwitchTest {

    private static final Duration LONG = Duration.ofSeconds(30);

    @TempDir
    private Path folder;
    private final ThreadWorkers workers = new ThreadWorkers();
    private final EmulatedMatrix matrix = new EmulatedMatrix("Hub 8x8", 8, 8, workers);
    private MatrixServer server;
    private AgentCluster cluster;
    private LabConsole console;

    @BeforeEach
    void start() throws Exception {
        server = MatrixServer.local(matrix, new VideohubSpeech(), LONG, workers);
        cluster = AgentCluster.start(folder, 3, 3);
        console = new LabConsole(cluster, 2);
    }

    @AfterEach
    void end() throws Exception {
        for (AutoCloseable one : new AutoCloseable[] {console, cluster, server, workers}) {
            if (one != null) {
                one.close();
            }
        }
    }

    private void says(int agent, int exit, String part, String... words) throws IOException {
        LabAgent.Said said = type(agent, words);
        assertEquals(exit, said.exit(), said.text());
        assertTrue(said.text().contains(part), said.text());
    }

    /** What a person types at an agent that has heard of all that others were told. */
    private LabAgent.Said type(int agent, String... words) throws IOException {
        long newest = 0;
        for (LabAgent one : cluster.agents()) {
            newest = Math.max(newest, revision(one));
        }
        long known = newest;
        Until.holds("revision " + known + " at agent " + agent, () -> revision(cluster.agent(agent)) >= known);
        return cluster.agent(agent).type("\n", Stream.concat(Stream.of("switch"), Stream.of(words)).toArray(
                String[]::new));
    }

    private static long revision(LabAgent agent) throws IOException {
        return agent.ask("cluster", new JsonObject()).get("revision").getAsLong();
    }

    /** What the leader's agent tells all others by and by. */
    private void knows(int agent, String output, String input) {
        JsonObject question = new JsonObject();
        question.addProperty("switch", "mx-1");
        question.addProperty("want", "show");
        Until.holds("output " + output + " of input " + input + " at agent " + agent, () -> cluster.agent(agent).ask(
                "switch", question).getAsJsonArray("outputs").asList().stream().map(JsonElement::getAsJsonObject)
                .anyMatch(one -> one.get("output").getAsString().equals(output) && one.get("input").getAsString()
                        .equals(input)));
    }

    private Optional<SwitchLive> live() {
        return console.state().find(Kinds.LEADER).flatMap(held -> console.live(held.value().host())).stream()
                .map(HostLive::switches).flatMap(List::stream).findFirst();
    }

    private Optional<String> shown(String output) {
        return live().flatMap(one -> one.layer("VIDEO")).flatMap(layer -> layer.output(output)).flatMap(
                SwitchLive.OutputLive::shows);
    }

    private List<Crossing> wanted() {
        return console.state().all(Kinds.ROUTES).values().stream().flatMap(held -> held.value().wanted().stream())
                .toList();
    }

    private String device() {
        return console.state().all(Kinds.SWITCH).values().iterator().next().value().id();
    }

    private void named() throws IOException {
        says(2, 0, "Hub 8x8", "mx-1", "set", "videohub", "video", "127.0.0.1:" + server.port());
        Until.holds("the leader reads it", () -> live().filter(one -> one.state() == SwitchLive.State.CONNECTED)
                .isPresent() && shown("7").isPresent());
        Until.holds("one controller", () -> server.connections() == 1);
    }

    @Test
    void aPersonTakesAtWhicheverAgentAndSeesWhatOthersSwitch() throws Exception {
        says(1, 1, "cannot be reached", "mx-1", "set", "videohub", "video", "127.0.0.1:1");
        says(1, 1, "no matrix switch", "mx-1");
        named();
        says(0, 0, "mx-1: videohub 127.0.0.1:" + server.port());
        says(0, 0, "Hub 8x8", "mx-1", "test");
        knows(1, "0", "0");
        says(1, 0, "VIDEO 0 (Desk 1) <- 0", "mx-1", "plug", "output", "0", "Desk 1");
        Until.holds("described", () -> live().filter(one -> one.state() == SwitchLive.State.CONNECTED).isPresent()
                && shown("7").isPresent());
        for (int agent = 0; agent < 3; agent++) {
            String input = Integer.toString(agent + 4);
            says(agent, 0, "VIDEO Desk 1 (0): VERIFIED", "mx-1", "take", "Desk 1", input, "2", "7");
            assertEquals(Map.of(1, agent + 5, 3, 8), Map.of(1, matrix.routes(Plane.VIDEO).get(1), 3, matrix.routes(
                    Plane.VIDEO).get(3)));
        }
        knows(1, "0", "6");
        says(1, 0, "preset night", "mx-1", "preset", "night", "save");
        matrix.press(Plane.VIDEO, 1, 2);
        Until.holds("seen by the console", () -> shown("0").equals(Optional.of("1")));
        Until.holds("in the journal", () -> console.state().all(Kinds.JOURNAL).values().stream().anyMatch(
                held -> held.value().code().equals("CROSSPOINT_OUTSIDE")));
        knows(0, "0", "1");
        says(0, 0, "VIDEO 0 (Desk 1) <- 1 (Input 2), wanted 6", "mx-1");
        says(0, 0, "VIDEO Desk 1 (0): VERIFIED", "mx-1", "preset", "night", "apply");
        assertEquals(7, matrix.routes(Plane.VIDEO).get(1));
        says(0, 0, "VIDEO Desk 1 (0): VERIFIED", "mx-1", "lock", "Desk 1");
        Until.holds("locked", () -> matrix.locks(Plane.VIDEO).containsKey(1));
        says(2, 0, "VIDEO Desk 1 (0): VERIFIED", "mx-1", "unlock", "Desk 1");
        matrix.lock(Plane.VIDEO, 4, "10.9.9.9");
        says(2, 1, "locked output 3", "mx-1", "take", "3", "0", "Desk 1", "0");
        assertEquals(7, matrix.routes(Plane.VIDEO).get(1));
        says(2, 0, "mx-1", "mx-1", "remove");
        Until.holds("nothing is connected any more", () -> server.connections() == 0);
        says(2, 1, "no matrix switch", "mx-1");
    }

    @Test
    void aConsoleTakesWithProgressAndTheNextLeaderGoesOn() throws Exception {
        named();
        List<Crossing> crossings = List.of(new Crossing("VIDEO", "0", "5"), new Crossing("VIDEO", "1", "6"));
        SwitchTaken taken = take(crossings);
        assertTrue(taken.verified(), taken.toString());
        Until.holds("wanted", () -> wanted().equals(crossings));
        matrix.misbehave(Mischief.HALF_A_BATCH);
        taken = take(List.of(new Crossing("VIDEO", "0", "1"), new Crossing("VIDEO", "2", "1")));
        assertEquals(SwitchOps.Result.DIVERGED, taken.outputs().get(1).result(), taken.toString());
        assertTrue(taken.outputs().get(0).putBack(), taken.toString());
        matrix.behave();
        Until.holds("wanted as before", () -> wanted().size() == 2 && wanted().containsAll(crossings));
        HostId leader = console.state().find(Kinds.LEADER).orElseThrow().value().host();
        LabAgent led = cluster.agents().stream().filter(one -> one.id().equals(leader)).findFirst().orElseThrow();
        LabConsole other = console;
        if (led == cluster.agent(2)) {
            console = new LabConsole(cluster, 1);
            other.close();
        }
        led.kill();
        Until.holds("another one leads and reads it", () -> console.state().find(Kinds.LEADER).map(held ->
                held.value()).map(LeaderRecord::host).filter(host -> !host.equals(leader)).isPresent()
                && shown("0").equals(Optional.of("5")));
        assertTrue(take(List.of(new Crossing("VIDEO", "3", "0"))).verified());
        assertEquals(1, matrix.routes(Plane.VIDEO).get(4));
    }

    private SwitchTaken take(List<Crossing> crossings) throws Exception {
        return console.connection().command(console.next(), SwitchOps.TAKE, new SwitchTake(device(), crossings),
                Deadline.in(LONG), Progress.NONE).toCompletableFuture().get(2 * LONG.toSeconds(), TimeUnit.SECONDS)
                .get();
    }
}
