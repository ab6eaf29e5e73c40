// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.look;

import org.eclipse.core.runtime.Platform;

/** Which of the two looks the console has. It is chosen before the first window and stays until the console ends. */
public enum Theme {
    /** For control rooms. */
    DARK("org.hotseat.dark"),
    /** For bright rooms. */
    LIGHT("org.hotseat.light");

    /** Preference node in which the workbench keeps its theme. */
    public static final String NODE = "org.eclipse.e4.ui.css.swt.theme";
    /** Key in it; the value is an {@link #id()}. */
    public static final String KEY = "themeid";

    private static final String PROPERTY = "hotseat.theme";

    private final String id;

    Theme(String id) {
        this.id = id;
    }

    /**
     * What the workbench calls it.
     *
     * @return id of the e4 theme
     */
    public String id() {
        return id;
    }

    /**
     * The look of this process: the system property "hotseat.theme" (dark, light) wins, then the workbench's choice,
     * then dark.
     *
     * @return the look
     */
    public static Theme current() {
        String property = System.getProperty(PROPERTY, "");
        return property.isEmpty() ? chosen() : of(property);
    }

    /** Keeps the look of today, whatever a person chooses for the next start; called once, before the first window. */
    public static void keep() {
        System.setProperty(PROPERTY, current().folder());
    }

    /**
     * What is chosen for the next start.
     *
     * @return the look
     */
    public static Theme chosen() {
        if (!Platform.isRunning()) {
            return DARK;
        }
        return of(Platform.getPreferencesService().getString(NODE, KEY, "", null));
    }

    /** The folder of icons made for this look. */
    String folder() {
        return this == LIGHT ? "light" : "dark";
    }

    private static Theme of(String name) {
        return name.contains("light") ? LIGHT : DARK;
    }
}
