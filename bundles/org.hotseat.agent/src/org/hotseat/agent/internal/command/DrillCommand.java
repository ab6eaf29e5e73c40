// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.internal.command;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.hotseat.agent.internal.control.ControlClient;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/**
 * Has the standby of a machine try out what it holds, and waits for the end; an interruption leaves the drill going on.
 * Used by one thread; blocks for its answers.
 */
final class DrillCommand {

    static final String WORD = "drill";

    private static final String RUNS = "--runs";
    private static final String SAID = "runs=";
    private static final Duration LOOK = Duration.ofMillis(500);
    private static final int MOST = 299;
    private static final double PERCENT = 100;

    private final ControlClient client;
    private final PrintStream out;

    DrillCommand(ControlClient client, PrintStream out) {
        this.client = client;
        this.out = out;
    }

    /** What was typed, with the number of runs as one word. */
    static List<String> joined(List<String> typed) {
        List<String> words = new ArrayList<>(typed);
        int at = words.indexOf(RUNS);
        if (words.contains(WORD) && at >= 0) {
            words.set(at, SAID + (at + 1 < words.size() ? words.remove(at + 1) : ""));
        }
        return words;
    }

    /** What must stand behind the command; empty when it does. */
    static Optional<String> misuse(Words words) {
        List<String> machines = words.rest().stream().filter(word -> !word.startsWith(SAID)).toList();
        boolean many = words.rest().size() > machines.size();
        boolean well = machines.size() == 1 && words.rest().size() <= 2 && !(many && words.copies().off())
                && runs(words) >= 1 && runs(words) <= MOST;
        return well ? Optional.empty() : Optional.of("drill needs a machine, and may have --runs with 1 to " + MOST
                + ", or --off");
    }

    private static int runs(Words words) {
        return words.rest().stream().filter(word -> word.startsWith(SAID)).findFirst().map(word -> word.substring(SAID
                .length())).map(number -> number.matches("\\d{1,4}") ? Integer.parseInt(number) : 0).orElse(1);
    }

    Exit run(Words words) throws FailureException {
        JsonObject question = new JsonObject();
        words.rest().stream().filter(word -> !word.startsWith(SAID)).forEach(machine -> question.addProperty("machine",
                machine));
        question.addProperty("runs", Integer.toString(runs(words)));
        question.addProperty("off", words.copies().off());
        client.ask(WORD, question);
        if (words.copies().off()) {
            return Exit.WELL;
        }
        JsonObject report = watch(question, !words.json());
        if (words.json()) {
            out.println(new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(report));
        } else {
            out.println(verdict(report));
        }
        boolean well = text(report, "state").equals("DONE") && report.get("counted").getAsInt() > 0
                && report.get("counted").getAsInt() == report.get("recovered").getAsInt();
        return well ? Exit.WELL : Exit.NOT;
    }

    private JsonObject watch(JsonObject question, boolean tell) throws FailureException {
        int told = 0;
        while (true) {
            JsonObject report = client.ask("drill-report", question);
            JsonArray runs = report.getAsJsonArray("runs");
            for (; tell && told < runs.size(); told++) {
                out.println(line(runs.get(told).getAsJsonObject()));
            }
            if (!text(report, "state").equals("GOING_ON")) {
                return report;
            }
            moment();
        }
    }

    private static void moment() throws FailureException {
        try {
            if (new CountDownLatch(1).await(LOOK.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("nobody counts it down");
            }
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            throw new FailureException(FailureCode.CANCELLED, "Interrupted; the drill goes on.", "");
        }
    }

    private static String line(JsonObject run) {
        return "%3s  generation %-8s age %8s  made %8s  restored %8s  alive %8s  %s %s".formatted(text(run, "number"),
                text(run, "generation"), span(run, "age"), span(run, "made"), span(run, "restored"), span(run, "alive"),
                text(run, "outcome").toLowerCase(Locale.ROOT), text(run, "trouble")).strip();
    }

    private static String verdict(JsonObject report) {
        return "%s: %s of %s runs went well, %.1f %%; with 95 %% confidence at least %.1f %%. %s".formatted(text(report,
                "state").toLowerCase(Locale.ROOT), text(report, "recovered"), text(report, "counted"), PERCENT * report
                        .get("share").getAsDouble(), PERCENT * report.get("bound").getAsDouble(), text(report, "text"))
                .strip();
    }

    private static String text(JsonObject of, String name) {
        return of.has(name) && of.get(name).isJsonPrimitive() ? of.get(name).getAsString() : "";
    }

    private static String span(JsonObject of, String name) {
        String text = text(of, name);
        return text.isEmpty() ? "" : "%.2f s".formatted(Duration.parse(text).toMillis() / 1000.0);
    }
}
