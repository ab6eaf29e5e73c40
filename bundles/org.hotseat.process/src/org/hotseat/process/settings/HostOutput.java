// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.process.settings;

import java.nio.file.Path;
import java.util.Optional;

/**
 * An output of a host, on which a machine can be shown.
 *
 * @param name unique on its host
 * @param display X display of this host, such as {@code :0}
 * @param area part of that display, such as {@code 1920x1080+1920+0}; empty for all of it
 * @param authority file with the key to the display
 * @param edid file with what the monitor says of itself; empty when nobody looks
 */
public record HostOutput(String name, String display, String area, Optional<Path> authority, Optional<Path> edid) {
}
