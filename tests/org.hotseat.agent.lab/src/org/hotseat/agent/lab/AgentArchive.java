// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.lab;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** An archive that deployments take for the agent's: its program runs the classes under test, where they lie. */
public final class AgentArchive {

    private static final String SCRIPT = """
            #!/bin/sh
            exec '%s' -XX:+UseSerialGC -Xms24m -Xmx256m -Xss512k -XX:TieredStopAtLevel=1 -XX:-UsePerfData \\
                -Djava.util.logging.manager=org.hotseat.agent.internal.log.StayingLogManager \\
                -cp '%s' org.hotseat.agent.internal.command.Main "$@"
            """;
    private static final int LIMIT = 120;

    private AgentArchive() {
    }

    /**
     * Makes one. Blocks for some seconds.
     *
     * @param folder where; on every machine that shall run it, too, and so are Java and the classes
     * @return the archive, a tar.gz
     * @throws IOException when it cannot be made
     */
    public static Path in(Path folder) throws IOException {
        Path home = Files.createDirectories(folder.resolve("hotseat-agent"));
        Path program = home.resolve("hotseat-agent");
        Files.writeString(program, SCRIPT.formatted(Path.of(System.getProperty("java.home"), "bin", "java"),
                ClassPath.ofAgent()));
        run("chmod", "755", program.toString());
        String said = run(program.toString(), "version").strip(); // hotseat-agent VERSION on Java …
        String version = said.split(" ")[1];
        Files.createDirectories(home.resolve("plugins"));
        Files.writeString(home.resolve("plugins").resolve("org.hotseat.agent_" + version + ".jar"), said);
        Path archive = folder.resolve("hotseat-agent.tar.gz");
        run("tar", "-czf", archive.toString(), "-C", folder.toString(), "hotseat-agent");
        return archive;
    }

    private static String run(String... command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (!process.waitFor(LIMIT, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IOException(List.of(command) + ": " + said);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
        return said;
    }
}
