// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.part;

import java.util.Objects;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.hotseat.ui.look.Icon;
import org.hotseat.ui.look.StateMark;

/**
 * Pictures of 16 points with empty space above and below, as high as a row shall be: on GTK that makes all rows of one
 * height without a listener per cell, under which colours of words would be lost. On the window's thread.
 */
public final class RowImages {

    private static final String KEY = "org.hotseat.row.";
    private static final int FULL = 100;

    private RowImages() {
    }

    /**
     * A state for a row.
     *
     * @param mark the state
     * @return not to be disposed of
     */
    public static Image of(StateMark mark) {
        return image(KEY + mark, mark.descriptor());
    }

    /**
     * An icon for a row.
     *
     * @param icon which
     * @return not to be disposed of
     */
    public static Image of(Icon icon) {
        return image(KEY + icon.id(), icon.descriptor());
    }

    private static Image image(String key, ImageDescriptor small) {
        ImageRegistry registry = JFaceResources.getImageRegistry();
        if (registry.getDescriptor(key) == null) {
            registry.put(key, ImageDescriptor.createFromImageDataProvider(zoom -> {
                ImageData data = small.getImageData(zoom);
                return data == null ? null : padded(data, Rows.HEIGHT * zoom / FULL);
            }));
        }
        return Objects.requireNonNull(registry.get(key));
    }

    private static ImageData padded(ImageData small, int height) {
        ImageData high = new ImageData(small.width, height, small.depth, small.palette);
        high.alphaData = new byte[high.width * high.height];
        int above = (height - small.height) / 2;
        for (int y = 0; y < small.height; y++) {
            for (int x = 0; x < small.width; x++) {
                high.setPixel(x, y + above, small.getPixel(x, y));
                high.setAlpha(x, y + above, small.getAlpha(x, y));
            }
        }
        return high;
    }
}
