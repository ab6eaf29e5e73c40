// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.screen;

import org.hotseat.ui.canvas.Zoomable;

/** Zoom commands on a screen: it is either fitted or shown pixel by pixel. */
final class ScreenZoom implements Zoomable {

    private final ScreenView view;

    ScreenZoom(ScreenView view) {
        this.view = view;
    }

    @Override
    public void zoomIn() {
        zoomActual();
    }

    @Override
    public void zoomOut() {
        zoomFit();
    }

    @Override
    public void zoomFit() {
        view.fit(true);
    }

    @Override
    public void zoomActual() {
        view.fit(false);
    }
}
