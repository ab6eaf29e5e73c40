// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.internal.run;

import java.util.Optional;
import java.util.function.Supplier;

import org.hotseat.agent.internal.log.AgentLog;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.process.life.Part;
import org.hotseat.process.meter.Figures;
import org.hotseat.process.meter.Meter;
import org.hotseat.process.settings.AgentSettings;
import org.hotseat.process.settings.Role;

/** The agent's own figures. */
final class AgentMeter implements Meter {

    private static final double NANOS = 1e9;
    private static final double MILLIS = 1e3;

    private final AgentSettings settings;
    private final String version;
    private final AgentLog log;
    private final Iterable<Part> parts;
    private final MonotonicClock clock;
    private final long begun;
    private final Supplier<Optional<Long>> identityEnd;

    /**
     * Figures from now on.
     *
     * @param identityEnd when the certificate ends, in milliseconds since 1970; asked at each reading
     */
    AgentMeter(AgentSettings settings, String version, AgentLog log, Iterable<Part> parts, MonotonicClock clock,
            Supplier<Optional<Long>> identityEnd) {
        this.settings = settings;
        this.version = version;
        this.log = log;
        this.parts = parts;
        this.clock = clock;
        this.begun = clock.nanos();
        this.identityEnd = identityEnd;
    }

    @Override
    public void read(Figures figures) {
        figures.gauge("hotseat_agent_info", "Which agent this is.", 1, "name", settings.name().value(), "version",
                version);
        for (Role role : Role.values()) {
            figures.gauge("hotseat_agent_role", "Whether the agent has this role.",
                    settings.roles().contains(role) ? 1 : 0, "role", role.word());
        }
        figures.gauge("hotseat_agent_uptime_seconds", "Time since the start.", (clock.nanos() - begun) / NANOS);
        parts.forEach(part -> figures.gauge("hotseat_agent_part_well", "Whether a part does what it is there for.",
                part.state().well() ? 1 : 0, "part", part.name()));
        log.counts().forEach((level, count) -> figures.counter("hotseat_log_lines_total", "Lines logged.", count,
                "level", level));
        figures.counter("hotseat_log_lost_lines_total", "Lines that could not be written.", log.lost());
        identityEnd.get().ifPresent(end -> figures.gauge("hotseat_identity_end_time_seconds",
                "When the agent's certificate ends, since 1970.", end / MILLIS));
    }
}
