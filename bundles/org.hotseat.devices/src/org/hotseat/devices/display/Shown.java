// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.devices.display;

/**
 * What a head shall show.
 *
 * @param what names the picture: the same name is the same picture, and a viewer of it goes on
 * @param source knows where it is given
 */
public record Shown(String what, PictureSource source) {
}
