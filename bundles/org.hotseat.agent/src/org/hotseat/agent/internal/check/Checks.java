// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.internal.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.hotseat.agent.internal.check.Finding.Grade;
import org.hotseat.devices.display.ViewerProgram;
import org.hotseat.process.settings.AgentSettings;

/** All checks of configuration and surroundings. They change nothing and take some seconds at the most. */
public final class Checks {

    private Checks() {
    }

    /**
     * Looks at everything.
     *
     * @param settings what the agent would run with
     * @param running whether an agent with these settings runs, which then has the port and the socket
     * @return findings in a fixed order
     */
    public static List<Finding> run(AgentSettings settings, boolean running) {
        List<Finding> findings = new ArrayList<>();
        findings.add(java());
        FolderChecks folders = new FolderChecks(settings);
        findings.add(folders.state());
        findings.add(folders.space());
        findings.add(folders.control());
        NetworkChecks network = new NetworkChecks(settings);
        findings.addAll(network.planes());
        OptionalInt port = settings.metricsPort();
        if (port.isPresent() && !running) {
            findings.add(network.port(port.getAsInt()));
        }
        findings.add(IdentityCheck.check(settings));
        if (settings.hypervisor().isPresent()) {
            HostChecks host = new HostChecks(settings.hypervisor().orElseThrow());
            findings.add(host.hypervisor());
            findings.add(host.freezer());
        }
        OutputChecks.of(settings.outputs(), ViewerProgram.find(), Path.of("/tmp/.X11-unix")).ifPresent(findings::add);
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        if (settings.sound()) {
            findings.add(LineChecks.sound(path));
        }
        findings.addAll(LineChecks.of(settings.lines(), path));
        return findings;
    }

    /**
     * Whether the agent can do its work.
     *
     * @param findings of {@link #run}
     * @return no finding is bad
     */
    public static boolean isWell(List<Finding> findings) {
        return findings.stream().noneMatch(finding -> finding.grade() == Grade.BAD);
    }

    private static Finding java() {
        Runtime.Version version = Runtime.version();
        return Finding.good("java", version + " in " + System.getProperty("java.home"));
    }
}
