// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.rcp.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;

import org.hotseat.ui.look.Theme;
import org.hotseat.ui.preference.UiPreferences;

/**
 * Theme and language must be known before Java starts, because GTK reads its theme from the environment. The launcher
 * reads them from a small file of "name=value" lines.
 *
 * @param theme "dark" or "light"
 * @param language "en", "zh_CN" or empty for the system's
 */
record LaunchChoices(String theme, String language) {

    /**
     * What is chosen in the preferences now.
     *
     * @return the choices
     */
    static LaunchChoices chosen() {
        return new LaunchChoices(Theme.chosen().name().toLowerCase(Locale.ROOT), UiPreferences.language());
    }

    /**
     * Writes the choices, whole or not at all. Blocks for the disk.
     *
     * @param file its folder is made when it is missing
     * @throws IOException the old file is as it was
     */
    void write(Path file) throws IOException {
        Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
        Path aside = Files.createTempFile(folder, ".console", ".new");
        try {
            Files.write(aside, List.of("theme=" + theme, "language=" + language));
            Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(aside);
        }
    }
}
