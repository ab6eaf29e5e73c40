// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.screen.rfb;

/**
 * One picture of a screen. The pixels belong to the receiver and are never changed after they were handed over.
 *
 * @param width pixels
 * @param height pixels
 * @param pixels row by row, 0x00RRGGBB
 * @param dirty what differs from the frame before
 */
public record Frame(int width, int height, int[] pixels, Dirty dirty) {

    /**
     * A part of a frame in pixels.
     *
     * @param x left
     * @param y top
     * @param width zero when nothing has changed
     * @param height zero when nothing has changed
     */
    public record Dirty(int x, int y, int width, int height) {

        /**
         * Whether nothing has changed.
         *
         * @return true when there is nothing to paint
         */
        public boolean isEmpty() {
            return width == 0 || height == 0;
        }
    }
}
