// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.chaos.lab;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * A library that makes the wall clock of a process wrong, made of {@code lab/clock/shift.s}. Spans are what they are.
 * Needs the GNU assembler.
 *
 * @param library as the host sees it
 */
record ShiftedClock(String library) {

    private static final String TOOLS = "x86_64-linux-gnu-";
    private static final String NAME = "clock.so";
    private static final Duration MOST = Duration.ofMinutes(1);

    /** Makes it for a host; fails unless a program there believes it. */
    static ShiftedClock install(Path tree, LabHost host, Duration shift) throws IOException {
        Path folder = host.home().resolve(Program.PLACE.substring(1));
        Path object = Files.createTempFile(folder, "clock", ".o");
        try {
            Shell.run(List.of(TOOLS + "as", "--64", "--defsym", "SHIFT=" + shift.toSeconds(), "-o", object.toString(),
                    tree.resolve("lab/clock/shift.s").toString()));
            Shell.run(List.of(TOOLS + "ld", "-shared", "-o", folder.resolve(NAME).toString(), object.toString()));
        } finally {
            Files.deleteIfExists(object);
        }
        ShiftedClock made = new ShiftedClock(Program.PLACE + '/' + NAME);
        long there = Long.parseLong(host.run("env", made.variable(), "date", "+%s").strip());
        Duration wrong = Duration.ofSeconds(there).minusMillis(System.currentTimeMillis()).minus(shift);
        if (wrong.abs().compareTo(MOST) > 0) {
            throw new IOException("the clock of " + host + " is wrong by " + wrong + " more than it should be");
        }
        return made;
    }

    private String variable() {
        return "LD_PRELOAD=" + library;
    }

    /** What comes before a command. */
    List<String> before() {
        return List.of("env", variable());
    }
}
