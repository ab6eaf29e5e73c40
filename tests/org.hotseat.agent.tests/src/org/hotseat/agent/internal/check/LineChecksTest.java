// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.internal.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

import org.hotseat.agent.internal.check.Finding.Grade;
import org.hotseat.base.unit.DataSize;
import org.hotseat.process.settings.BoardLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LineChecksTest {

    @TempDir
    private Path folder;

    private BoardLine line(BoardLine.Kind kind, String place) {
        return new BoardLine("gps", kind, place, "", BoardLine.Rollback.REPLAY, "", DataSize.ofMib(1));
    }

    private Finding found(String place, String path) {
        return LineChecks.of(List.of(line(BoardLine.Kind.SERIAL, place)), path).get(0);
    }

    @Test
    void aTtyNeedsItsProgramAndMayBePluggedInLater() throws Exception {
        Finding without = found(folder.toString(), folder + ":");
        assertEquals(Grade.BAD, without.grade());
        assertTrue(without.toString().contains("socat"), without.toString());
        Files.createFile(folder.resolve("socat"), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(
                "rwxr-xr-x")));
        assertEquals(Grade.GOOD, found(folder.toString(), "/nowhere:" + folder).grade());
        Finding unplugged = found(folder.resolve("tty").toString(), folder.toString());
        assertEquals(Grade.NOTE, unplugged.grade());
        assertTrue(unplugged.toString().contains("gps"), unplugged.toString());
        assertEquals(List.of(), LineChecks.of(List.of(line(BoardLine.Kind.CAN, "10.0.0.1:1")), ""));
    }

    @Test
    void streamsNeedTheirProgramsAndServers() throws Exception {
        List<BoardLine> lines = List.of(line(BoardLine.Kind.SOUND, folder.resolve("native").toString()), line(
                BoardLine.Kind.USB, "46f4:0001"));
        List<Finding> without = LineChecks.of(lines, folder.toString());
        assertEquals(List.of(Grade.NOTE, Grade.BAD), without.stream().map(Finding::grade).toList());
        assertTrue(without.toString().contains("usbredirect"), without.toString());
        assertEquals(Grade.BAD, LineChecks.sound(folder.toString()).grade());
        Files.createFile(folder.resolve("native"));
        for (String program : List.of("usbredirect", "pulseaudio", "setpriv")) {
            Files.createFile(folder.resolve(program), PosixFilePermissions.asFileAttribute(PosixFilePermissions
                    .fromString("rwxr-xr-x")));
        }
        assertEquals(List.of(Grade.GOOD, Grade.GOOD), LineChecks.of(lines, folder.toString()).stream().map(
                Finding::grade).toList());
        assertTrue(LineChecks.sound(folder.toString()).grade() != Grade.BAD);
    }
}
