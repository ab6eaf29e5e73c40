// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.releng.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The agents of the demonstration, started by its own script from the agent's archive. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class DemonstrationTest {

    private static final Path TREE = Path.of(System.getProperty("hotseat.tree"));
    /** Says when the cluster is there, and ends when it is told to. */
    private static final String SCRIPT = """
            set -euo pipefail
            TREE=$1
            . "$TREE/releng/command/common.sh"
            . "$TREE/releng/command/display.sh"
            . "$TREE/releng/command/agents.sh"
            trap end_agents EXIT
            if ! start_agents "$2"; then
                cat "$AGENTS_FOLDER/form.log" "$AGENTS_FOLDER"/*/out
                exit 1
            fi
            demo_agent 3 cluster
            demo_agent 2 status
            echo "FOLDER $AGENTS_FOLDER"
            read -r _ || true
            """;

    @TempDir
    private Path folder;

    @Test
    void threeAgentsFormAClusterAndLeaveNothingBehind() throws IOException, InterruptedException {
        Archive.of("agent", "linux.gtk.x86_64").unpack(folder);
        Process script = new ProcessBuilder("bash", "-c", SCRIPT, "demo", TREE.toString(),
                folder.resolve("hotseat-agent/hotseat-agent").toString()).redirectErrorStream(true).start();
        List<String> said = new ArrayList<>();
        BufferedReader output = script.inputReader(StandardCharsets.UTF_8);
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            said.add(line);
            if (line.startsWith("FOLDER ")) {
                break;
            }
        }
        String last = said.isEmpty() ? "" : said.getLast();
        assertTrue(last.startsWith("FOLDER "), said::toString);
        Path place = Path.of(last.substring("FOLDER ".length()));
        assertEquals(List.of(), IntStream.rangeClosed(1, 3).mapToObj(number -> place.resolve("host-0" + number
                + "/console.sock")).filter(Files::notExists).toList());
        String all = String.join("\n", said);
        assertTrue(all.contains("\"voters\":[\"host-01\",\"host-02\",\"host-03\"]"), all);
        assertTrue(all.contains("sim:///demonstration/host-02") && all.contains(": Simulation"), all);
        assertFalse(processes(place).isEmpty());
        script.getOutputStream().close();
        assertTrue(script.waitFor(2, TimeUnit.MINUTES), "the script does not end");
        assertFalse(Files.exists(place));
        assertEquals(List.of(), processes(place));
    }

    private static List<String> processes(Path place) {
        try (Stream<ProcessHandle> all = ProcessHandle.allProcesses()) {
            return all.filter(ProcessHandle::isAlive).map(one -> one.info().commandLine().orElse(""))
                    .filter(command -> command.contains(place.toString())).toList();
        }
    }
}
