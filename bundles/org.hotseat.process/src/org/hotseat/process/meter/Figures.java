// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.process.meter;

/** Takes figures of one reading. What is malformed, such as a name with a dash, is refused by an unchecked exception. */
public interface Figures {

    /**
     * A figure that only grows until the process ends.
     *
     * @param name in small letters with underscores, its unit at the end, then {@code _total}
     * @param help one sentence
     * @param value now
     * @param labels names and values in turn
     */
    void counter(String name, String help, double value, String... labels);

    /**
     * A figure that goes up and down.
     *
     * @param name in small letters with underscores, its unit at the end (seconds, bytes)
     * @param help one sentence
     * @param value now
     * @param labels names and values in turn
     */
    void gauge(String name, String help, double value, String... labels);
}
