// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.internal.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.hotseat.agent.internal.check.Checks;
import org.hotseat.agent.internal.check.Finding;
import org.hotseat.agent.internal.control.ControlClient;
import org.hotseat.agent.internal.state.Purpose;
import org.hotseat.agent.internal.state.StateFolder;
import org.hotseat.agent.internal.support.SupportPack;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.work.Workers;
import org.hotseat.process.settings.AgentSettings;
import org.hotseat.process.settings.Problem;
import org.hotseat.process.settings.Reading;
import org.hotseat.process.settings.SettingsReader;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** The commands that a person or a script types, all but {@code run}. Used by one thread; blocks for its answers. */
public final class Command {

    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private final Workers workers;
    private final InputStream in;
    private final PrintStream out;
    private final PrintStream trouble;
    private final String version;
    private final Starter starter;

    /** Starts the agent in this process. */
    @FunctionalInterface
    public interface Starter {
        /**
         * Runs it until it ends.
         *
         * @param settings what to run with
         * @return why it ended other than in order; empty when it did
         * @throws FailureException when it cannot be started
         */
        String run(AgentSettings settings) throws FailureException;
    }

    /**
     * Commands of one call.
     *
     * @param workers all threads
     * @param in what another agent has said, for some commands
     * @param out for answers
     * @param trouble for what is wrong
     * @param version of this program
     * @param starter starts the agent
     */
    public Command(Workers workers, InputStream in, PrintStream out, PrintStream trouble, String version,
            Starter starter) {
        this.workers = workers;
        this.in = in;
        this.out = out;
        this.trouble = trouble;
        this.version = version;
        this.starter = starter;
    }

    /**
     * Does what was typed.
     *
     * @param typed words without the program's name
     * @return the exit code
     */
    public int execute(List<String> typed) {
        try {
            return execute(Words.of(DrillCommand.joined(typed))).code();
        } catch (Words.Misused wrong) {
            trouble.println("hotseat-agent: " + wrong.getMessage() + "; see hotseat-agent --help");
            return Exit.USAGE.code();
        }
    }

    private Exit execute(Words words) throws Words.Misused {
        Optional<String> misuse = misuse(words);
        if (misuse.isPresent()) {
            throw new Words.Misused(misuse.get());
        }
        return switch (words.command()) {
            case "--help", "-h", "help" -> {
                out.print(Usage.TEXT);
                yield Exit.WELL;
            }
            case "version" -> version(words);
            case "run", "status", "check", "support", "level", "audit" -> withSettings(words);
            case MaintenanceCommand.WORD, AvailabilityCommand.WORD, DrillCommand.WORD, BmcCommand.WORD,
                PortCommands.WORD, SwitchCommands.WORD, SchemaCommand.WORD, SeatCommands.WORD,
                OutputCommands.WORD ->
                withSettings(words);
            case "" -> throw new Words.Misused("a command is missing");
            default -> {
                if (!GroupCommands.WORDS.contains(words.command()) && !ProtectionCommand.WORDS.contains(words.command())) {
                    throw new Words.Misused("unknown command " + words.command());
                }
                yield withSettings(words);
            }
        };
    }

    /** What must stand behind the command; empty when it does. */
    private static Optional<String> misuse(Words words) {
        if (GroupCommands.WORDS.contains(words.command())) {
            return GroupCommands.misuse(words.command(), words.rest());
        }
        if (ProtectionCommand.WORDS.contains(words.command())) {
            return ProtectionCommand.misuse(words);
        }
        return switch (words.command()) {
            case "level" -> words.rest().size() == 2 ? Optional.empty() : Optional.of(
                    "level needs a logger (or *) and a level");
            case MaintenanceCommand.WORD -> MaintenanceCommand.misuse(words);
            case BmcCommand.WORD -> BmcCommand.misuse(words);
            case PortCommands.WORD -> PortCommands.misuse(words);
            case SchemaCommand.WORD -> SchemaCommand.misuse(words);
            case SwitchCommands.WORD -> SwitchCommands.misuse(words);
            case SeatCommands.WORD -> SeatCommands.misuse(words);
            case OutputCommands.WORD -> OutputCommands.misuse(words);
            case AvailabilityCommand.WORD -> AvailabilityCommand.misuse(words);
            case DrillCommand.WORD -> DrillCommand.misuse(words);
            default -> words.rest().isEmpty() ? Optional.empty() : Optional.of("not expected: " + words.rest().get(0));
        };
    }

    private Exit version(Words words) {
        JsonObject answer = new JsonObject();
        answer.addProperty("version", version);
        answer.addProperty("java", Runtime.version().toString());
        out.println(words.json() ? answer.toString() : "hotseat-agent " + version + " on Java " + Runtime.version());
        return Exit.WELL;
    }

    private Exit withSettings(Words words) {
        Reading reading = SettingsReader.read(words.config());
        if (reading.settings().isEmpty()) {
            reading.problems().stream().map(Problem::text).forEach(trouble::println);
            return Exit.USAGE;
        }
        AgentSettings settings = reading.settings().get();
        ControlClient client = new ControlClient(settings.control(), workers, PATIENCE);
        try {
            return switch (words.command()) {
                case "run" -> run(settings);
                case "check" -> check(words, settings, client);
                case "support" -> support(words, settings, client);
                case "level" -> level(words, client);
                case "status" -> status(words, settings, client);
                case "audit" -> new AuditCommand(settings, client, out, trouble).run(words);
                case DrillCommand.WORD -> new DrillCommand(client, out).run(words);
                case AvailabilityCommand.WORD -> new AvailabilityCommand(client, out).run(words);
                case "protection", "protect", "checkpoint" -> new ProtectionCommand(client, out).run(words);
                case MaintenanceCommand.WORD -> new MaintenanceCommand(client, out).run(words);
                case BmcCommand.WORD -> new BmcCommand(client, in, out).run(words);
                case PortCommands.WORD -> new PortCommands(client, out).run(words);
                case SchemaCommand.WORD -> new SchemaCommand(client, out).run(words);
                case SwitchCommands.WORD -> new SwitchCommands(client, in, out, trouble).run(words);
                case SeatCommands.WORD -> new SeatCommands(client, out).run(words);
                case OutputCommands.WORD -> new OutputCommands(client, out).run(words);
                default -> new GroupCommands(settings, client, version, workers, in, out, trouble).run(words);
            };
        } catch (FailureException failed) {
            trouble.println("hotseat-agent: " + failed.failure().text());
            return failed.code() == FailureCode.UNREACHABLE ? Exit.DOWN : Exit.NOT;
        } catch (IOException failed) {
            trouble.println("hotseat-agent: " + failed.getMessage());
            return Exit.NOT;
        }
    }

    private Exit run(AgentSettings settings) throws FailureException {
        String why = starter.run(settings);
        why.lines().forEach(line -> trouble.println("hotseat-agent: " + line));
        return why.isEmpty() ? Exit.WELL : Exit.NOT;
    }

    private Exit status(Words words, AgentSettings settings, ControlClient client) throws FailureException {
        JsonObject status;
        try {
            status = client.ask("status", new JsonObject());
        } catch (FailureException down) {
            if (down.code() != FailureCode.UNREACHABLE) {
                throw down;
            }
            JsonObject answer = new JsonObject();
            answer.addProperty("name", settings.name().value());
            answer.addProperty("state", "down");
            answer.addProperty("well", false);
            out.println(words.json() ? answer.toString() : "agent " + settings.name() + " is down. "
                    + down.failure().remedy());
            return Exit.DOWN;
        }
        if (words.json()) {
            print(status);
        } else {
            out.print(StatusText.of(status));
        }
        return status.has("well") && status.get("well").getAsBoolean() ? Exit.WELL : Exit.NOT;
    }

    private Exit check(Words words, AgentSettings settings, ControlClient client) {
        boolean running = runs(client);
        List<Finding> findings = new ArrayList<>(Checks.run(settings, running));
        if (running) {
            findings.addAll(ofTheAgent(client, findings));
        }
        boolean well = Checks.isWell(findings);
        if (words.json()) {
            JsonArray all = new JsonArray();
            findings.forEach(finding -> all.add(finding.json()));
            JsonObject answer = new JsonObject();
            answer.addProperty("well", well);
            answer.add("findings", all);
            print(answer);
        } else {
            out.println("good  settings    " + settings.file());
            findings.forEach(finding -> out.println(finding.line()));
        }
        return well ? Exit.WELL : Exit.NOT;
    }

    /** What a running agent finds besides. */
    private List<Finding> ofTheAgent(ControlClient client, List<Finding> own) {
        Set<String> known = own.stream().map(Finding::check).collect(Collectors.toSet());
        List<Finding> more = new ArrayList<>();
        try {
            client.ask("check", new JsonObject()).getAsJsonArray("findings").forEach(one -> more.add(
                    Finding.of(one.getAsJsonObject())));
        } catch (FailureException silent) {
            trouble.println("hotseat-agent: " + silent.failure().text());
        }
        more.removeIf(finding -> known.contains(finding.check()));
        return more;
    }

    private static boolean runs(ControlClient client) {
        try {
            return client.ask("version", new JsonObject()).has("version");
        } catch (FailureException down) {
            return down.code() == FailureCode.TIMEOUT;
        }
    }

    private Exit support(Words words, AgentSettings settings, ControlClient client) throws IOException {
        Path own = StateFolder.folder(settings.state(), Purpose.SUPPORT);
        Path target = words.output().orElse((Files.isWritable(own) ? own : Path.of("").toAbsolutePath()).resolve(
                "hotseat-support-" + settings.name() + '-' + STAMP.format(Instant.now()) + ".tar.gz"));
        if (Files.isDirectory(target)) {
            trouble.println("hotseat-agent: " + target + " is a folder; name a file");
            return Exit.USAGE;
        }
        int files = new SupportPack(settings, version, client).write(target).size();
        out.println(target + " holds " + files + " files, without secrets");
        return Exit.WELL;
    }

    private Exit level(Words words, ControlClient client) throws FailureException {
        JsonObject question = new JsonObject();
        question.addProperty("logger", words.rest().get(0));
        question.addProperty("level", words.rest().get(1));
        print(client.ask("level", question));
        return Exit.WELL;
    }

    private void print(JsonElement json) {
        out.println(new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(json));
    }
}
