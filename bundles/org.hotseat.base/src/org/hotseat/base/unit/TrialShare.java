// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.base.unit;

/**
 * How many of some trials went well, and what that says of all that could be made. The bound is the exact one of C. J.
 * Clopper and E. S. Pearson, "The use of confidence or fiducial limits illustrated in the case of the binomial",
 * Biometrika 26 (1934) 404-413, one-sided at 95 %. When all went well it is the n-th root of 0.05, which the rule of
 * three puts at 1 - 3/n.
 *
 * @param well how many
 * @param all of how many, 0 or more
 */
public record TrialShare(int well, int all) {

    private static final double DOUBT = 0.05;
    private static final int HALVINGS = 60;

    /** Checks. */
    public TrialShare {
        if (well < 0 || well > all) {
            throw new IllegalArgumentException(well + " of " + all);
        }
    }

    /**
     * The share itself.
     *
     * @return 0 to 1; 0 without trials
     */
    public double share() {
        return all == 0 ? 0 : (double) well / all;
    }

    /**
     * The lower bound: with a true share below it, as many or more would have gone well in at most one of twenty such
     * series.
     *
     * @return 0 to 1; 299 of 299 make 0.990
     */
    public double bound() {
        if (well == 0) {
            return 0;
        }
        double low = 0;
        double high = 1;
        for (int halving = 0; halving < HALVINGS; halving++) {
            double middle = (low + high) / 2;
            if (atLeast(middle) < DOUBT) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** How likely it is that so many or more go well, when each does with this probability. */
    private double atLeast(double chance) {
        double ways = 0; // logarithm of how many ways there are for so many
        double sum = 0;
        for (int count = 0; count <= all; count++) {
            if (count > 0) {
                ways += Math.log((all - count + 1.0) / count);
            }
            if (count >= well) {
                double failing = count == all ? 0 : (all - count) * Math.log1p(-chance);
                sum += Math.exp(ways + count * Math.log(chance) + failing);
            }
        }
        return sum;
    }
}
