// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.chaos.lab.drill;

/**
 * How many of some trials went well, and what that says of all that could be made.
 *
 * @param well how many
 * @param all of how many, 0 or more
 */
public record Share(int well, int all) {

    private static final double DOUBT = 0.05;
    private static final int HALVINGS = 60;

    /** Checks. */
    public Share {
        if (well < 0 || well > all) {
            throw new IllegalArgumentException(well + " of " + all);
        }
    }

    /**
     * The share itself.
     *
     * @return in percent; 0 without trials
     */
    public double percent() {
        return all == 0 ? 0 : 100.0 * well / all;
    }

    /**
     * The one-sided lower bound of Clopper and Pearson at 95 %: with a true share below it, as many or more would have
     * gone well in at most one of twenty such series.
     *
     * @return in percent; 299 of 299 make 99.0
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
        return 100 * low;
    }

    /** How likely it is that so many or more go well, when each does with this probability. */
    private double atLeast(double share) {
        double sum = 0;
        double ways = 0; // logarithm of how many ways there are for so many
        for (int count = 0; count <= all; count++) {
            if (count > 0) {
                ways += Math.log(all - count + 1.0) - Math.log(count);
            }
            if (count >= well) {
                sum += Math.exp(ways + count * Math.log(share) + rest(all - count, share));
            }
        }
        return sum;
    }

    private static double rest(int failed, double share) {
        return failed == 0 ? 0 : failed * Math.log1p(-share);
    }
}
