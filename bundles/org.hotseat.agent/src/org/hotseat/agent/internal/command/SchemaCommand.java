// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.internal.command;

import java.io.PrintStream;
import java.util.Optional;

import org.hotseat.agent.internal.control.ControlClient;
import org.hotseat.base.failure.FailureException;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;

/** Shows which schemas the agents understand, and raises the cluster's. Used by one thread; blocks. */
final class SchemaCommand {

    static final String WORD = "schema";
    private static final String ROW = "    %-24s %-16s %s";

    private final ControlClient client;
    private final PrintStream out;

    SchemaCommand(ControlClient client, PrintStream out) {
        this.client = client;
        this.out = out;
    }

    /** What must stand behind the command; empty when it does. */
    static Optional<String> misuse(Words words) {
        return words.rest().isEmpty() && words.copies().isEmpty() ? Optional.empty()
                : Optional.of("schema may have --raise behind it, nothing else");
    }

    Exit run(Words words) throws FailureException {
        JsonObject question = new JsonObject();
        question.addProperty("raise", words.raise());
        JsonObject answer = client.ask(WORD, question);
        if (words.json()) {
            out.println(new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(answer));
        } else {
            out.print(text(answer));
        }
        return Exit.WELL;
    }

    static String text(JsonObject answer) {
        StringBuilder text = new StringBuilder(head(answer)).append('\n').append(line("HOST", "AGENT", "UNDERSTANDS"));
        answer.getAsJsonArray("hosts").asList().stream().map(one -> one.getAsJsonObject()).forEach(host -> text.append(
                line(host.get("host").getAsString(), host.get("version").getAsString(), understood(host))));
        return text.toString();
    }

    private static String head(JsonObject answer) {
        int present = answer.get("present").getAsInt();
        int reachable = answer.get("reachable").getAsInt();
        int newest = answer.get("newest").getAsInt();
        String now = "The cluster uses schema " + present + "; ";
        if (reachable > present) {
            return now + "all agents understand " + reachable + ": hotseat-agent schema --raise";
        }
        return now + (newest > present ? "not all agents understand " + (present + 1) + " yet."
                : "no agent understands a higher one.");
    }

    private static String understood(JsonObject host) {
        int oldest = host.get("oldest").getAsInt();
        int newest = host.get("newest").getAsInt();
        return oldest == newest ? String.valueOf(newest) : oldest + " to " + newest;
    }

    private static String line(String host, String agent, String understands) {
        return ROW.formatted(host, agent, understands).stripTrailing() + '\n';
    }
}
