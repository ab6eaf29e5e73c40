// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.hosts.wizard;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.graphics.ImageData;
import org.hotseat.ui.look.Icon;

/** An icon in twice its size with space around it, for the head of a window. */
final class TitlePicture {

    private static final int LARGER = 2;
    private static final int MARGIN = 14;
    private static final int FULL = 100;

    private TitlePicture() {
    }

    static ImageDescriptor of(Icon icon) {
        ImageDescriptor small = icon.descriptor();
        return ImageDescriptor.createFromImageDataProvider(zoom -> {
            ImageData data = small.getImageData(LARGER * zoom);
            return data == null ? null : padded(data, MARGIN * zoom / FULL);
        });
    }

    private static ImageData padded(ImageData inner, int margin) {
        ImageData outer = new ImageData(inner.width + 2 * margin, inner.height + 2 * margin, inner.depth,
                inner.palette);
        outer.alphaData = new byte[outer.width * outer.height];
        for (int y = 0; y < inner.height; y++) {
            for (int x = 0; x < inner.width; x++) {
                outer.setPixel(x + margin, y + margin, inner.getPixel(x, y));
                outer.setAlpha(x + margin, y + margin, inner.getAlpha(x, y));
            }
        }
        return outer;
    }
}
