// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.internal.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hotseat.agent.internal.control.ControlClient;
import org.hotseat.agent.internal.switches.SwitchDesk;
import org.hotseat.base.failure.FailureException;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** Names, shows and switches matrix switches. Used by one thread; blocks. */
final class SwitchCommands {

    static final String WORD = "switch";
    private static final Map<String, String> LOCKS = Map.of("lock", "OWN", "unlock", "RELEASE", "force", "FORCE");
    private static final Map<String, String> PRESETS = Map.of("save", "save", "apply", "apply", "remove", "drop");
    private static final List<String> SIDES = List.of("input", "output");
    /** For the way to the agent and back. */
    private static final Duration SPARE = Duration.ofSeconds(5);
    private static final int PAIR = 2;
    private static final int THIRD = 2;
    private static final int FOURTH = 3;
    private static final int FIFTH = 4;
    private static final int SIXTH = 5;

    private final ControlClient client;
    private final InputStream in;
    private final PrintStream out;
    private final PrintStream trouble;

    SwitchCommands(ControlClient client, InputStream in, PrintStream out, PrintStream trouble) {
        this.client = client;
        this.in = in;
        this.out = out;
        this.trouble = trouble;
    }

    /** What must stand behind the command; empty when it does. */
    static Optional<String> misuse(Words words) {
        List<String> rest = words.rest();
        int count = rest.size();
        if (count < PAIR) {
            return Optional.empty();
        }
        String want = rest.get(1);
        boolean right = switch (want) {
            case "remove", "test" -> count == PAIR;
            case "set" -> count == FIFTH + 1 || count == SIXTH + 1;
            case "plug" -> count == SIXTH && SIDES.contains(rest.get(THIRD));
            case "take" -> count > PAIR && count % PAIR == 0;
            case "lock", "unlock", "force" -> count == FOURTH;
            case "preset" -> count == FIFTH && PRESETS.containsKey(rest.get(FOURTH));
            default -> false;
        };
        return right ? Optional.empty() : Optional.of("switch may have a name behind it, and then: set PROTOCOL LAYER"
                + " ADDRESS[:PORT] [USER], plug input|output PORT TEXT, remove, test, take OUTPUT INPUT ...,"
                + " lock|unlock|force OUTPUT, or preset NAME save|apply|remove");
    }

    Exit run(Words words) throws FailureException, IOException {
        List<String> rest = words.rest();
        JsonObject question = question(rest);
        JsonObject answer = client.ask(WORD, question, SwitchDesk.LONGEST.plus(SPARE), step -> {
            if (!words.json()) {
                trouble.println(step);
            }
        });
        if (words.json()) {
            out.println(new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(answer));
        } else {
            SwitchText.print(answer, out);
        }
        return !answer.has("verified") || answer.get("verified").getAsBoolean() ? Exit.WELL : Exit.NOT;
    }

    private JsonObject question(List<String> rest) throws IOException {
        JsonObject question = new JsonObject();
        if (!rest.isEmpty()) {
            question.addProperty("switch", rest.get(0));
        }
        String want = rest.isEmpty() ? "list" : rest.size() == 1 ? "show" : rest.get(1);
        question.addProperty("want", want);
        switch (want) {
            case "set" -> set(question, rest);
            case "plug" -> {
                question.addProperty("side", rest.get(THIRD));
                question.addProperty("port", rest.get(FOURTH));
                question.addProperty("name", rest.get(FIFTH));
            }
            case "take" -> question.add("take", pairs(rest));
            case "lock", "unlock", "force" -> {
                question.addProperty("want", "lock");
                question.addProperty("order", LOCKS.get(want));
                question.addProperty("output", rest.get(THIRD));
            }
            case "preset" -> {
                question.addProperty("want", PRESETS.get(rest.get(FOURTH)));
                question.addProperty("preset", rest.get(THIRD));
            }
            default -> { } // nothing else stands behind it
        }
        return question;
    }

    private static JsonArray pairs(List<String> rest) {
        JsonArray all = new JsonArray();
        for (int i = PAIR; i + 1 < rest.size(); i += PAIR) {
            JsonObject one = new JsonObject();
            one.addProperty("output", rest.get(i));
            one.addProperty("input", rest.get(i + 1));
            all.add(one);
        }
        return all;
    }

    private void set(JsonObject question, List<String> rest) throws IOException {
        String address = rest.get(FIFTH);
        int colon = address.lastIndexOf(':');
        boolean port = colon > 0 && address.indexOf(':') == colon && address.substring(colon + 1).matches("\\d{1,5}");
        question.addProperty("protocol", rest.get(THIRD));
        question.addProperty("layer", rest.get(FOURTH));
        question.addProperty("address", port ? address.substring(0, colon) : address);
        question.addProperty("port", port ? Integer.parseInt(address.substring(colon + 1)) : 0);
        question.addProperty("user", rest.size() > SIXTH ? rest.get(SIXTH) : "");
        question.addProperty("password", password());
    }

    /** From the terminal without an echo, or the first line that comes in: the command line is for everybody to see. */
    private String password() throws IOException {
        Console console = System.console();
        if (console != null) {
            char[] typed = console.readPassword("Password of the switch (empty for none): ");
            return typed == null ? "" : new String(typed);
        }
        String line = new BufferedReader(new InputStreamReader(in, UTF_8)).readLine();
        return line == null ? "" : line;
    }

    /** How the answers are told to a person. */
    private static final class SwitchText {

        private SwitchText() {
        }

        static void print(JsonObject answer, PrintStream out) {
            if (answer.has("switches")) {
                answer.getAsJsonArray("switches").forEach(one -> out.println(line(one.getAsJsonObject())));
                return;
            }
            out.println(line(answer));
            for (JsonElement one : rows(answer, "outputs")) {
                out.println("  " + output(one.getAsJsonObject()));
            }
            for (JsonElement one : rows(answer, "taken")) {
                out.println("  " + taken(one.getAsJsonObject()));
            }
            for (JsonElement one : rows(answer, "presets")) {
                out.println("  preset " + one.getAsString());
            }
        }

        private static JsonArray rows(JsonObject answer, String name) {
            return answer.has(name) ? answer.getAsJsonArray(name) : new JsonArray();
        }

        private static String line(JsonObject one) {
            String user = text(one, "user");
            int port = one.get("port").getAsInt();
            String at = (user.isEmpty() ? "" : user + '@') + text(one, "address") + (port == 0 ? "" : ":" + port);
            String model = text(one, "model");
            String millis = one.has("millis") ? "; answers " + text(one, "host") + " within " + text(one, "millis")
                    + " ms" : "";
            String why = one.has("why") ? ": " + text(one, "why") : "";
            return text(one, "name") + ": " + text(one, "protocol") + ' ' + at + ", password " + text(one, "password")
                    + (model.isEmpty() ? "" : ", " + model) + millis + "; " + text(one, "state") + why;
        }

        private static String output(JsonObject one) {
            String input = one.has("input") ? shown(text(one, "input"), text(one, "inputName")) : "?";
            String wanted = one.has("wanted") && !text(one, "wanted").equals(text(one, "input")) ? ", wanted "
                    + shown(text(one, "wanted"), "") : "";
            String lock = text(one, "lock").equals("FREE") || text(one, "lock").equals("UNKNOWN") ? "" : ", locked: "
                    + text(one, "lock");
            return text(one, "layer") + ' ' + shown(text(one, "output"), text(one, "name")) + " <- " + input + wanted
                    + lock;
        }

        private static String shown(String port, String name) {
            return port.isEmpty() ? "none" : name.isEmpty() ? port : port + " (" + name + ')';
        }

        private static String taken(JsonObject one) {
            return text(one, "layer") + ' ' + text(one, "name") + ": " + text(one, "result") + (one.has("why") ? ": "
                    + text(one, "why") : "");
        }

        private static String text(JsonObject one, String name) {
            return one.has(name) ? one.get(name).getAsString() : "";
        }
    }
}
