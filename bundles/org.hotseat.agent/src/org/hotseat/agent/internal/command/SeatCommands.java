// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.internal.command;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.hotseat.agent.internal.control.ControlClient;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** Shows and moves seats, and waits for the end of a move. Used by one thread; blocks. */
final class SeatCommands {

    static final String WORD = "seat";
    private static final Set<String> WITH = Set.of("map", "move", "follow");
    private static final String UNDO = "undo";
    private static final String CANCEL = "cancel";
    private static final String PREVIEW = "preview";
    private static final String BLOCKS = "BLOCKS";
    private static final Duration LOOK = Duration.ofMillis(200);

    private final ControlClient client;
    private final PrintStream out;

    SeatCommands(ControlClient client, PrintStream out) {
        this.client = client;
        this.out = out;
    }

    /** What must stand behind the command; empty when it does. */
    static Optional<String> misuse(Words words) {
        List<String> act = act(words.rest());
        boolean right = act.isEmpty() ? !words.rest().contains(PREVIEW) : act.size() == 2 ? WITH.contains(act.get(0))
                : act.size() == 1 && (act.get(0).equals(UNDO) || act.get(0).equals(CANCEL) && !words.rest().contains(
                        PREVIEW));
        return right ? Optional.empty() : Optional.of("seat may have a name behind it, and then: [preview] map"
                + " MACHINE|none, [preview] move HOST, [preview] follow SEAT, [preview] undo, or cancel");
    }

    private static List<String> act(List<String> rest) {
        int from = rest.size() > 1 && rest.get(1).equals(PREVIEW) ? 2 : 1;
        return rest.size() <= from ? List.of() : rest.subList(from, rest.size());
    }

    Exit run(Words words) throws FailureException {
        List<String> rest = words.rest();
        List<String> act = act(rest);
        JsonObject question = new JsonObject();
        question.addProperty("want", rest.isEmpty() ? "list" : act.isEmpty() ? "show" : act.get(0));
        question.addProperty(PREVIEW, rest.size() > 1 && rest.get(1).equals(PREVIEW));
        if (!rest.isEmpty()) {
            question.addProperty(WORD, rest.get(0));
        }
        if (act.size() > 1) {
            question.addProperty("what", act.get(1));
        }
        JsonObject answer = client.ask(WORD, question);
        if (answer.has("effects")) {
            return begun(words, answer);
        }
        print(words, answer);
        return Exit.WELL;
    }

    private Exit begun(Words words, JsonObject answer) throws FailureException {
        boolean blocked = false;
        for (JsonElement one : answer.getAsJsonArray("effects")) {
            blocked |= text(one.getAsJsonObject(), "severity").equals(BLOCKS);
        }
        if (!words.json()) {
            answer.getAsJsonArray("effects").forEach(one -> out.println(text(one.getAsJsonObject(), "severity")
                    .toLowerCase(Locale.ROOT) + ": " + text(one.getAsJsonObject(), "text")));
        }
        if (!answer.has("run")) {
            if (words.json()) {
                print(words, answer);
            }
            return blocked ? Exit.NOT : Exit.WELL;
        }
        JsonObject end = end(text(answer, "run"));
        print(words, end);
        return text(end, "stage").equals("COMMITTED") ? Exit.WELL : Exit.NOT;
    }

    /** Waits until nobody has anything to do about it any more, or something is missing. */
    private JsonObject end(String run) throws FailureException {
        JsonObject question = new JsonObject();
        question.addProperty("want", "run");
        question.addProperty("what", run);
        while (true) {
            JsonObject now = client.ask(WORD, question);
            if (!now.has("stage")) {
                throw new FailureException(FailureCode.WRONG_STATE, "The move " + run + " was not begun: something was"
                        + " changed while it was planned.", "Try again.");
            }
            if (!text(now, "stage").equals("OPEN")) {
                return now;
            }
            try {
                Thread.sleep(LOOK);
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
                throw new FailureException(new Failure(FailureCode.CANCELLED, "Interrupted; the move goes on."), ended);
            }
        }
    }

    private void print(Words words, JsonObject answer) {
        if (words.json()) {
            out.println(new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(answer));
        } else if (answer.has("seats")) {
            answer.getAsJsonArray("seats").forEach(one -> seat(one.getAsJsonObject()));
        } else if (answer.has("stage")) {
            move("", answer);
        } else if (answer.has("name")) {
            seat(answer);
        } else {
            out.println("taken back: " + text(answer, "run"));
        }
    }

    private void seat(JsonObject one) {
        String heads = one.getAsJsonArray("heads").isEmpty() ? "" : ", heads " + String.join(" ", heads(one));
        out.println(text(one, "name") + ": " + (one.has("machine") ? text(one, "machine") + " at " + text(one, "host")
                + heads : "free"));
        if (one.has("move")) {
            move("  ", one.getAsJsonObject("move"));
        }
    }

    private static List<String> heads(JsonObject one) {
        JsonArray all = one.getAsJsonArray("heads");
        return all.asList().stream().map(JsonElement::getAsString).map(head -> head.isEmpty() ? "-" : head).toList();
    }

    private void move(String before, JsonObject move) {
        String why = text(move, "why");
        out.println(before + text(move, "run") + ": " + text(move, "stage") + ", asked for by " + text(move, "account")
                + (why.isEmpty() ? "" : ": " + why));
        for (JsonElement one : move.getAsJsonArray("legs")) {
            JsonObject leg = one.getAsJsonObject();
            String detail = text(leg, "detail");
            out.println(before + "  " + text(leg, "kind") + ' ' + text(leg, "subject") + ": " + text(leg, "state") + ' '
                    + text(leg, "evidence") + (detail.isEmpty() ? "" : ": " + detail));
        }
    }

    private static String text(JsonObject one, String name) {
        return one.has(name) ? one.get(name).getAsString() : "";
    }
}
