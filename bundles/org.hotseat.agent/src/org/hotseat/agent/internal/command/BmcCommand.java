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
import java.util.List;
import java.util.Optional;

import org.hotseat.agent.internal.control.ControlClient;
import org.hotseat.base.failure.FailureException;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;

/** Names, tries out and uses the controller (BMC) of a host. Used by one thread; blocks. */
final class BmcCommand {

    static final String WORD = "bmc";
    private static final List<String> WANTS = List.of("set", "forget", "test", "off", "on");
    private static final int SET_WORDS = 4;

    private final ControlClient client;
    private final InputStream in;
    private final PrintStream out;

    BmcCommand(ControlClient client, InputStream in, PrintStream out) {
        this.client = client;
        this.in = in;
        this.out = out;
    }

    /** What must stand behind the command; empty when it does. */
    static Optional<String> misuse(Words words) {
        List<String> rest = words.rest();
        boolean known = rest.size() == 1 || rest.size() >= 2 && WANTS.contains(rest.get(1));
        boolean set = rest.size() >= 2 && rest.get(1).equals("set");
        return known && (set ? rest.size() == SET_WORDS : rest.size() <= 2) ? Optional.empty() : Optional.of(
                "bmc needs a host, and may have test, off, on, forget, or set ADDRESS USER behind it");
    }

    Exit run(Words words) throws FailureException, IOException {
        List<String> rest = words.rest();
        String want = rest.size() < 2 ? "show" : rest.get(1);
        JsonObject question = new JsonObject();
        question.addProperty("host", rest.get(0));
        question.addProperty("want", want);
        if (want.equals("set")) {
            question.addProperty("protocol", "ipmi");
            question.addProperty("address", rest.get(2));
            question.addProperty("user", rest.get(SET_WORDS - 1));
            question.addProperty("password", password());
        }
        JsonObject answer = client.ask(WORD, question);
        if (words.json()) {
            out.println(new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(answer));
        } else {
            out.println(line(answer));
        }
        boolean done = !want.equals("off") && !want.equals("on") || answer.has("power") && answer.get("power")
                .getAsString().equalsIgnoreCase(want);
        return done ? Exit.WELL : Exit.NOT;
    }

    /** From the terminal without an echo, or the first line that comes in: the command line is for everybody to see. */
    private String password() throws IOException {
        Console console = System.console();
        if (console != null) {
            char[] typed = console.readPassword("Password of the controller: ");
            return typed == null ? "" : new String(typed);
        }
        String line = new BufferedReader(new InputStreamReader(in, UTF_8)).readLine();
        return line == null ? "" : line;
    }

    private static String line(JsonObject answer) {
        String host = answer.get("host").getAsString();
        if (!answer.has("address")) {
            return host + ": no controller";
        }
        String power = answer.has("power") ? "; its power is " + answer.get("power").getAsString() : "";
        return host + ": " + answer.get("protocol").getAsString() + ' ' + answer.get("user").getAsString() + '@'
                + answer.get("address").getAsString() + ", password " + answer.get("password").getAsString() + power;
    }
}
