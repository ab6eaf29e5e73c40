// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.room.screen;

import java.time.Instant;

import org.eclipse.swt.graphics.ImageData;

/**
 * A small picture of a head. Its data belongs to it, and nobody changes it.
 *
 * @param data small enough for a desk
 * @param at when it came, wall time of this console
 */
public record Shot(ImageData data, Instant at) {
}
