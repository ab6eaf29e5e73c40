// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.chaos.lab;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

import org.hotseat.lease.timing.Profile;
import org.hotseat.lease.wire.Plane;
import org.hotseat.protocol.CommandId;
import org.hotseat.state.Kinds;
import org.hotseat.state.command.ClusterCommand.SetTiming;
import org.hotseat.state.data.TimingRecord;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** Agents on hosts of the lab that are one cluster. Methods block; used by one thread. */
public final class LabCluster implements AutoCloseable {

    /** What a configuration says of a host that runs machines. */
    public static final String HOST = "roles = host\nhypervisor = qemu:///system\n";
    /** What it says of one whose machines have their disks behind daemons. */
    public static final String SERVED = HOST + "checkpoint.disks = daemon\n";
    /** What it says of a witness. */
    public static final String WITNESS = "roles = witness\n";

    static final String CONSOLE = "/run/hotseat/console.sock";

    private static final String CONTROL = "/run/hotseat/agent.sock";
    private static final String CONFIGURATION = "/srv/agent.conf";

    private final LabHosts lab;
    private final Program program;
    private final Control control = new Control();
    private final Map<LabHost, ShiftedClock> clocks = new HashMap<>();

    /**
     * Installs the agents; none runs yet.
     *
     * @param lab on whose hosts
     * @param program of the agent
     * @param settings what the configuration of each host says of its roles and more, see {@link #HOST}
     * @throws IOException when something cannot be written
     */
    public LabCluster(LabHosts lab, Program program, Function<LabHost, String> settings) throws IOException {
        this.lab = lab;
        this.program = program;
        for (LabHost host : lab.all()) {
            program.install(host);
            Files.writeString(host.disk().resolve("agent.conf"), """
                    name = %s
                    plane.management = %s
                    plane.storage = %s
                    state = /srv/agent
                    control = %s
                    metrics.port = off
                    %s
                    """.formatted(host, host.address(Plane.MANAGEMENT), host.address(Plane.STORAGE), CONTROL,
                    settings.apply(host)));
        }
    }

    /**
     * Its hosts.
     *
     * @return the lab's
     */
    public LabHosts lab() {
        return lab;
    }

    /**
     * Starts all agents and makes them one cluster.
     *
     * @param voters how many of them vote
     * @throws IOException when it does not come about
     */
    public void form(int voters) throws IOException {
        found();
        gather(voters);
    }

    /**
     * The same with the times of {@link #calm}, from before there is a second host: a voter that began a moment ago keeps
     * silent for two leases of the present length, so times that come later may cost every host its lease once more.
     *
     * @param voters how many of them vote
     * @throws IOException when it does not come about
     */
    public void formCalm(int voters) throws IOException {
        found();
        calm();
        gather(voters);
    }

    private void found() throws IOException {
        for (LabHost host : lab.all()) {
            start(host);
        }
        for (LabHost host : lab.all()) {
            awaitRunning(host);
        }
        JsonObject name = new JsonObject();
        name.addProperty("name", "chaos");
        act(lab.host(1), "found", name);
    }

    private void gather(int voters) throws IOException {
        LabHost first = lab.host(1);
        for (LabHost host : lab.all().subList(1, lab.all().size())) {
            act(host, "join", act(first, "admit", ask(host, "prepare", new JsonObject())));
        }
        for (LabHost host : lab.all().subList(1, voters)) {
            JsonObject question = new JsonObject();
            question.addProperty("what", "add");
            question.addProperty("host", host.toString());
            act(first, "voter", question);
        }
    }

    /**
     * Gives the cluster the times of hosts that stall: what is to be seen then is what a fault does, not what the
     * computer under all hosts does to them besides.
     *
     * @throws IOException when the cluster does not take them
     */
    public void calm() throws IOException {
        try (LabConsole console = LabConsole.open(lab.host(1))) {
            console.commit(new CommandId("calm-" + UUID.randomUUID().toString().substring(0, 8), 1), new SetTiming(
                    console.state().find(Kinds.TIMING).orElseThrow().version(), TimingRecord.of(Profile.CALM)));
        }
    }

    /**
     * Starts the agent of a host; does not wait for it.
     *
     * @param host has power
     * @throws IOException when it cannot be started
     */
    public void start(LabHost host) throws IOException {
        List<String> words = new ArrayList<>(List.of("sh", "-c",
                "mkdir -p /run/hotseat && exec setsid \"$@\" </dev/null >>/srv/agent.out 2>&1 &", "agent"));
        ShiftedClock clock = clocks.get(host);
        if (clock != null) {
            words.addAll(clock.before());
        }
        words.addAll(program.on(CONFIGURATION));
        host.run(words.toArray(String[]::new));
    }

    /**
     * Ends agent and keeper of a host and starts them anew with a wall clock that is wrong, also whenever they are
     * started from now on. Its store member has the clock that it had.
     *
     * @param host has power
     * @param shift by how much; negative for a clock that is behind
     * @throws IOException when that cannot be done
     */
    public void shiftClock(LabHost host, Duration shift) throws IOException {
        clocks.put(host, ShiftedClock.install(lab.tree(), host, shift));
        host.signal(Kind.AGENT, "KILL");
        host.signal(Kind.KEEPER, "KILL");
        start(host);
        awaitRunning(host);
    }

    /**
     * Waits for an agent.
     *
     * @param host its host
     */
    public void awaitRunning(LabHost host) {
        Await.holds("the agent of " + host, () -> ask(host, "status", new JsonObject()).get("state").getAsString()
                .equals("running") ? "" : "not running");
    }

    /**
     * Asks an agent one question.
     *
     * @param host its host
     * @param type of the question
     * @param question its content
     * @return the answer
     * @throws IOException when there is none within 10 s, or it is a refusal
     */
    public JsonObject ask(LabHost host, String type, JsonObject question) throws IOException {
        return control.ask(host.file(CONTROL), type, question);
    }

    /**
     * Lets an agent do something that takes longer, and waits for the end.
     *
     * @param host its host
     * @param type of the question
     * @param question its content
     * @return the result
     * @throws IOException when it is refused or fails
     */
    public JsonObject act(LabHost host, String type, JsonObject question) throws IOException {
        return control.act(host.file(CONTROL), type, question);
    }

    /**
     * What an agent says is not well about itself.
     *
     * @param host its host
     * @return its parts that are not; empty when all are
     * @throws IOException when it does not answer
     */
    public List<String> ailing(LabHost host) throws IOException {
        List<String> bad = new ArrayList<>();
        for (JsonElement one : ask(host, "status", new JsonObject()).getAsJsonArray("parts")) {
            JsonObject part = one.getAsJsonObject();
            if (!part.get("well").getAsBoolean()) {
                bad.add(host + ": " + part.get("part").getAsString() + ": " + part.get("text").getAsString());
            }
        }
        return bad;
    }

    /**
     * Who leads, as far as an agent knows.
     *
     * @param host its host
     * @return name of a host; empty when it knows of none
     * @throws IOException when it does not answer
     */
    public String leader(LabHost host) throws IOException {
        JsonElement leader = ask(host, "cluster", new JsonObject()).get("leader");
        return leader == null || leader.isJsonNull() ? "" : leader.getAsString();
    }

    @Override
    public void close() {
        control.close();
    }
}
