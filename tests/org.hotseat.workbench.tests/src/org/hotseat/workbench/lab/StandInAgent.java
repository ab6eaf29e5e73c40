// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.workbench.lab;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** An archive with a shell script that behaves as the agent does as far as a deployment sees it. */
final class StandInAgent {

    private static final String SCRIPT = """
            #!/bin/sh
            case $1 in
                version) echo 'hotseat-agent 1.0' ;;
                run)
                    mkdir -p /var/lib/hotseat/agent/log
                    : >/run/hotseat/stand-in
                    trap 'rm -f /run/hotseat/stand-in; exit 143' TERM
                    while :; do sleep 1 & wait $!; done
                    ;;
                status)
                    [ -e /run/hotseat/stand-in ] || { echo '{"state": "down"}'; exit 3; }
                    echo '{ "version": "1.0", "state": "running", "parts": [{ "part": "log", "well": true, "text": "" }] }'
                    ;;
                found) [ "$2" != refused ] || { echo 'hotseat-agent: refused by the test' >&2; exit 1; } ;;
            esac
            """;
    private static final int LIMIT = 60;

    private StandInAgent() {
    }

    /** Makes it. */
    static Path in(Path folder) throws IOException, InterruptedException {
        Path home = Files.createDirectories(folder.resolve("hotseat-agent"));
        Files.createDirectories(home.resolve("plugins"));
        Files.writeString(home.resolve("hotseat-agent"), SCRIPT);
        Files.writeString(home.resolve("plugins/org.hotseat.agent_1.0.jar"), "agent");
        Path archive = folder.resolve("hotseat-agent.tar.gz");
        Process tar = new ProcessBuilder("tar", "-czf", archive.toString(), "-C", folder.toString(), "hotseat-agent")
                .inheritIO().start();
        if (!tar.waitFor(LIMIT, TimeUnit.SECONDS) || tar.exitValue() != 0) {
            throw new IOException("tar failed");
        }
        return archive;
    }
}
