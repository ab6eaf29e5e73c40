// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.internal.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.hotseat.agent.internal.control.ControlClient;
import org.hotseat.agent.internal.group.OfflineGroup;
import org.hotseat.agent.internal.state.Purpose;
import org.hotseat.agent.internal.state.StateFolder;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.work.Workers;
import org.hotseat.process.settings.AgentSettings;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/**
 * Commands about the cluster: the running agent does them, and tells how far it is; what needs no other host is done
 * here when no agent runs. Used by one thread; blocks for its answers.
 */
final class GroupCommands {

    /** All of them. */
    static final Set<String> WORDS = Set.of("found", "prepare", "admit", "join", "voter", "leave", "backup", "cluster",
            "authority", "dismiss", "recover", "renew", "restore");

    private static final Duration LOOK = Duration.ofMillis(100);
    private static final int LARGEST = 16 * 1024;

    private final AgentSettings settings;
    private final ControlClient client;
    private final String version;
    private final Workers workers;
    private final InputStream in;
    private final PrintStream out;
    private final PrintStream trouble;

    GroupCommands(AgentSettings settings, ControlClient client, String version, Workers workers, InputStream in,
            PrintStream out, PrintStream trouble) {
        this.settings = settings;
        this.client = client;
        this.version = version;
        this.workers = workers;
        this.in = in;
        this.out = out;
        this.trouble = trouble;
    }

    /** What must stand behind the command; empty when it does. */
    static Optional<String> misuse(String command, List<String> rest) {
        return switch (command) {
            case "found" -> rest.size() == 1 ? Optional.empty() : Optional.of("found needs the cluster's name");
            case "voter" -> rest.size() == 2 && Set.of("add", "remove", "replace").contains(rest.get(0))
                    ? Optional.empty() : Optional.of("voter needs add, remove or replace, and a host");
            case "authority" -> rest.equals(List.of("rotate")) ? Optional.empty() : Optional.of("authority needs rotate");
            case "restore" -> rest.size() == 1 ? Optional.empty() : Optional.of("restore needs a file");
            case "leave" -> rest.isEmpty() || rest.equals(List.of("keep-journals")) ? Optional.empty()
                    : Optional.of("behind leave only keep-journals is expected");
            case "backup" -> rest.size() == 1 ? Optional.empty() : Optional.of("backup needs a file");
            case "dismiss" -> rest.size() == 1 ? Optional.empty() : Optional.of("dismiss needs a host");
            default -> rest.isEmpty() ? Optional.empty() : Optional.of("not expected: " + rest.get(0));
        };
    }

    Exit run(Words words) throws FailureException, IOException {
        JsonObject question = new JsonObject();
        List<String> rest = words.rest();
        switch (words.command()) {
            case "found" -> question.addProperty("name", rest.get(0));
            case "admit", "join" -> question = read();
            case "voter" -> {
                question.addProperty("what", rest.get(0));
                question.addProperty("host", rest.get(1));
            }
            case "backup" -> question.addProperty("file", Path.of(rest.get(0)).toAbsolutePath().toString());
            case "restore" -> {
                question.addProperty("file", Path.of(rest.get(0)).toAbsolutePath().toString());
                confirm(question, "restore", "Everything that was committed after this backup will be lost.");
            }
            case "recover" -> confirm(question, "recover", "What only the lost voters knew will be lost.");
            case "dismiss" -> question.addProperty("host", rest.get(0));
            case "leave" -> question.addProperty("keepJournals", !rest.isEmpty());
            default -> {
                // nothing more to say
            }
        }
        JsonObject answer = ask(words, question);
        out.println(answer);
        return Exit.WELL;
    }

    /** Asks twice, and for two different words; the agent checks both. */
    private void confirm(JsonObject question, String word, String loss) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, UTF_8));
        trouble.println("The store member of this host will go on alone. " + loss + " No other voter's store member may"
                + " ever run again with the data that it has.");
        trouble.println("Name the cluster to go on:");
        question.addProperty("cluster", line(lines));
        trouble.println("Is every other voter down, and will it stay away until it is replaced? Type \"" + word
                + "\" to go on:");
        question.addProperty("word", line(lines));
    }

    private static String line(BufferedReader lines) throws IOException {
        String line = lines.readLine();
        return line == null ? "" : line.strip();
    }

    /** What another agent has printed; never more than the agent takes. */
    private JsonObject read() throws FailureException, IOException {
        byte[] bytes = in.readNBytes(LARGEST + 1);
        try {
            if (bytes.length <= LARGEST) {
                return JsonParser.parseString(new String(bytes, UTF_8)).getAsJsonObject();
            }
        } catch (JsonParseException | IllegalStateException malformed) {
            throw new FailureException(new Failure(FailureCode.INVALID, "What came in is no JSON object.",
                    "Hand over what the other agent printed as it is, on the standard input."), malformed);
        }
        throw new FailureException(FailureCode.INVALID, "What came in has more than " + LARGEST + " bytes.",
                "Hand over what the other agent printed as it is, on the standard input.");
    }

    private JsonObject ask(Words words, JsonObject question) throws FailureException, IOException {
        try {
            return follow(words, client.ask(words.command(), question));
        } catch (FailureException down) {
            if (down.code() != FailureCode.UNREACHABLE || !OfflineGroup.WORDS.contains(words.command())) {
                throw down;
            }
            Optional<String> holder = StateFolder.holder(settings.state());
            if (holder.isPresent()) {
                throw down;
            }
            return new OfflineGroup(settings, version, StateFolder.prepare(settings.state(), Purpose.CLUSTER),
                    workers).run(
                    words.command(), question);
        }
    }

    /** An act is asked about until it is over. */
    private JsonObject follow(Words words, JsonObject first) throws FailureException {
        JsonObject now = first;
        if (!now.has("act")) {
            return now;
        }
        String told = "";
        CountDownLatch never = new CountDownLatch(1);
        while (!now.get("done").getAsBoolean()) {
            String step = now.get("step").getAsString();
            if (!step.isEmpty() && !step.equals(told) && !words.json()) {
                trouble.println(String.format(Locale.ROOT, "%3.0f %%  %s", now.get("fraction").getAsDouble() * 100,
                        step));
                told = step;
            }
            try {
                never.await(LOOK.toMillis(), TimeUnit.MILLISECONDS);
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
                throw new FailureException(new Failure(FailureCode.CANCELLED, "Interrupted."), ended);
            }
            JsonObject question = new JsonObject();
            question.add("act", now.get("act"));
            now = client.ask("act", question);
        }
        if (now.has("why")) {
            FailureCode code = FailureCode.valueOf(now.get("code").getAsString());
            throw new FailureException(code == FailureCode.UNREACHABLE ? FailureCode.OTHER : code, // this agent answers
                    now.get("why").getAsString(), "");
        }
        return now.getAsJsonObject("result");
    }
}
