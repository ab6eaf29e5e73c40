// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.internal.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.hotseat.agent.internal.check.Finding.Grade;
import org.hotseat.devices.display.ViewerProgram;
import org.hotseat.process.settings.HostOutput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputChecksTest {

    private static final Optional<ViewerProgram> VIEWER = Optional.of(new ViewerProgram(Path.of("/usr/bin/viewer")));

    @Test
    void whatOutputsLackIsTold(@TempDir Path sockets) throws Exception {
        List<HostOutput> outputs = List.of(new HostOutput("left", ":7.0", "", Optional.of(sockets.resolve("key")),
                Optional.of(sockets.resolve("edid"))));
        assertEquals(Optional.empty(), OutputChecks.of(List.of(), Optional.empty(), sockets));
        assertEquals(Grade.BAD, OutputChecks.of(outputs, Optional.empty(), sockets).orElseThrow().grade());
        Finding lacking = OutputChecks.of(outputs, VIEWER, sockets).orElseThrow();
        assertEquals(Grade.NOTE, lacking.grade());
        for (String part : List.of("no X server drives :7.0", "key", "no connector")) {
            assertTrue(lacking.text().contains(part), lacking.text());
        }
        for (String name : List.of("X7", "key", "edid")) {
            Files.createFile(sockets.resolve(name));
        }
        assertEquals(Grade.GOOD, OutputChecks.of(outputs, VIEWER, sockets).orElseThrow().grade());
    }
}
