// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.lab;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

import org.hotseat.agent.lab.LabAgent.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** What a supporter gets of real members: nothing that would let anybody in. */
@ExtendWith(LabTurn.class)
class SupportTest {

    private static final int SHORTEST = 16;

    @TempDir
    private Path folder;

    @Test
    void aPackOfAMemberHoldsNoneOfItsSecrets() throws IOException {
        try (AgentCluster cluster = AgentCluster.start(folder, 2, 1)) {
            LabAgent founder = cluster.agent(0);
            Until.holds("keys of the keeper", () -> Files.exists(founder.state().resolve("keeper/keys")));
            for (LabAgent agent : cluster.agents()) {
                Map<String, String> secrets = secrets(agent);
                check(agent, secrets, "runs.tar.gz");
                agent.kill();
                check(agent, secrets, "killed.tar.gz");
            }
            Map<String, String> secrets = secrets(founder);
            assertTrue(secrets.keySet().stream().anyMatch(name -> name.contains("authority/key.pem")) && secrets.keySet()
                    .stream().anyMatch(name -> name.contains("identity/key.pem")) && secrets.keySet().stream().anyMatch(
                            name -> name.contains("keeper/keys")), secrets.keySet().toString());
        }
    }

    private void check(LabAgent agent, Map<String, String> secrets, String name) throws IOException {
        Path pack = agent.folder().resolve(name);
        Said said = agent.type("", "support", "--output", pack.toString());
        assertEquals(0, said.exit(), said.text());
        String content;
        try (GZIPInputStream zip = new GZIPInputStream(Files.newInputStream(pack))) {
            content = new String(zip.readAllBytes(), ISO_8859_1);
        }
        assertTrue(content.contains("/log/agent.log\0") && content.contains("/agent.conf\0"), name);
        String small = content.toLowerCase(Locale.ROOT);
        secrets.forEach((where, secret) -> assertFalse(small.contains(secret.toLowerCase(Locale.ROOT)), where + " in "
                + name));
    }

    /** Everything secret below a state folder, by where it lies: lines of keys, keys of leases, the cluster's token. */
    private static Map<String, String> secrets(LabAgent agent) {
        AtomicReference<Map<String, String>> all = new AtomicReference<>(Map.of());
        Until.holds("a folder in which nothing goes while it is read", () -> {
            all.set(read(agent));
            return true;
        });
        return all.get();
    }

    private static Map<String, String> read(LabAgent agent) throws IOException {
        Map<String, String> secrets = new LinkedHashMap<>();
        List<Path> files;
        try (Stream<Path> all = Files.walk(agent.state())) {
            files = all.filter(Files::isRegularFile).filter(file -> !file.toString().contains("/store/data/")).toList();
        }
        for (Path file : files) {
            String text = new String(Files.readAllBytes(file), ISO_8859_1);
            if (text.contains("PRIVATE KEY")) {
                text.lines().filter(line -> !line.startsWith("-") && line.length() >= SHORTEST).forEach(
                        line -> secrets.put(file + " " + secrets.size(), line));
            } else if (file.endsWith("keeper/keys")) {
                text.lines().filter(line -> line.contains("=")).forEach(line -> secrets.put(file + " " + secrets.size(),
                        line.substring(line.indexOf('=') + 1).strip()));
            } else if (file.endsWith("cluster/group.json")) {
                JsonObject group = JsonParser.parseString(new String(text.getBytes(ISO_8859_1), UTF_8))
                        .getAsJsonObject();
                secrets.put(file.toString(), group.get("token").getAsString());
            }
        }
        return secrets;
    }
}
