// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.lab;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntFunction;

import org.hotseat.base.id.HostId;
import org.junit.jupiter.api.Assertions;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * Real agents on loopback, each in a process of its own, with real store members. {@link #close} ends every process
 * that they have started, by its number. Used by one thread; methods block.
 */
public final class AgentCluster implements AutoCloseable {

    private static final Path ENGINE = Path.of("/usr/bin/etcd");

    private final List<LabAgent> agents = new ArrayList<>();

    /**
     * Agents that do not run yet and belong to no cluster. They are named h1, h2, …
     *
     * @param folder of all of them; must have a short path, because sockets lie in it
     * @param count how many
     * @param settings further lines of each one's configuration, by its number from 1 on; without a line
     *        {@code roles =} it is a host with a simulated hypervisor
     * @throws IOException when a folder cannot be made
     */
    public AgentCluster(Path folder, int count, IntFunction<String> settings) throws IOException {
        Assertions.assertTrue(Files.isExecutable(ENGINE), "the package etcd-server is missing: no " + ENGINE);
        for (int number = 1; number <= count; number++) {
            agents.add(new LabAgent(new HostId("h" + number), number, folder.resolve("h" + number), settings.apply(
                    number)));
        }
    }

    /**
     * A cluster of agents that run; the first ones vote.
     *
     * @param folder as above
     * @param count how many
     * @param voters how many of them vote
     * @return every agent knows all
     * @throws IOException when it does not come about
     */
    public static AgentCluster start(Path folder, int count, int voters) throws IOException {
        AgentCluster cluster = new AgentCluster(folder, count, number -> "");
        try {
            cluster.form(voters);
            return cluster;
        } catch (IOException | RuntimeException | Error failed) {
            cluster.close();
            throw failed;
        }
    }

    /**
     * Starts all and makes them one cluster.
     *
     * @param voters how many of them vote
     * @throws IOException when it does not come about
     */
    public void form(int voters) throws IOException {
        for (LabAgent agent : agents) {
            agent.start();
        }
        JsonObject name = new JsonObject();
        name.addProperty("name", "lab");
        agent(0).act("found", name);
        for (int index = 1; index < agents.size(); index++) {
            join(agent(index));
        }
        for (int index = 1; index < voters; index++) {
            addVoter(agent(index));
        }
    }

    /** On a busy computer a store member may be silent for a moment; that is said, and a person would ask again. */
    private void addVoter(LabAgent agent) throws IOException {
        try {
            vote("add", agent);
        } catch (IOException silent) {
            vote("add", agent);
        }
    }

    /**
     * Lets an agent join.
     *
     * @param agent runs, belongs to no cluster
     * @throws IOException when it is refused
     */
    public void join(LabAgent agent) throws IOException {
        agent.act("join", agent(0).act("admit", agent.ask("prepare", new JsonObject())));
    }

    /**
     * Changes who votes.
     *
     * @param what add, remove or replace
     * @param agent whose vote
     * @throws IOException when it is refused
     */
    public void vote(String what, LabAgent agent) throws IOException {
        JsonObject question = new JsonObject();
        question.addProperty("what", what);
        question.addProperty("host", agent.id().value());
        agent(0).act("voter", question);
    }

    /**
     * One of the agents.
     *
     * @param index from 0 on
     * @return the agent h{@code index + 1}
     */
    public LabAgent agent(int index) {
        return agents.get(index);
    }

    /**
     * All of them.
     *
     * @return in their order
     */
    public List<LabAgent> agents() {
        return List.copyOf(agents);
    }

    /**
     * What one of them says of one of its parts.
     *
     * @param agent whom to ask
     * @param part its name, as in the status
     * @return the part's state
     * @throws IOException when it does not answer or has no such part
     */
    public static JsonObject part(LabAgent agent, String part) throws IOException {
        JsonArray parts = agent.ask("status", new JsonObject()).getAsJsonArray("parts");
        for (JsonElement one : parts) {
            if (one.getAsJsonObject().get("part").getAsString().equals(part)) {
                return one.getAsJsonObject();
            }
        }
        throw new IOException(agent.id() + " has no part " + part + ": " + parts);
    }

    /**
     * Who leads, once an agent knows it.
     *
     * @param agent whom to ask; a member
     * @return a host of the cluster
     */
    public static HostId leader(LabAgent agent) {
        AtomicReference<String> leader = new AtomicReference<>("");
        Until.holds("a leader, as " + agent.id() + " knows", () -> {
            leader.set(agent.ask("cluster", new JsonObject()).get("leader").getAsString());
            return true;
        });
        return new HostId(leader.get());
    }

    @Override
    public void close() {
        for (LabAgent agent : agents) {
            agent.endAll();
        }
    }
}
