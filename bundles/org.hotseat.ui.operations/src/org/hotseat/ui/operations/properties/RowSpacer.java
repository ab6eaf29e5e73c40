// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.operations.properties;

import java.util.Objects;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.hotseat.ui.part.Rows;

/**
 * A clear picture as large as that of a state, so that values stand in line and rows have one height: a listener that
 * measures cells would take the colours of words away on GTK. On the window's thread.
 */
final class RowSpacer {

    private static final String KEY = "org.hotseat.ui.operations.spacer";
    private static final int FULL = 100;
    private static final int DEPTH = 24;
    private static final int WIDTH = 16;
    private static final PaletteData COLOURS = new PaletteData(0xFF << 16, 0xFF << 8, 0xFF);

    private RowSpacer() {
    }

    /** Not to be disposed of. */
    static Image image() {
        ImageRegistry registry = JFaceResources.getImageRegistry();
        if (registry.getDescriptor(KEY) == null) {
            registry.put(KEY, ImageDescriptor.createFromImageDataProvider(zoom -> {
                ImageData clear = new ImageData(WIDTH * zoom / FULL, Rows.HEIGHT * zoom / FULL, DEPTH, COLOURS);
                clear.alphaData = new byte[clear.width * clear.height];
                return clear;
            }));
        }
        return Objects.requireNonNull(registry.get(KEY));
    }
}
