// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.seats.topology.layout;

/**
 * How cards and machines are set out; all cards of a drawing are alike.
 *
 * @param columns cards in a full row
 * @param chips machines side by side in a card
 * @param flat whether the figures of a host stand beside its name, not below it
 * @param chip width of a machine
 * @param worth how well all of it can be read where it will be looked at; 1 is as well as can be
 */
record Arrangement(int columns, int chips, boolean flat, double chip, double worth) {

    /** Of nothing. */
    static final Arrangement NONE = new Arrangement(1, 1, false, 0, 0);

    double cardWidth() {
        return cardWidth(chips, chip);
    }

    static double cardWidth(int chips, double chip) {
        return 2 * Metrics.INSET + chips * chip + (chips - 1) * Metrics.CHIP_GAP;
    }

    double head() {
        return Metrics.head(flat);
    }

    double cardHeight(int machines) {
        return cardHeight(machines, chips, flat);
    }

    static double cardHeight(int machines, int chips, boolean flat) {
        int lines = (machines + chips - 1) / chips;
        return Metrics.head(flat) + Math.max(Metrics.SLOTS, lines) * Metrics.CHIP_PITCH + Metrics.FOOT;
    }
}
