// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hosts.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.TimeUnit;

import org.hotseat.base.failure.FailureException;

/** Archives with a shell script that behaves as the agent does as far as a deployment sees it. */
final class FakeAgent {

    /** How it behaves. */
    enum Kind {
        /** As it should. */
        GOOD,
        /** Its part "group" never becomes good. */
        POOR,
        /** Ends at once, with a reason. */
        DEAD,
        /** Cannot even tell its version. */
        BROKEN
    }

    private static final String SCRIPT = """
            #!/bin/sh
            set -u
            kind=%s version=%s
            case $1 in
                version)
                    [ $kind != BROKEN ] || { echo 'cannot execute binary file' >&2; exit 126; }
                    echo "hotseat-agent $version"
                    ;;
                run)
                    [ $kind != DEAD ] || { echo 'hotseat-agent: agent.conf:1: refused' >&2; exit 2; }
                    mkdir -p /var/lib/hotseat/agent/log
                    echo "$version begins" >>/var/lib/hotseat/agent/log/agent.log
                    echo "$version $kind" >/run/hotseat/fake; : >/run/hotseat/agent.sock
                    trap 'rm -f /run/hotseat/fake /run/hotseat/agent.sock; exit 143' TERM
                    while :; do sleep 1 & wait $!; done
                    ;;
                status)
                    read -r running how </run/hotseat/fake 2>/dev/null || { echo '{"state": "down"}'; exit 3; }
                    well=true; [ "$how" != POOR ] || well=false
                    log='{ "part": "log", "well": true, "text": "is written" }'
                    group='{ "part": "own group", "well": '$well', "text": "of three" }'
                    echo '{ "version": "'$running'", "state": "running", "parts": ['"$log, $group ] }"
                    ;;
            esac
            """;

    private static final Path SUPERVISOR = Path.of(System.getProperty("hotseat.tree"), "bundles", "org.hotseat.agent",
            "launch", "hotseat-agent-supervisor");

    private FakeAgent() {
    }

    /** Makes an archive. */
    static AgentPackage of(Path folder, String version, Kind kind) throws FailureException {
        return of(folder, version, kind, true);
    }

    /** One of a release that had no supervisor yet. */
    static AgentPackage unsupervised(Path folder, String version) throws FailureException {
        return of(folder, version, Kind.GOOD, false);
    }

    private static AgentPackage of(Path folder, String version, Kind kind, boolean kept) throws FailureException {
        try {
            Path home = Files.createDirectories(folder.resolve(version).resolve("hotseat-agent"));
            Files.createDirectories(home.resolve("plugins"));
            Files.writeString(home.resolve("hotseat-agent"), SCRIPT.formatted(kind, version));
            if (kept) {
                Files.copy(SUPERVISOR, home.resolve(SUPERVISOR.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
            Files.writeString(home.resolve("plugins/org.hotseat.agent_" + version + ".jar"), "agent");
            Files.writeString(home.resolve("plugins/org.hotseat.keeper_" + version + ".jar"), "keeper");
            Path archive = folder.resolve(version + ".tar.gz");
            tar("-czf", archive.toString(), "-C", home.getParent().toString(), "hotseat-agent");
            return AgentPackage.read(archive);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static void tar(String... words) throws IOException {
        String[] command = new String[words.length + 1];
        command[0] = "tar";
        System.arraycopy(words, 0, command, 1, words.length);
        Process tar = new ProcessBuilder(command).inheritIO().start();
        try {
            if (!tar.waitFor(60, TimeUnit.SECONDS) || tar.exitValue() != 0) {
                throw new IOException("tar " + String.join(" ", words));
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
    }
}
