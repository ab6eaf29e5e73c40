// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.internal.command;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.hotseat.agent.internal.control.ControlClient;
import org.hotseat.base.failure.FailureException;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** Shows which hosts are in maintenance and what leaves them, and begins and ends it. Used by one thread; blocks. */
final class MaintenanceCommand {

    static final String WORD = "maintenance";
    private static final String NOTHING = "–";
    private static final String ROW = "    %-20s %-12s %-12s %s";

    private final ControlClient client;
    private final PrintStream out;

    MaintenanceCommand(ControlClient client, PrintStream out) {
        this.client = client;
        this.out = out;
    }

    /** What must stand behind the command; empty when it does. */
    static Optional<String> misuse(Words words) {
        List<String> rest = words.rest();
        boolean known = rest.size() < 2 || rest.size() == 2 && List.of("on", "off").contains(rest.get(1));
        boolean back = !words.back() || rest.size() == 2 && rest.get(1).equals("off");
        return known && back && words.copies().isEmpty() ? Optional.empty()
                : Optional.of("maintenance may have a host, on or off behind it, and --return behind off");
    }

    Exit run(Words words) throws FailureException {
        JsonObject question = new JsonObject();
        question.addProperty("host", words.rest().isEmpty() ? "" : words.rest().get(0));
        question.addProperty("want", words.rest().size() < 2 ? "" : words.rest().get(1));
        question.addProperty("return", words.back());
        JsonObject answer = client.ask(WORD, question);
        if (words.json()) {
            out.println(new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(answer));
        } else {
            table(answer.getAsJsonArray("hosts"));
        }
        return Exit.WELL;
    }

    private void table(JsonArray hosts) {
        if (hosts.isEmpty()) {
            out.println("No host is in maintenance.");
        }
        for (JsonElement one : hosts) {
            JsonObject host = one.getAsJsonObject();
            JsonArray moves = host.getAsJsonArray("moves");
            out.println(text(host, "host") + ": " + phase(host, moves.size()));
            if (!moves.isEmpty()) {
                out.println(ROW.formatted("MACHINE", "FROM", "TO", "STATE").stripTrailing());
            }
            moves.forEach(move -> out.println(row(move.getAsJsonObject())));
        }
    }

    private static String phase(JsonObject host, int moves) {
        String by = ", since " + text(host, "since") + " by " + text(host, "account");
        return switch (text(host, "phase")) {
            case "ON" -> "in maintenance" + by + (moves == 0 ? "; empty" : "; " + moves + " still to go");
            case "RETURNING" -> "its machines come back" + by + "; " + moves + " still to come";
            default -> "not in maintenance; it would be " + (moves == 0 ? "empty at once" : "emptied so:");
        };
    }

    private static String row(JsonObject move) {
        String state = text(move, "state").toLowerCase(Locale.ROOT);
        String done = move.has("done") ? " %.0f %%".formatted(move.get("done").getAsDouble() * 100) : "";
        return ROW.formatted(text(move, "name"), text(move, "from"), text(move, "target"), state + done + why(move))
                .stripTrailing();
    }

    private static String why(JsonObject move) {
        if (move.has("failure")) {
            return ": " + text(move, "failure");
        }
        JsonArray against = move.getAsJsonArray("against");
        if (move.has("target")) {
            return "";
        }
        return against.isEmpty() ? ": no other host is named for it" : ": " + against.asList().stream()
                .map(JsonElement::getAsJsonObject).map(one -> text(one, "host") + ' ' + words(text(one, "hindrance")))
                .collect(Collectors.joining(", "));
    }

    private static String words(String hindrance) {
        return switch (hindrance) {
            case "RUNS_NO_MACHINES" -> "runs no machines";
            case "IN_MAINTENANCE" -> "is in maintenance too";
            case "TAKEN_OVER" -> "is being taken over";
            case "NOT_HEARD" -> "is not heard";
            case "TOO_LITTLE_MEMORY" -> "has too little memory free";
            default -> hindrance;
        };
    }

    private static String text(JsonObject of, String name) {
        return of.has(name) && of.get(name).isJsonPrimitive() ? of.get(name).getAsString() : NOTHING;
    }
}
