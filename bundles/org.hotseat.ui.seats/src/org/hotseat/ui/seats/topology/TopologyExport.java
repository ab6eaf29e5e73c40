// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.seats.topology;

import org.eclipse.swt.graphics.ImageData;
import org.hotseat.ui.ink.InkPicture;
import org.hotseat.ui.seats.topology.paint.Detail;
import org.hotseat.ui.seats.topology.paint.Highlight;
import org.hotseat.ui.seats.topology.paint.TopologyPainter;
import org.hotseat.ui.seats.topology.scene.TopologyScene;

/** The whole topology as a picture, whatever part of it is on screen. On the window's thread. */
final class TopologyExport {

    private TopologyExport() {
    }

    static ImageData pixels(TopologyView view) {
        TopologyScene scene = view.canvas().scene();
        return InkPicture.pixels(view.canvas().getDisplay(), scene.size(),
                (ink, zoom) -> new TopologyPainter().paint(ink, scene, Detail.at(zoom), Highlight.NONE));
    }

    static String svg(TopologyView view) {
        TopologyScene scene = view.canvas().scene();
        return InkPicture.svg(view.canvas().getDisplay(), scene.size(),
                ink -> new TopologyPainter().paint(ink, scene, Detail.FULL, Highlight.NONE));
    }
}
