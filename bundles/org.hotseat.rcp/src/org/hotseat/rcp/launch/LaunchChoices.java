// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.rcp.launch;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.hotseat.ui.look.Theme;

/**
 * Theme and language must be known before Java starts, because GTK reads its theme from the environment. The launcher
 * reads them from a small file of "name=value" lines that is kept here.
 *
 * @param theme "dark" or "light"
 * @param language "en", "zh_CN" or empty for the system's
 */
public record LaunchChoices(String theme, String language) {

    private static final Logger LOG = System.getLogger(LaunchChoices.class.getName());
    private static final String FILE_PROPERTY = "hotseat.choices";
    private static final String THEME_PROPERTY = "hotseat.theme";
    private static final String UI_NODE = "org.hotseat.ui";
    private static final String LANGUAGE_KEY = "language";

    /** Makes the workbench take the theme that the launcher gave to GTK, so that both layers agree. */
    public static void adopt() {
        String theme = System.getProperty(THEME_PROPERTY, "");
        if (!theme.isEmpty()) {
            InstanceScope.INSTANCE.getNode(Theme.NODE).put(Theme.KEY, Theme.current().id());
        }
    }

    /** Keeps what a person chooses in the preferences for the next start, until the program ends. */
    public static void follow() {
        IEclipsePreferences themes = InstanceScope.INSTANCE.getNode(Theme.NODE);
        IEclipsePreferences ui = InstanceScope.INSTANCE.getNode(UI_NODE);
        IPreferenceChangeListener keep = event -> {
            if (Theme.KEY.equals(event.getKey()) || LANGUAGE_KEY.equals(event.getKey())) {
                keepLater();
            }
        };
        themes.addPreferenceChangeListener(keep);
        ui.addPreferenceChangeListener(keep);
    }

    /**
     * What is chosen in the preferences now.
     *
     * @return the choices
     */
    static LaunchChoices chosen() {
        String language = Platform.getPreferencesService().getString(UI_NODE, LANGUAGE_KEY, "", null);
        return new LaunchChoices(Theme.chosen().name().toLowerCase(Locale.ROOT), language);
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

    private static void keepLater() {
        String file = System.getProperty(FILE_PROPERTY, "");
        if (file.isEmpty()) { // not started by the launcher, so nobody reads it
            return;
        }
        LaunchChoices chosen = chosen();
        IJobFunction work = monitor -> {
            try {
                chosen.write(Path.of(file));
            } catch (IOException unwritten) {
                LOG.log(Level.WARNING, "the choice of theme and language was not kept", unwritten);
            }
            return Status.OK_STATUS;
        };
        Job.createSystem("", work).schedule();
    }
}
