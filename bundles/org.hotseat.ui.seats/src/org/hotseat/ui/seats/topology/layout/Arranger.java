// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.seats.topology.layout;

import java.util.List;

import org.hotseat.ui.canvas.Viewport;

/**
 * Chooses how many cards stand in a row and how many machines stand side by side in a card: what makes the whole
 * drawing largest where it will be looked at. Tries all that can be best; some thousand sums for 200 hosts. Pure.
 */
final class Arranger {

    /** A narrower machine is worth less, for a longer name may come, though smaller letters are far worse. */
    private static final double COMFORT = 160;
    private static final double NAMES = 0.15;
    /** Below this zoom no names are drawn. */
    private static final double LEGIBLE = 0.4;
    private static final double TOO_SMALL = 0.3;
    /** A card must be as wide for figures beside its name. */
    private static final double FLAT = 228;
    /** What is equally large: rather few rows, rather long columns, rather figures below the name. */
    private static final double ROW = 0.01;
    private static final double SPLIT = 0.005;
    private static final double BESIDE = 0.004;
    private static final double STEP = 2;
    /** People look for a host where it was: only what is better by this is worth another arrangement. */
    private static final double PATIENCE = 1.08;
    /** Other heads leave every machine beside its neighbours. */
    private static final double PATIENCE_AT_HEADS = 1.03;

    private final int[] machines;
    private final Metrics metrics;

    Arranger(List<HostShape> hosts, Metrics metrics) {
        this.machines = hosts.stream().mapToInt(host -> host.machines().size()).toArray();
        this.metrics = new Metrics(metrics.labels(), metrics.names(), metrics.planes(), Math.max(1, metrics.width()),
                Math.max(1, metrics.height()));
    }

    /** The best one, or that of before as long as it is about as good. */
    Arrangement after(Arrangement before) {
        Arrangement best = best();
        int columns = Math.min(before.columns(), machines.length);
        Arrangement same = of(columns, before.chips(), before.flat());
        Arrangement turned = of(columns, before.chips(), !before.flat());
        Arrangement kept = turned.worth() > same.worth() * PATIENCE_AT_HEADS ? turned : same;
        return best.worth() > kept.worth() * PATIENCE ? best : kept;
    }

    Arrangement best() {
        Arrangement best = Arrangement.NONE;
        int columns = 0;
        for (int rows = machines.length; rows > 0; rows--) {
            int least = (machines.length + rows - 1) / rows; // more columns for as many rows only cost width
            if (least > columns) {
                columns = least;
                best = better(best, columns);
            }
        }
        return best;
    }

    private Arrangement better(Arrangement before, int columns) {
        Arrangement best = before;
        int[] fullest = fullest(columns);
        int most = 0;
        for (int one : fullest) {
            most = Math.max(most, one);
        }
        for (int chips = 1; chips == 1 || chips * Metrics.SLOTS < most + Metrics.SLOTS; chips++) {
            for (boolean flat : new boolean[] { false, true }) {
                Arrangement next = of(fullest, columns, chips, flat);
                best = next.worth() > best.worth() ? next : best;
            }
        }
        return best;
    }

    Arrangement of(int columns, int chips, boolean flat) {
        return of(fullest(columns), columns, chips, flat);
    }

    /** How many machines the fullest host of every row has. */
    private int[] fullest(int columns) {
        int[] fullest = new int[(machines.length + columns - 1) / columns];
        for (int host = 0; host < machines.length; host++) {
            fullest[host / columns] = Math.max(fullest[host / columns], machines[host]);
        }
        return fullest;
    }

    private Arrangement of(int[] fullest, int columns, int chips, boolean flat) {
        double high = Math.min(1, metrics.height() / height(fullest, chips, flat));
        double names = names(columns, chips, high);
        double least = flat ? Math.max(names, chip(FLAT, chips)) : names;
        if (least > Metrics.WIDEST) {
            return Arrangement.NONE;
        }
        double room = (metrics.width() / high - 2 * Metrics.MARGIN - metrics.labels() + Metrics.GAP) / columns
                - Metrics.GAP;
        // width that the height leaves over is free, so names get it
        double chip = Math.clamp(Math.floor(chip(room, chips) / STEP) * STEP, least, Metrics.WIDEST);
        double less = ROW * (fullest.length - 1) + SPLIT * (chips - 1) + (flat ? BESIDE : 0);
        double worth = Math.min(high, wide(columns, chips, chip)) * Math.pow(Math.min(1, chip / COMFORT), NAMES);
        return new Arrangement(columns, chips, flat, chip, worth / (1 + less));
    }

    /** Room for names, less and less where all becomes too small for names anyway. */
    private double names(int columns, int chips, double high) {
        if (Math.min(high, wide(columns, chips, Metrics.NARROWEST)) < Viewport.SMALLEST) {
            return COMFORT; // nobody sees all of it at once, and more machines in sight are more to paint
        }
        double names = Math.clamp(metrics.names(), Metrics.NARROWEST, COMFORT);
        double zoom = Math.min(high, wide(columns, chips, names));
        double needed = Math.clamp((zoom - TOO_SMALL) / (LEGIBLE - TOO_SMALL), 0, 1);
        return Metrics.NARROWEST + needed * (names - Metrics.NARROWEST);
    }

    /** How large the drawing may be for the width of its place. */
    private double wide(int columns, int chips, double chip) {
        return metrics.width() / (2 * Metrics.MARGIN + metrics.labels() - Metrics.GAP
                + columns * (Arrangement.cardWidth(chips, chip) + Metrics.GAP));
    }

    private static double chip(double card, int chips) {
        return (card - 2 * Metrics.INSET - (chips - 1) * Metrics.CHIP_GAP) / chips;
    }

    private double height(int[] fullest, int chips, boolean flat) {
        double height = 2 * Metrics.MARGIN;
        for (int row = 0; row < fullest.length; row++) {
            height += Arrangement.cardHeight(fullest[row], chips, flat)
                    + metrics.below(row, row == fullest.length - 1);
        }
        return height;
    }
}
