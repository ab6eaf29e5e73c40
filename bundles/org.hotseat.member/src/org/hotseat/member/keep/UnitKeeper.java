// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.keep;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Lets systemd start the keeper by its unit, which gives it real-time rights and starts it again at once. */
final class UnitKeeper implements KeeperStarter {

    private static final String UNIT = "hotseat-keeper.service";
    private static final Path SYSTEMD = Path.of("/run/systemd/system");
    private static final long PATIENCE_SECONDS = 10;

    /** Whether systemd runs this host and knows the unit. Blocks for a moment. */
    static boolean usable() throws IOException {
        return Files.isDirectory(SYSTEMD) && run("systemctl", "cat", UNIT) == 0;
    }

    @Override
    public void begin() throws IOException {
        int code = run("systemctl", "--no-block", "start", UNIT);
        if (code != 0) {
            throw new IOException("systemctl start " + UNIT + " ends with " + code);
        }
    }

    /** Lets systemd keep a slice although nothing may be in it, where systemd runs this host. */
    static void slice(String name) throws IOException {
        if (Files.isDirectory(SYSTEMD) && name.endsWith(".slice")) {
            run("systemctl", "start", name);
        }
    }

    /** Lets systemd end it, where systemd runs it. */
    static void end() throws IOException {
        if (usable()) {
            run("systemctl", "stop", UNIT);
        }
    }

    private static int run(String... command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(Redirect.DISCARD).start();
        try {
            if (process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return process.exitValue();
            }
            process.destroyForcibly();
            throw new IOException(String.join(" ", command) + " does not end");
        } catch (InterruptedException ended) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", ended);
        }
    }
}
