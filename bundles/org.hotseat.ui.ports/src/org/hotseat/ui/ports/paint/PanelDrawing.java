// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.ports.paint;

import java.util.Map;
import java.util.Optional;

import org.hotseat.ui.canvas.Drawing;
import org.hotseat.ui.ink.TextMeasure;
import org.hotseat.ui.ports.model.Panel;
import org.hotseat.ui.ports.model.PortPlace;
import org.hotseat.ui.ports.model.Wishes.Wish;

/**
 * Machines, ports, what connects them, and what shall. Immutable.
 *
 * @param panel machines and ports
 * @param wishes changes that nobody has carried out yet
 * @param chosen id of what is selected; empty for nothing
 * @param pull a line that is being drawn
 */
public record PanelDrawing(Panel panel, Map<PortPlace, Wish> wishes, String chosen, Optional<Pull> pull)
        implements Drawing {

    /** Nothing. */
    public static final PanelDrawing NONE = new PanelDrawing(Panel.NONE, Map.of(), "", Optional.empty());

    /** Copies the map. */
    public PanelDrawing {
        wishes = Map.copyOf(wishes);
    }

    @Override
    public Laid lay(double width, double height, TextMeasure widths) {
        PanelLayout layout = new PanelLayout(panel, width);
        PanelWords words = new PanelWords(panel, wishes);
        return new Laid(layout.size(), layout.things().stream().map(thing -> new Item(thing.id(), layout.box(thing)
                .orElseThrow(), words.of(thing))).toList(), ink -> new PanelPainter(this, layout, widths).paint(ink));
    }
}
