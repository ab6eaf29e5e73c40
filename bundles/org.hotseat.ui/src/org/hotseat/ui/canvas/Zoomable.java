// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.canvas;

/** An editor that can be zoomed; editors give it as an adapter, so that one handler serves all of them. */
public interface Zoomable {

    /** One step larger. */
    void zoomIn();

    /** One step smaller. */
    void zoomOut();

    /** As large as everything can be seen. */
    void zoomFit();

    /** One pixel for one pixel. */
    void zoomActual();
}
