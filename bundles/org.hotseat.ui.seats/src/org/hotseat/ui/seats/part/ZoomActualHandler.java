// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.seats.part;

/** Command: one pixel for one pixel. */
public final class ZoomActualHandler extends ZoomHandler {

    @Override
    void zoom(Zoomable zoomable) {
        zoomable.zoomActual();
    }
}
