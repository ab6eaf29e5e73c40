// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.internal.run;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

import org.hotseat.agent.internal.check.Checks;
import org.hotseat.agent.internal.check.Finding;
import org.hotseat.agent.internal.control.Answerer;
import org.hotseat.agent.internal.log.AgentLog;
import org.hotseat.agent.internal.log.Levels;
import org.hotseat.agent.internal.state.RunRecord;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.process.life.Agent;
import org.hotseat.process.life.AgentState;
import org.hotseat.process.life.Part;
import org.hotseat.process.life.PartState;
import org.hotseat.process.log.Field;
import org.hotseat.process.settings.AgentSettings;
import org.hotseat.process.settings.Role;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** What the control socket answers. Thread-safe. */
final class Answers {

    private static final Logger LOG = System.getLogger(Answers.class.getName());

    private final AgentSettings settings;
    private final RunRecord run;
    private final Levels levels;
    private final AgentLog log;
    private final MonotonicClock clock;
    private final Supplier<List<Finding>> cluster;
    private final long begun;

    /**
     * For one run.
     *
     * @param cluster what a member finds besides what every agent does
     */
    Answers(AgentSettings settings, RunRecord run, Levels levels, AgentLog log, MonotonicClock clock,
            Supplier<List<Finding>> cluster) {
        this.settings = settings;
        this.run = run;
        this.levels = levels;
        this.log = log;
        this.clock = clock;
        this.cluster = cluster;
        this.begun = clock.nanos();
    }

    /**
     * By kind of question.
     *
     * @param agent asked at each question, since it consists of the socket too
     */
    Map<String, Answerer> all(Supplier<Agent> agent) {
        Map<String, Answerer> all = new TreeMap<>();
        all.put("status", question -> status(agent.get()));
        all.put("version", question -> version());
        all.put("check", question -> check());
        all.put("level", this::level);
        all.put("threads", question -> threads());
        return all;
    }

    private JsonObject status(Agent agent) {
        JsonObject status = version();
        status.addProperty("name", settings.name().value());
        JsonArray roles = new JsonArray();
        settings.roles().stream().sorted().map(Role::word).forEach(roles::add);
        status.add("roles", roles);
        status.addProperty("state", agent.state().word());
        status.addProperty("pid", run.pid());
        status.addProperty("run", run.id());
        status.addProperty("begun", run.begun());
        status.addProperty("uptimeSeconds", Duration.ofNanos(clock.nanos() - begun).toSeconds());
        status.addProperty("configuration", settings.file().toString());
        JsonArray parts = new JsonArray();
        boolean well = agent.state() == AgentState.RUNNING;
        for (Part part : agent.parts()) {
            PartState state = part.state();
            well &= state.well();
            JsonObject one = new JsonObject();
            one.addProperty("part", part.name());
            one.addProperty("well", state.well());
            one.addProperty("text", state.text());
            parts.add(one);
        }
        status.addProperty("well", well);
        status.add("parts", parts);
        JsonObject lines = new JsonObject();
        log.counts().forEach(lines::addProperty);
        lines.addProperty("lost", log.lost());
        status.add("logLines", lines);
        JsonObject shown = new JsonObject();
        levels.all().forEach((logger, level) -> shown.addProperty(logger.isEmpty() ? "*" : logger, level));
        status.add("logLevels", shown);
        return status;
    }

    private JsonObject version() {
        JsonObject version = new JsonObject();
        version.addProperty("version", run.version());
        version.addProperty("java", Runtime.version().toString());
        return version;
    }

    private JsonObject check() {
        List<Finding> findings = new ArrayList<>(Checks.run(settings, true));
        findings.addAll(cluster.get());
        JsonArray all = new JsonArray();
        findings.forEach(finding -> all.add(finding.json()));
        JsonObject answer = new JsonObject();
        answer.addProperty("well", Checks.isWell(findings));
        answer.add("findings", all);
        return answer;
    }

    private JsonObject level(JsonObject question) throws FailureException {
        String logger = text(question, "logger");
        Optional<Level> level = Levels.of(text(question, "level"));
        if (!logger.matches("(\\*|[A-Za-z0-9_]{1,64}(\\.[A-Za-z0-9_]{1,64}){0,16})") || level.isEmpty()) {
            throw new FailureException(FailureCode.INVALID, "A level needs a logger and one of trace, debug, info,"
                    + " warning, error.", "The logger * means all.");
        }
        levels.set(logger.equals("*") ? "" : logger, level.get());
        LOG.log(Level.INFO, "logging {0} from {1} on, until the next start", new Field("logger", logger),
                new Field("level", text(question, "level")));
        JsonObject answer = new JsonObject();
        levels.all().forEach((name, word) -> answer.addProperty(name.isEmpty() ? "*" : name, word));
        return answer;
    }

    private static String text(JsonObject question, String name) {
        JsonElement value = question.get(name);
        return value != null && value.isJsonPrimitive() ? value.getAsString() : "";
    }

    private static JsonObject threads() {
        StringBuilder text = new StringBuilder();
        Thread.getAllStackTraces().entrySet().stream()
                .sorted((one, two) -> one.getKey().getName().compareTo(two.getKey().getName())).forEach(entry -> {
                    text.append(entry.getKey().getName()).append(' ').append(entry.getKey().getState()).append('\n');
                    for (StackTraceElement call : entry.getValue()) {
                        text.append("    ").append(call).append('\n');
                    }
                });
        JsonObject answer = new JsonObject();
        answer.addProperty("threads", text.toString());
        return answer;
    }
}
