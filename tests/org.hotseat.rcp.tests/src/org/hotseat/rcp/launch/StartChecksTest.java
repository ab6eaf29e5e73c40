// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.rcp.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The checks find what is wrong and stay silent otherwise. */
class StartChecksTest {

    @TempDir
    private Path folder;

    @Test
    void missingLibvirtIsToldWithTheNameOfThePackage() {
        assertTrue(StartChecks.libvirt(List.of(folder)).orElseThrow().remedy().contains("libvirt0"));
    }

    @Test
    void libvirtInAnyFolderIsEnough() throws IOException {
        Files.createFile(folder.resolve("libvirt.so.0"));
        assertTrue(StartChecks.libvirt(List.of(folder.resolve("none"), folder)).isEmpty());
    }

    @Test
    void onlyUtf8HoldsEveryName() {
        assertTrue(StartChecks.names("UTF-8").isEmpty());
        assertTrue(StartChecks.names("ANSI_X3.4-1968").orElseThrow().text().contains("ANSI_X3.4-1968"));
        assertFalse(StartChecks.names("no such encoding").isEmpty());
    }

    @Test
    void otherSystemsHaveNoThemeOfOurs() {
        assertTrue(StartChecks.theme(false, false).isEmpty());
    }

    @Test
    void choicesAreLinesThatTheLauncherReads() throws IOException {
        Path file = folder.resolve("new/console.conf");
        new LaunchChoices("light", "zh_CN").write(file);
        assertEquals(List.of("theme=light", "language=zh_CN"), Files.readAllLines(file));
        new LaunchChoices("dark", "").write(file);
        assertEquals(List.of("theme=dark", "language="), Files.readAllLines(file));
    }
}
