// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.internal.command;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;

import org.hotseat.agent.internal.control.ControlClient;
import org.hotseat.base.failure.FailureException;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;

/** Shows what is on outputs of hosts, and puts machines there. Used by one thread; blocks. */
final class OutputCommands {

    static final String WORD = "output";
    private static final int PLACE = 1;
    private static final int MACHINE = 2;
    private static final int HEAD = 3;

    private final ControlClient client;
    private final PrintStream out;

    OutputCommands(ControlClient client, PrintStream out) {
        this.client = client;
        this.out = out;
    }

    /** What must stand behind the command; empty when it does. */
    static Optional<String> misuse(Words words) {
        List<String> rest = words.rest();
        int count = rest.size();
        boolean right = count == 0 || switch (rest.getFirst()) {
            case "list" -> count == PLACE;
            case "status", "clear", "learn" -> count == MACHINE;
            case "show" -> count == HEAD || count == HEAD + 1 && rest.get(HEAD).matches("\\d{1,2}");
            default -> false;
        };
        return right ? Optional.empty() : Optional.of("output may have behind it: list, status OUTPUT, show OUTPUT"
                + " MACHINE [PICTURE], clear OUTPUT, or learn OUTPUT; an output is named as HOST.OUTPUT");
    }

    Exit run(Words words) throws FailureException, IOException {
        List<String> rest = words.rest();
        JsonObject question = new JsonObject();
        question.addProperty("want", rest.isEmpty() ? "list" : rest.getFirst());
        if (rest.size() > PLACE) {
            question.addProperty(WORD, rest.get(PLACE));
        }
        if (rest.size() > MACHINE) {
            question.addProperty("machine", rest.get(MACHINE));
        }
        if (rest.size() > HEAD) {
            question.addProperty("head", Integer.parseInt(rest.get(HEAD)));
        }
        JsonObject answer = client.ask(WORD, question);
        if (words.json()) {
            out.println(new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(answer));
        } else {
            answer.getAsJsonArray("outputs").forEach(one -> out.println(line(one.getAsJsonObject())));
        }
        return Exit.WELL;
    }

    /** How an output is told to a person. */
    static String line(JsonObject output) {
        String machine = output.has("machine") ? text(output, "machine") + (text(output, "head").equals("0") ? ""
                : ", picture " + text(output, "head")) : "nothing";
        String how = !output.get("known").getAsBoolean() ? "its host does not tell of it" : switch (text(output,
                "state")) {
            case "SHOWN" -> "shown";
            case "STARTING" -> "not shown yet";
            default -> "idle";
        };
        String why = text(output, "why").isEmpty() ? "" : ": " + text(output, "why");
        String monitor = output.has("monitor") ? "; " + monitor(output.getAsJsonObject("monitor"))
                : output.has("learned") ? "; learned " + monitor(output.getAsJsonObject("learned")) : "";
        String alarm = output.has("alarm") ? "\n  " + text(output, "alarm") : "";
        return text(output, "host") + '.' + text(output, WORD) + ": " + machine + "; " + how + why + monitor + alarm;
    }

    private static String monitor(JsonObject monitor) {
        return text(monitor, "title") + ' ' + text(monitor, "mode");
    }

    private static String text(JsonObject one, String name) {
        return one.has(name) ? one.get(name).getAsString() : "";
    }
}
