// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.tools.ToolProvider;

import org.hotseat.state.data.SchemaRange;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** Agents of two releases in one cluster, which the older one has founded. */
@ExtendWith(LabTurn.class)
class SchemaTest {

    private static final Pattern RANGE = Pattern.compile("new SchemaRange\\((\\d+), (\\d+)\\)");
    private static final String SOURCE = "bundles/org.hotseat.state/src/org/hotseat/state/data/SchemaRange.java";

    @TempDir
    private Path folder;
    private AgentCluster cluster;

    @BeforeEach
    void start() throws IOException {
        cluster = new AgentCluster(folder, 3, number -> "");
        cluster.agent(0).release(Optional.of(older()));
        cluster.form(3);
    }

    @AfterEach
    void end() {
        cluster.close();
    }

    /** The class that says which schemas an agent understands, as of the release before. */
    private Path older() throws IOException {
        String tree = System.getProperty("hotseat.tree");
        assertNotNull(tree, "the system property hotseat.tree names the source tree");
        String source = Files.readString(Path.of(tree, SOURCE));
        Matcher range = RANGE.matcher(source);
        assertTrue(range.find(), SOURCE);
        Path file = Files.createDirectories(folder.resolve("source")).resolve("SchemaRange.java");
        Files.writeString(file, range.replaceFirst("new SchemaRange($1, " + (SchemaRange.OURS.newest() - 1) + ')'));
        Path classes = Files.createDirectories(folder.resolve("older"));
        assertEquals(0, ToolProvider.getSystemJavaCompiler().run(null, null, null, "-proc:none", "-nowarn", "-d", classes
                .toString(), file.toString()), "the release before");
        return classes;
    }

    @Test
    void commandsOfTheNewerOnesWaitUntilTheLastIsUpdatedAndTheSchemaIsRaised() throws Exception {
        int newest = SchemaRange.OURS.newest();
        assertEquals(newest - 1, schema().get("present").getAsInt());
        refused("h1", "maintenance", "h3", "on");
        refused("h1", "schema", "--raise");
        assertEquals("not in maintenance", cluster.agent(1).type("", "maintenance", "h3").text().split("; ")[0].split(
                ": ")[1]);
        cluster.agent(0).stop();
        cluster.agent(0).release(Optional.empty());
        cluster.agent(0).start();
        Until.holds("the cluster knows of the update", () -> schema().get("reachable").getAsInt() == newest);
        refused("hotseat-agent schema --raise", "maintenance", "h3", "on");
        Until.holds("the third agent says so", () -> cluster.agent(2).type("", "check").text().contains(
                "hotseat-agent schema --raise"));
        Until.holds("raised", () -> cluster.agent(1).type("", "schema", "--raise").exit() == 0);
        Until.holds("known there", () -> schema().get("present").getAsInt() == newest);
        assertEquals(0, cluster.agent(1).type("", "schema", "--raise").exit(), "said twice");
        LabAgent.Said begun = cluster.agent(1).type("", "maintenance", "h3", "on");
        assertEquals(0, begun.exit(), begun.text());
        assertTrue(begun.text().contains("h3: in maintenance"), begun.text());
    }

    private void refused(String because, String... words) throws IOException {
        LabAgent.Said said = cluster.agent(1).type("", words);
        assertEquals(1, said.exit(), said.text());
        assertTrue(said.text().contains(because), said.text());
    }

    private JsonObject schema() throws IOException {
        LabAgent.Said said = cluster.agent(1).type("", "schema", "--json");
        assertEquals(0, said.exit(), said.text());
        JsonObject answer = JsonParser.parseString(said.text()).getAsJsonObject();
        JsonArray hosts = answer.getAsJsonArray("hosts");
        assertEquals(3, hosts.size());
        return answer;
    }
}
