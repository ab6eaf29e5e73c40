// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.protection.model;

import java.util.Locale;

/** Shares as people read them: never rounded up, since nine more digits would promise what was not shown. Pure. */
public final class Shares {

    private static final double TENTHS = 1000;
    private static final double MILLIONTHS = 1e6;
    private static final double HUNDRED = 100;
    private static final double NEARLY_ALL = 0.999;
    private static final double SLIP = 1e-9;

    private Shares() {
    }

    /**
     * A share of trials.
     *
     * @param share 0 to 1
     * @return such as "77.9 %"; "100 %" for all only
     */
    public static String of(double share) {
        return share >= 1 ? "100 %" : String.format(Locale.ROOT, "%.1f %%",
                Math.floor(share * TENTHS + SLIP) * HUNDRED / TENTHS);
    }

    /**
     * A share of time, with four digits where it is nearly all.
     *
     * @param share 0 to 1
     * @return such as "99.9982 %"
     */
    public static String ofTime(double share) {
        return share >= 1 || share < NEARLY_ALL ? of(share) : String.format(Locale.ROOT, "%.4f %%",
                Math.floor(share * MILLIONTHS + SLIP) * HUNDRED / MILLIONTHS);
    }
}
