// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The package of the engine, by programs that only note what they are asked. */
class EngineInstallerTest {

    private static final Deadline DEADLINE = Deadline.in(Duration.ofMinutes(1));

    @TempDir
    private Path folder;
    private final List<String> asked = new ArrayList<>();

    private EngineInstaller installer(boolean systemd, int exit) {
        return new EngineInstaller((command, deadline) -> {
            asked.add(String.join(" ", command) + (Files.exists(folder.resolve("policy")) ? " (quiet)" : ""));
            return exit;
        }, systemd, folder.resolve("policy"));
    }

    @Test
    void theServiceThatComesWithItNeverRuns() throws FailureException {
        installer(true, 0).install(DEADLINE);
        assertEquals("systemctl mask etcd.service", asked.get(0));
        assertTrue(asked.get(1).startsWith("systemd-run --wait") && asked.get(1).endsWith("etcd-server etcd-client"),
                asked.toString());
        asked.clear();
        installer(false, 0).install(DEADLINE);
        assertEquals(1, asked.size());
        assertTrue(asked.get(0).endsWith(" (quiet)"), asked.toString());
        assertFalse(Files.exists(folder.resolve("policy")), "nothing is left");
    }

    @Test
    void whatFailsIsToldWithWhatToDo() throws IOException {
        FailureException failed = assertThrows(FailureException.class, () -> installer(false, 1).install(DEADLINE));
        assertEquals(FailureCode.NOT_FOUND, failed.code());
        assertTrue(failed.failure().remedy().contains("apt-get install"), failed.failure().text());
        assertFalse(Files.exists(folder.resolve("policy")));
        asked.clear();
        Files.writeString(folder.resolve("policy"), "somebody else's");
        assertThrows(FailureException.class, () -> installer(false, 0).install(DEADLINE));
        assertEquals(List.of(), asked);
        assertTrue(Files.exists(folder.resolve("policy")), "what is somebody else's stays");
    }

    @Test
    void anEngineThatIsThereIsLeftAlone() throws IOException, FailureException {
        Path engine = Files.writeString(folder.resolve("etcd"), "");
        installer(true, 0).provide(engine, DEADLINE);
        installer(true, 0).provide(folder.resolve("elsewhere"), DEADLINE);
        assertEquals(List.of(), asked);
    }
}
