// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.rcp.launch;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.hotseat.base.file.CrashSafeFile;

/**
 * Keeps the layout of the window from being lost. The workbench writes its file in place at the end, so that a full
 * disk or a power cut leaves half of it. At every start the last whole one is kept beside, or taken from there.
 */
public final class LayoutKeeper {

    private static final Logger LOG = System.getLogger(LayoutKeeper.class.getName());
    private static final String FILE = ".metadata/.plugins/org.eclipse.e4.workbench/workbench.xmi";
    private static final String KEPT = ".kept";
    private static final byte[] END = "</application:Application>".getBytes(StandardCharsets.US_ASCII);

    private LayoutKeeper() {
    }

    /**
     * Looks after the file before the workbench reads it. Blocks for the disk.
     *
     * @param data folder of the program's data
     */
    public static void beforeStart(Path data) {
        Path file = data.resolve(FILE);
        Path kept = file.resolveSibling(file.getFileName() + KEPT);
        try {
            if (!Files.exists(file)) { // the first start, or a layout that was reset on purpose
                return;
            }
            if (isWhole(file)) {
                copy(file, kept);
            } else if (Files.exists(kept)) {
                copy(kept, file);
                LOG.log(Level.WARNING, "the layout of the window was cut short, the one before is used");
            }
        } catch (IOException unusable) {
            LOG.log(Level.WARNING, "the layout of the window is not kept", unusable);
        }
    }

    private static boolean isWhole(Path file) throws IOException {
        byte[] content = Files.readAllBytes(file);
        int end = content.length;
        while (end > 0 && Character.isWhitespace(content[end - 1])) {
            end--;
        }
        return end >= END.length && Arrays.equals(content, end - END.length, end, END, 0, END.length);
    }

    private static void copy(Path from, Path to) throws IOException {
        byte[] content = Files.readAllBytes(from);
        CrashSafeFile.replace(to, out -> out.write(content));
    }
}
