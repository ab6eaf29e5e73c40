// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.devices.display;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A head of this host: what is plugged in there shows what a viewer draws on it.
 *
 * @param name unique on its host
 * @param display X display whose server drives it, such as {@code :0}
 * @param area part of that display, as width, height and place in pixels: {@code 1920x1080+1920+0}; empty for a display
 *     that is one head
 * @param authority file with the key to the display; empty when it lets this user in without
 * @param edid file where the kernel keeps what the monitor says of itself; empty when nobody looks
 */
public record Head(String name, String display, String area, Optional<Path> authority, Optional<Path> edid) {
}
