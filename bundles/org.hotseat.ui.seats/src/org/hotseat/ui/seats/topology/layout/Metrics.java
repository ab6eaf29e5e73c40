// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.seats.topology.layout;

/**
 * Measures of the drawing in points at 100 %.
 *
 * @param labels width of the column with the names of planes; 0 without planes
 * @param names width that a machine needs so that nearly all names are whole
 * @param planes how many rails there are
 * @param width of the place the drawing will be looked at in
 * @param height of that place
 */
public record Metrics(double labels, double names, int planes, double width, double height) {

    /** No machine is drawn narrower. */
    public static final double NARROWEST = 90;
    /** No machine is drawn wider. */
    public static final double WIDEST = 216;

    /** Space around the whole drawing. */
    public static final double MARGIN = 8;
    /** Space between two cards of a row. */
    public static final double GAP = 8;
    /** From the top of a card to its first chip: name, CPU, memory. */
    public static final double HEAD = 56;
    /** The same where CPU and memory stand beside the name. */
    public static final double FLAT_HEAD = 28;
    /** Between two machines side by side. */
    public static final double CHIP_GAP = 4;
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
    /** Below the last rail of a drawing, for what is written there. */
    public static final double RAIL_FOOT = 8;
    /** Between two bands. */
    public static final double BAND_GAP = 36;

    /**
     * Height of a card's head.
     *
     * @param flat whether figures stand beside the name
     * @return points
     */
    public static double head(boolean flat) {
        return flat ? FLAT_HEAD : HEAD;
    }

    /**
     * Height of the corridor between the two rows of a band.
     *
     * @return points
     */
    public double corridor() {
        return planes == 0 ? RAIL_CLEAR : 2 * RAIL_CLEAR + (planes - 1) * RAIL_PITCH;
    }

    /**
     * Height of what follows a row: rails, the gap to the next band, or nothing.
     *
     * @param row index of the row
     * @param last whether no row follows
     * @return points
     */
    public double below(int row, boolean last) {
        if (row % 2 == 0) {
            return last && planes > 0 ? corridor() - RAIL_CLEAR + RAIL_FOOT : corridor();
        }
        return last ? 0 : BAND_GAP;
    }
}
