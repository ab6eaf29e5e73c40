// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.internal.command;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.hotseat.agent.internal.control.ControlClient;
import org.hotseat.base.failure.FailureException;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** Shows how machines are copied to their standbys, and changes it. Used by one thread; blocks for its answers. */
final class ProtectionCommand {

    static final Set<String> WORDS = Set.of("protection", "protect", "checkpoint");
    private static final String NOTHING = "–";
    private static final String ROW = "%-20s %-12s %-12s %-5s %-8s %-16s %11s %9s %9s %10s %5s %9s";
    private static final double NANOS_PER_MILLI = 1e6;
    private static final double BYTES_PER_MB = 1e6;

    private final ControlClient client;
    private final PrintStream out;

    ProtectionCommand(ControlClient client, PrintStream out) {
        this.client = client;
        this.out = out;
    }

    /** What must stand behind the command; empty when it does. */
    static Optional<String> misuse(Words words) {
        int machines = words.rest().size();
        Words.Copies said = words.copies();
        return switch (words.command()) {
            case "protection" -> machines <= 1 && said.isEmpty() ? Optional.empty()
                    : Optional.of("behind protection only a machine is expected");
            case "protect" -> machines == 1 && !said.full() && !(said.off() && !said.standby().isEmpty())
                    && !said.isEmpty() ? Optional.empty()
                            : Optional.of("protect needs a machine, and --standby with a host, --off, or what is wished"
                                    + " of it");
            default -> machines == 1 && !said.off() && said.standby().isEmpty() && said.wishes().isEmpty()
                    ? Optional.empty()
                    : Optional.of("checkpoint needs a machine, and may have --full");
        };
    }

    Exit run(Words words) throws FailureException {
        JsonObject question = new JsonObject();
        words.rest().forEach(machine -> question.addProperty("machine", machine));
        question.addProperty("standby", words.copies().standby());
        question.addProperty("full", words.copies().full());
        question.addProperty("off", words.copies().off());
        JsonObject wishes = new JsonObject();
        words.copies().wishes().forEach(wishes::addProperty);
        question.add("wishes", wishes);
        JsonObject answer = client.ask(words.command(), question);
        if (words.json() || !words.command().equals("protection")) {
            out.println(words.json() ? new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create()
                    .toJson(answer) : answer.toString());
        } else {
            table(answer);
        }
        return Exit.WELL;
    }

    private void table(JsonObject answer) {
        lines(answer).forEach(out::println);
    }

    /** Of a table, with what has to be said about each machine below it. */
    static List<String> lines(JsonObject answer) {
        List<String> lines = new ArrayList<>();
        List<JsonElement> machines = answer.getAsJsonArray("machines").asList();
        if (machines.isEmpty()) {
            return List.of("No machine is copied to a standby.");
        }
        lines.add(ROW.formatted("MACHINE", "RUNS ON", "STANDBY", "MAY", "READY", "STATE", "GENERATION", "AT RISK",
                "PAUSE", "SENT", "CHAIN", "RESTORE"));
        for (JsonElement one : machines) {
            JsonObject machine = one.getAsJsonObject();
            lines.add(row(machine));
            cold(machine).ifPresent(text -> lines.add("    " + text));
            trouble(machine).ifPresent(text -> lines.add("    " + text));
            displaced(machine).ifPresent(text -> lines.add("    " + text));
        }
        return lines;
    }

    private static String row(JsonObject machine) {
        JsonObject source = part(machine, "source");
        JsonObject last = part(source, "last");
        boolean may = machine.has("eligible") && machine.get("eligible").getAsBoolean();
        return ROW.formatted(text(machine, "name"), text(machine, "owner"), text(machine, "standby"),
                may ? "yes" : "no", ready(machine), text(source, "state").toLowerCase(Locale.ROOT).replace('_', ' '), text(source, "acknowledged"),
                span(source, "atRisk", true), span(last, "pause", false), last.has("sent") ? "%.2f MB".formatted(
                        last.get("sent").getAsLong() / BYTES_PER_MB) : NOTHING, text(source, "chain"), restore(machine));
    }

    private static Optional<String> displaced(JsonObject machine) {
        JsonObject displaced = part(machine, "displaced");
        return displaced.has("by") ? Optional.of("suspended to disk, displaced by " + text(displaced, displaced.has(
                "name") ? "name" : "by") + " since " + text(displaced, "since") + "; goes on when there is room")
                : Optional.empty();
    }

    /** How soon it would go on there: as a console says it. */
    private static String ready(JsonObject machine) {
        JsonObject taken = part(machine, "taken");
        return taken.isEmpty() ? NOTHING : switch (text(part(taken, "readiness"), "state")) {
            case "WAITING" -> "armed";
            case "FILLING" -> "filling";
            default -> "cold";
        };
    }

    private static Optional<String> cold(JsonObject machine) {
        JsonObject failure = part(part(part(machine, "taken"), "readiness"), "failure");
        return ready(machine).equals("cold") ? sentence(failure).map(why -> "cold: " + why) : Optional.empty();
    }

    /** What putting it together took there, at the median; what is longer than it would be now is an upper bound. */
    private static String restore(JsonObject machine) {
        boolean armed = ready(machine).equals("armed");
        Optional<JsonObject> quick = restore(machine, "ARMED").filter(known -> armed);
        Optional<JsonObject> cold = restore(machine, "COLD");
        return quick.map(known -> span(known, "median", true)).or(() -> cold.map(known -> (armed ? "<" : "") + span(known,
                "median", true))).orElse(NOTHING);
    }

    private static Optional<JsonObject> restore(JsonObject machine, String way) {
        return Stream.of("taken", "source").map(side -> part(machine, side).get("restores")).filter(
                known -> known instanceof JsonArray).flatMap(known -> known.getAsJsonArray().asList().stream())
                .map(JsonElement::getAsJsonObject).filter(known -> text(known, "way").equals(way)).findFirst();
    }

    private static Optional<String> trouble(JsonObject machine) {
        return sentence(part(part(machine, "source"), "failure"));
    }

    private static Optional<String> sentence(JsonObject failure) {
        return failure.has("message") ? Optional.of((text(failure, "message") + ' ' + (failure.has("remedy")
                ? failure.get("remedy").getAsString() : "")).strip()) : Optional.empty();
    }

    private static JsonObject part(JsonObject of, String name) {
        return of.has(name) && of.get(name).isJsonObject() ? of.getAsJsonObject(name) : new JsonObject();
    }

    private static String text(JsonObject of, String name) {
        return of.has(name) && of.get(name).isJsonPrimitive() ? of.get(name).getAsString() : NOTHING;
    }

    private static String span(JsonObject of, String name, boolean seconds) {
        if (!of.has(name) || !of.get(name).isJsonPrimitive()) {
            return NOTHING;
        }
        double millis = Duration.parse(of.get(name).getAsString()).toNanos() / NANOS_PER_MILLI;
        return seconds ? "%.1f s".formatted(millis / 1000) : "%.1f ms".formatted(millis);
    }
}
