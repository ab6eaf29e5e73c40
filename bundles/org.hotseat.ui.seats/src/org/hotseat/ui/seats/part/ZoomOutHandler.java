// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.seats.part;

/** Command: one step smaller. */
public final class ZoomOutHandler extends ZoomHandler {

    @Override
    void zoom(Zoomable zoomable) {
        zoomable.zoomOut();
    }
}
