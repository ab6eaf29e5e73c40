// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.internal.command;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hotseat.agent.internal.control.ControlClient;
import org.hotseat.base.failure.FailureException;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** Shows ports of interface boards and gives them to machines. Used by one thread; blocks. */
final class PortCommands {

    static final String WORD = "port";
    /** How many words each has, itself included. */
    private static final Map<String, Integer> WANTS = Map.of("list", 1, "status", 2, "assign", 3, "release", 2);
    private static final int MACHINE = 2;
    private static final long SECOND = 1000;

    private final ControlClient client;
    private final PrintStream out;

    PortCommands(ControlClient client, PrintStream out) {
        this.client = client;
        this.out = out;
    }

    /** What must stand behind the command; empty when it does. */
    static Optional<String> misuse(Words words) {
        List<String> rest = words.rest();
        boolean right = rest.isEmpty() || Integer.valueOf(rest.size()).equals(WANTS.get(rest.get(0)));
        return right ? Optional.empty() : Optional.of("port may have behind it: list, status PORT, assign PORT MACHINE,"
                + " or release PORT; a port is named as BOARD.PORT");
    }

    Exit run(Words words) throws FailureException, IOException {
        List<String> rest = words.rest();
        JsonObject question = new JsonObject();
        question.addProperty("want", rest.isEmpty() ? "list" : rest.get(0));
        if (rest.size() > 1) {
            question.addProperty("port", rest.get(1));
        }
        if (rest.size() > MACHINE) {
            question.addProperty("machine", rest.get(MACHINE));
        }
        JsonObject answer = client.ask(WORD, question);
        if (words.json()) {
            out.println(new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(answer));
        } else {
            answer.getAsJsonArray("ports").forEach(one -> print(one.getAsJsonObject(), rest.size() > 1));
        }
        return Exit.WELL;
    }

    private void print(JsonObject port, boolean whole) {
        String name = text(port, "board") + '.' + text(port, "port");
        String machine = port.has("machine") ? text(port, "machine") + " at " + text(port, "host") + ", epoch "
                + text(port, "epoch") : "nobody's";
        if (!port.get("known").getAsBoolean()) {
            out.println(name + ": " + machine + "; its board does not tell of it");
        } else {
            out.println(name + ": " + machine + (port.get("connected").getAsBoolean() ? ", connected" : "") + "; "
                    + text(port, "line") + "; in " + text(port, "in") + since(port, "sinceInMillis") + ", out "
                    + text(port, "out") + since(port, "sinceOutMillis"));
            if (whole) {
                out.println("  " + text(port, "kind") + ", " + text(port, "policy") + "; journal " + text(port, "kept")
                        + " bytes; refused " + text(port, "refused") + "; unheard " + text(port, "unheard")
                        + (text(port, "begun").isEmpty() ? "" : "; went on " + text(port, "begun") + ", lost "
                                + text(port, "lost")));
            }
        }
        if (whole) {
            for (JsonElement one : port.getAsJsonArray("ways")) {
                out.println("  " + way(one.getAsJsonObject()));
            }
        }
    }

    private static String way(JsonObject way) {
        String how = way.get("connected").getAsBoolean() ? "connected" : way.get("claimed").getAsBoolean()
                ? "not connected: " + text(way, "trouble") : way.get("guest").getAsBoolean() ? "waits" : "no guest";
        return text(way, "host") + ' ' + text(way, "socket") + ": " + how;
    }

    private static String since(JsonObject port, String name) {
        return port.has(name) ? " (" + port.get(name).getAsLong() / SECOND + " s ago)" : "";
    }

    private static String text(JsonObject one, String name) {
        return one.has(name) ? one.get(name).getAsString() : "";
    }
}
