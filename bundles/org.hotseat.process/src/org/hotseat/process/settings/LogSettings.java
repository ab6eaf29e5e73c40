// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.process.settings;

import java.lang.System.Logger.Level;
import java.util.Map;

import org.hotseat.base.unit.DataSize;

/**
 * What is logged and kept.
 *
 * @param level the least level for everything
 * @param levels other least levels by the beginning of a logger's name
 * @param size of one file, after which the next begins
 * @param files how many are kept, the one being written included
 */
public record LogSettings(Level level, Map<String, Level> levels, DataSize size, int files) {

    /** Keeps a copy. */
    public LogSettings {
        levels = Map.copyOf(levels);
    }
}
