// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.preference;

import java.time.Duration;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IPreferencesService;
import org.hotseat.console.session.Session;
import org.hotseat.link.Cadence;

/** What a person has chosen. Any thread. */
public final class UiPreferences {

    /** Node in which all keys are kept. */
    public static final String NODE = "org.hotseat.ui";
    /** Language of the next start: empty for the system's, else {@code en} or {@code zh_CN}. */
    public static final String LANGUAGE = "language";
    /** Time between two questions to a host, milliseconds. */
    public static final String CYCLE_MILLIS = "cycleMillis";
    /** How long a machine may take to shut down before it is forced off, seconds. */
    public static final String PATIENCE_SECONDS = "patienceSeconds";
    /** Whether acts that lose data ask first. */
    public static final String CONFIRM = "confirm";

    static final int SHORTEST_CYCLE = 500;
    static final int LONGEST_CYCLE = 60_000;
    static final int DEFAULT_CYCLE = 2000;
    static final int DEFAULT_PATIENCE = 60;

    private UiPreferences() {
    }

    /**
     * How often hosts are asked.
     *
     * @param mode of the cluster
     * @return the chosen cycle with that mode's rarer questions
     */
    public static Cadence cadence(Session.Mode mode) {
        Cadence usual = mode == Session.Mode.LIVE ? Cadence.LIVE : Cadence.TRAINING;
        int millis = Math.clamp(number(CYCLE_MILLIS, DEFAULT_CYCLE), SHORTEST_CYCLE, LONGEST_CYCLE);
        return new Cadence(Duration.ofMillis(millis), usual.cpuEvery(), usual.diskEvery());
    }

    /**
     * How long a machine may take to shut down.
     *
     * @return at least a second
     */
    public static Duration shutdownPatience() {
        return Duration.ofSeconds(Math.max(1, number(PATIENCE_SECONDS, DEFAULT_PATIENCE)));
    }

    /**
     * Whether acts that lose data (force off, undefine) ask first.
     *
     * @return true unless the person wants no questions
     */
    public static boolean confirms() {
        return !Platform.isRunning() || service().getBoolean(NODE, CONFIRM, true, null);
    }

    /**
     * The chosen language.
     *
     * @return empty for the system's
     */
    public static String language() {
        return Platform.isRunning() ? service().getString(NODE, LANGUAGE, "", null) : "";
    }

    private static int number(String key, int otherwise) {
        return Platform.isRunning() ? service().getInt(NODE, key, otherwise, null) : otherwise;
    }

    private static IPreferencesService service() {
        return Platform.getPreferencesService();
    }
}
