// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.base.file;

import java.io.IOException;
import java.nio.file.Path;

/** Run as a process of its own by {@link CrashSafeFileTest}: writes much and ends as told. */
public final class CrashingWriter {

    static final int REFUSED = 11;
    static final int CRASHED = 12;

    private static final int MUCH = 1 << 20;

    private CrashingWriter() {
    }

    public static void main(String[] arguments) {
        try {
            CrashSafeFile.replace(Path.of(arguments[0]), out -> {
                out.write(new byte[MUCH / 2]);
                if (arguments[1].equals("crash")) {
                    Runtime.getRuntime().halt(CRASHED);
                }
                out.write(new byte[MUCH / 2]);
            });
        } catch (IOException refused) {
            System.exit(REFUSED);
        }
    }
}
