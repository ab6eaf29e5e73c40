// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.process.settings;

import java.util.Locale;

/** The three networks of a cluster. */
public enum Plane {
    /** Console, commands, first heartbeat. */
    MANAGEMENT,
    /** Checkpoints, images, second heartbeat. */
    STORAGE,
    /** The machines' own network. */
    BUSINESS;

    /**
     * As it is written in the file.
     *
     * @return one small word
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
