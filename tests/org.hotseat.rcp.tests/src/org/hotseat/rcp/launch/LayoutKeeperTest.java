// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.rcp.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The layout of the window after an end that was cut short. */
class LayoutKeeperTest {

    private static final String WHOLE = "<application:Application>mine</application:Application>\n";

    @TempDir
    Path data;
    private Path file;

    @BeforeEach
    void makeFolder() throws IOException {
        Path folder = Files.createDirectories(data.resolve(".metadata/.plugins/org.eclipse.e4.workbench"));
        file = folder.resolve("workbench.xmi");
    }

    @Test
    void theLastWholeOneIsUsedAfterOneThatWasCutShort() throws IOException {
        Files.writeString(file, WHOLE);
        LayoutKeeper.beforeStart(data);
        for (String broken : new String[] { "", WHOLE.substring(0, 40) }) {
            Files.writeString(file, broken);
            LayoutKeeper.beforeStart(data);
            assertEquals(WHOLE, Files.readString(file));
        }
    }

    @Test
    void aNewWholeOneReplacesWhatIsKept() throws IOException {
        Files.writeString(file, WHOLE);
        LayoutKeeper.beforeStart(data);
        String newer = WHOLE.replace("mine", "newer");
        Files.writeString(file, newer);
        LayoutKeeper.beforeStart(data);
        Files.writeString(file, "");
        LayoutKeeper.beforeStart(data);
        assertEquals(newer, Files.readString(file));
    }

    @Test
    void aLayoutThatWasRemovedStaysRemoved() throws IOException {
        Files.writeString(file, WHOLE);
        LayoutKeeper.beforeStart(data);
        Files.delete(file);
        LayoutKeeper.beforeStart(data);
        assertFalse(Files.exists(file));
    }

    @Test
    void aBrokenOneWithNothingKeptIsLeftToTheWorkbench() throws IOException {
        Files.writeString(file, "<half");
        LayoutKeeper.beforeStart(data);
        assertEquals("<half", Files.readString(file));
    }
}
