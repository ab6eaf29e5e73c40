// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.emulated.matrix;

/** A set of crosspoints of an emulated matrix. */
public enum Plane {
    /** Pictures. */
    VIDEO,
    /** Keyboard, mouse and other USB devices. */
    USB
}
