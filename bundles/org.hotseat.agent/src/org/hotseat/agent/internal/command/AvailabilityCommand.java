// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.internal.command;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

import org.hotseat.agent.internal.control.ControlClient;
import org.hotseat.base.failure.FailureException;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** Shows how available machines and hosts were. Used by one thread; blocks for its answers. */
final class AvailabilityCommand {

    static final String WORD = "availability";

    private static final String NOTHING = "–";
    private static final String ROW = "%-8s %-20s %-8s %12s %12s %8s %12s %12s %10s %10s %14s";
    private static final double PERCENT = 100;

    private final ControlClient client;
    private final PrintStream out;

    AvailabilityCommand(ControlClient client, PrintStream out) {
        this.client = client;
        this.out = out;
    }

    /** What must stand behind the command; empty when it does. */
    static Optional<String> misuse(Words words) {
        return words.rest().size() <= 1 ? Optional.empty() : Optional.of(
                "behind availability only a machine is expected");
    }

    Exit run(Words words) throws FailureException {
        JsonObject question = new JsonObject();
        words.rest().forEach(machine -> question.addProperty("machine", machine));
        words.since().ifPresent(moment -> question.addProperty("since", moment.toString()));
        JsonObject answer = client.ask(WORD, question);
        if (words.json()) {
            out.println(new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(answer));
        } else {
            table(answer);
        }
        return Exit.WELL;
    }

    private void table(JsonObject answer) {
        boolean whole = answer.has("whole") && answer.get("whole").getAsBoolean();
        out.println("From " + text(answer, "from") + " to " + text(answer, "to") + (whole ? "."
                : "; this host has kept nothing of what was before."));
        out.println(ROW.formatted("KIND", "NAME", "NOW", "UP", "DOWN", "FAILURES", "MTTF", "MTTR", "MTTF/(+R)", "TIME",
                "TRIALS"));
        for (JsonElement one : answer.getAsJsonArray("lines")) {
            out.println(row(one.getAsJsonObject()));
        }
    }

    private static String row(JsonObject line) {
        return ROW.formatted(text(line, "kind").toLowerCase(Locale.ROOT), text(line, "name"), text(line, "now")
                .toLowerCase(Locale.ROOT), span(line, "up"), span(line, "down"), text(line, "failures"), span(line,
                        "mttf"), span(line, "mttr"), percent(line, "availability"), percent(line, "timeShare"), trials(
                                line));
    }

    private static String trials(JsonObject line) {
        int trials = line.get("trials").getAsInt();
        return trials == 0 ? NOTHING : line.get("recovered").getAsInt() + "/" + trials + " >= " + percent(line,
                "trialBound");
    }

    private static String text(JsonObject of, String name) {
        return of.has(name) && of.get(name).isJsonPrimitive() ? of.get(name).getAsString() : NOTHING;
    }

    private static String percent(JsonObject of, String name) {
        return of.has(name) && of.get(name).isJsonPrimitive() ? "%.3f %%".formatted(PERCENT * of.get(name)
                .getAsDouble()) : NOTHING;
    }

    private static String span(JsonObject of, String name) {
        if (!of.has(name) || !of.get(name).isJsonPrimitive()) {
            return NOTHING;
        }
        Duration span = Duration.parse(of.get(name).getAsString());
        if (span.toDays() > 0) {
            return "%d d %02d:%02d".formatted(span.toDays(), span.toHoursPart(), span.toMinutesPart());
        }
        return span.toMinutes() > 0 ? "%d:%02d:%02d".formatted(span.toHours(), span.toMinutesPart(), span
                .toSecondsPart()) : "%.2f s".formatted(span.toMillis() / 1000.0);
    }
}
