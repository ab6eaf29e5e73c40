// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.seats.topology.layout;

/**
 * Measures of the drawing in points at 100 %.
 *
 * @param cardWidth width of a card
 * @param labels width of the column with the names of planes; 0 without planes
 * @param planes how many rails there are
 * @param aspect width over height of the place the drawing will be looked at in
 */
public record Metrics(double cardWidth, double labels, int planes, double aspect) {

    /** Space around the whole drawing. */
    public static final double MARGIN = 8;
    /** Space between two cards of a row. */
    public static final double GAP = 8;
    /** From the top of a card to its first chip: name, CPU, memory. */
    public static final double HEAD = 56;
    /** One machine, with the gap to the next. */
    public static final double CHIP_PITCH = 20;
    /** One machine. */
    public static final double CHIP = 18;
    /** Between a card's edge and its chips. */
    public static final double INSET = 4;
    /** Below the last chip. */
    public static final double FOOT = 6;
    /** A card is never drawn lower than for this many machines. */
    public static final int SLOTS = 2;
    /** Between a card and the next rail. */
    public static final double RAIL_CLEAR = 36;
    /** Between two rails. */
    public static final double RAIL_PITCH = 32;
    /** Between two bands. */
    public static final double BAND_GAP = 36;

    /**
     * Height of a card.
     *
     * @param machines how many it holds
     * @return points
     */
    public static double cardHeight(int machines) {
        return HEAD + Math.max(SLOTS, machines) * CHIP_PITCH + FOOT;
    }

    /**
     * Height of the corridor between the two rows of a band.
     *
     * @return points
     */
    public double corridor() {
        return planes == 0 ? RAIL_CLEAR : 2 * RAIL_CLEAR + (planes - 1) * RAIL_PITCH;
    }
}
