// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.internal.schema;

import java.time.Duration;
import java.util.Optional;

import org.hotseat.agent.internal.check.Finding;
import org.hotseat.agent.internal.check.Finding.Grade;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.cluster.lead.CommandClient;
import org.hotseat.cluster.mirror.Mirror;
import org.hotseat.cluster.store.Answers;
import org.hotseat.member.store.Asking;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateView;
import org.hotseat.state.command.ClusterCommand.RaiseSchema;
import org.hotseat.state.data.HostRecord;
import org.hotseat.state.decide.SchemaOutlook;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** What a person on this host asks about the schema of the cluster, and raises. Blocks up to some seconds. */
public final class SchemaAnswers {

    private static final Duration COMMIT = Duration.ofSeconds(10);
    private static final String RAISE = "hotseat-agent schema --raise";

    private final Mirror mirror;
    private final CommandClient person;

    /**
     * Of a member.
     *
     * @param mirror of the state
     * @param person gives commands as who asks
     */
    public SchemaAnswers(Mirror mirror, CommandClient person) {
        this.mirror = mirror;
        this.person = person;
    }

    /**
     * Raises the schema as far as all agents understand it when {@code raise} is true; then tells how it is.
     *
     * @param question {@code raise}
     * @return {@code present}, {@code reachable} and {@code newest} schema; {@code hosts}, each with {@code host},
     *     {@code version} of its agent, {@code oldest} and {@code newest} schema that this understands
     * @throws FailureException when it was to be raised and an agent is too old for any higher one, with their names; or
     *     when nobody leads
     */
    public JsonObject schema(JsonObject question) throws FailureException {
        if (question.has("raise") && question.get("raise").getAsBoolean()) {
            raise(mirror.view());
        }
        return describe(SchemaOutlook.of(mirror.view()));
    }

    private void raise(StateView view) throws FailureException {
        SchemaOutlook outlook = SchemaOutlook.of(view);
        Optional<Integer> next = next(outlook);
        if (next.isPresent()) {
            Deadline deadline = Deadline.in(COMMIT);
            long base = view.find(Kinds.SCHEMA).map(Held::version).orElse(0L);
            long revision = new Asking(person).propose(new RaiseSchema(base, next.get()), deadline).revision();
            Answers.await(mirror.at(revision, deadline), deadline);
        }
    }

    /**
     * To what it is raised.
     *
     * @param outlook of the cluster
     * @return empty when no agent understands more than the present one
     * @throws FailureException when some do, but not all; with the names of the others
     */
    static Optional<Integer> next(SchemaOutlook outlook) throws FailureException {
        if (outlook.reachable() == outlook.present() && outlook.newest() > outlook.present()) {
            throw new FailureException(FailureCode.TOO_NEW, "Schema " + (outlook.present() + 1) + " is not understood by"
                    + " the agents of these hosts: " + lacking(outlook, outlook.present() + 1) + '.', "Update these"
                            + " agents, and start those that do not run; then give " + RAISE + " again.");
        }
        return Optional.of(outlook.reachable()).filter(version -> version > outlook.present());
    }

    private static String lacking(SchemaOutlook outlook, int version) {
        return String.join(", ", outlook.lacking(version));
    }

    /** In the words of the control socket. */
    static JsonObject describe(SchemaOutlook outlook) {
        JsonObject answer = new JsonObject();
        answer.addProperty("present", outlook.present());
        answer.addProperty("reachable", outlook.reachable());
        answer.addProperty("newest", outlook.newest());
        JsonArray hosts = new JsonArray();
        outlook.hosts().forEach(host -> hosts.add(host(host)));
        answer.add("hosts", hosts);
        return answer;
    }

    private static JsonObject host(HostRecord host) {
        JsonObject json = new JsonObject();
        json.addProperty("host", host.name());
        json.addProperty("version", host.agentVersion());
        json.addProperty("oldest", host.schema().oldest());
        json.addProperty("newest", host.schema().newest());
        return json;
    }

    /**
     * Whether every command that any agent knows can be given.
     *
     * @param outlook of the cluster
     * @return for the check of this host
     */
    public static Finding finding(SchemaOutlook outlook) {
        String now = "the cluster uses schema " + outlook.present();
        if (outlook.reachable() > outlook.present()) {
            return new Finding("schema", Grade.NOTE, now + "; all agents understand " + outlook.reachable(), RAISE);
        }
        if (outlook.newest() > outlook.present()) {
            return new Finding("schema", Grade.NOTE, now + "; the agents of these hosts are too old for the next: "
                    + lacking(outlook, outlook.present() + 1), "Update them, then " + RAISE);
        }
        return new Finding("schema", Grade.GOOD, now, "");
    }
}
