// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.seats.part;

/** Command: everything can be seen. */
public final class ZoomFitHandler extends ZoomHandler {

    @Override
    void zoom(Zoomable zoomable) {
        zoomable.zoomFit();
    }
}
