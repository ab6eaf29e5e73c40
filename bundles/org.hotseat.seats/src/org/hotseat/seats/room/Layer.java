// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.seats.room;

/** What a set of crosspoints carries; the same layers as those of the drivers of switches. */
public enum Layer {
    /** Pictures. */
    VIDEO,
    /** Keyboard, mouse and other USB devices. */
    USB,
    /** Sound beside the picture. */
    AUDIO,
    /** Pictures, USB and sound at once, which the switch cannot take apart. */
    KVM
}
