// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.internal.check;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.hotseat.process.settings.BoardLine;

/** What lines of an interface board need: the program that opens a tty, and the ttys. */
final class LineChecks {

    private static final String PROGRAM = "socat";

    private LineChecks() {
    }

    /** One for all lines; none without serial ones. */
    static List<Finding> of(List<BoardLine> lines, String path) {
        List<BoardLine> serial = lines.stream().filter(line -> line.kind() == BoardLine.Kind.SERIAL).toList();
        List<Finding> findings = new ArrayList<>();
        if (!serial.isEmpty()) {
            boolean there = Stream.of(path.split(File.pathSeparator)).filter(folder -> !folder.isEmpty()).anyMatch(
                    folder -> Files.isExecutable(Path.of(folder, PROGRAM)));
            List<String> missing = serial.stream().filter(line -> !Files.exists(Path.of(line.place()))).map(line -> line
                    .name() + " (" + line.place() + ')').toList();
            findings.add(!there ? Finding.bad("lines", "the program " + PROGRAM + " is missing, which opens ttys",
                    "Install it (Debian: " + PROGRAM + ')') : missing.isEmpty() ? Finding.good("lines", serial.size()
                            + " ttys are there") : Finding.note("lines", "not plugged in: " + String.join(", ", missing),
                                    "They are used as soon as they are there"));
        }
        return findings;
    }
}
