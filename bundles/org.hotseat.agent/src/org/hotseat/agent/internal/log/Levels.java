// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.internal.log;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Least levels by the beginning of a logger's name; "" is everything. Thread-safe; changes count at once. */
public final class Levels implements AutoCloseable {

    /** Strong references: a logger that nobody holds forgets its level. */
    private final Map<String, Logger> loggers = new TreeMap<>();
    private final Map<String, Level> before = new TreeMap<>();

    /**
     * Sets a least level.
     *
     * @param name of a logger, or the beginning of names up to a dot; "" for all
     * @param level what is logged at least
     */
    public synchronized void set(String name, System.Logger.Level level) {
        Logger logger = loggers.computeIfAbsent(name, Logger::getLogger);
        before.putIfAbsent(name, logger.getLevel() == null ? Level.ALL : logger.getLevel());
        logger.setLevel(toLogging(level));
    }

    /**
     * What was set.
     *
     * @return names and words of levels
     */
    public synchronized Map<String, String> all() {
        Map<String, String> all = new TreeMap<>();
        loggers.forEach((name, logger) -> all.put(name, word(logger.getLevel())));
        return all;
    }

    /** Sets all back to what they were. */
    @Override
    public synchronized void close() {
        loggers.forEach((name, logger) -> logger.setLevel(before.get(name) == Level.ALL ? null : before.get(name)));
        loggers.clear();
    }

    /**
     * A level by its word.
     *
     * @param word as in the configuration file
     * @return the level, empty when there is none
     */
    public static Optional<System.Logger.Level> of(String word) {
        return switch (word) {
            case "trace", "debug", "info", "warning", "error" ->
                Optional.of(System.Logger.Level.valueOf(word.toUpperCase(Locale.ROOT)));
            default -> Optional.empty();
        };
    }

    static String word(Level level) {
        int value = level.intValue();
        if (value >= Level.SEVERE.intValue()) {
            return "error";
        }
        if (value >= Level.WARNING.intValue()) {
            return "warning";
        }
        if (value >= Level.CONFIG.intValue()) {
            return "info";
        }
        return value >= Level.FINE.intValue() ? "debug" : "trace";
    }

    private static Level toLogging(System.Logger.Level level) {
        return switch (level) {
            case ALL -> Level.ALL;
            case TRACE -> Level.FINER;
            case DEBUG -> Level.FINE;
            case INFO -> Level.INFO;
            case WARNING -> Level.WARNING;
            case ERROR -> Level.SEVERE;
            case OFF -> Level.OFF;
        };
    }
}
