// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.canvas;

import org.eclipse.swt.graphics.ImageData;

/** A part whose content can be saved as a picture; given as an adapter. On the window's thread. */
public interface PictureSource {

    /**
     * Name that is offered for the file, without its ending.
     *
     * @return a file name
     */
    String pictureName();

    /**
     * Everything as pixels.
     *
     * @return a copy
     */
    ImageData pixels();

    /**
     * Everything as an SVG text.
     *
     * @return empty when it consists of pixels only
     */
    default String svg() {
        return "";
    }
}
