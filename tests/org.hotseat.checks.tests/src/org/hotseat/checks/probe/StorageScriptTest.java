// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.checks.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.hotseat.checks.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scripts that try a shared folder, run here as they are on hosts. */
class StorageScriptTest {

    private static final String MARK = "m";

    @TempDir
    Path folder;

    /** By a shell that finds other programs first. */
    private String run(String script, Path programs) throws IOException {
        ProcessBuilder shell = new ProcessBuilder("/bin/sh", "-s").redirectErrorStream(true);
        shell.environment().merge("PATH", programs.toString(), (old, first) -> first + ':' + old);
        Process process = shell.start();
        process.getOutputStream().write((CheckScene.PREFIX + String.format(script, Shell.quoted(folder.toString()),
                MARK)).getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().close();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    @Test
    void theLockIsSeenHoweverLongItTook() throws IOException {
        Path programs = Files.createDirectory(folder.resolve("bin"));
        Path slow = Files.writeString(programs.resolve("flock"), "#!/bin/sh\nsleep 0.5\nPATH=${PATH#*:}\nexec flock"
                + " \"$@\"\n");
        slow.toFile().setExecutable(true);
        String here = run(StorageCheck.WRITE, programs);
        String there = run(StorageCheck.LOOK, Path.of("/bin"));
        Finding finding = StorageCheck.judge("/pool", MARK, here, Optional.of("host-01"), there);
        assertEquals(Verdict.GOOD, finding.verdict(), here + there + finding.found());
    }
}
