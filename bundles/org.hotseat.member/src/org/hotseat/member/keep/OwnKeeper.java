// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.keep;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Starts the keeper as a process of its own, in a session of its own so that no terminal ends it, and with real-time
 * rights where this user has them. It writes to a file, never to us.
 */
final class OwnKeeper implements KeeperStarter {

    private static final List<String> REAL_TIME = List.of("chrt", "-f", "20");
    private static final long LOOK_SECONDS = 5;
    private static final long MOST_BYTES = 1_000_000;

    private final KeeperPlaces places;
    private final KeeperProgram program;

    OwnKeeper(KeeperPlaces places, KeeperProgram program) {
        this.places = places;
        this.program = program;
    }

    @Override
    public void begin() throws IOException {
        List<String> command = new ArrayList<>();
        if (works(Stream.concat(REAL_TIME.stream(), Stream.of("true")).toList())) {
            command.addAll(REAL_TIME);
        }
        if (works(List.of("setsid", "true"))) {
            command.add("setsid");
        }
        command.addAll(program.with(Path.of(System.getProperty("java.home"), "bin", "java"),
                places.configuration()));
        if (Files.exists(places.output()) && Files.size(places.output()) > MOST_BYTES) {
            Files.delete(places.output());
        }
        new ProcessBuilder(command).directory(places.folder().toFile())
                .redirectInput(Path.of("/dev/null").toFile()).redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(places.output().toFile())).start();
    }

    private static boolean works(List<String> command) throws IOException {
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true)
                    .redirectOutput(Redirect.DISCARD).start();
            return process.waitFor(LOOK_SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", ended);
        } catch (IOException absent) {
            return false; // the program is not installed
        }
    }
}
