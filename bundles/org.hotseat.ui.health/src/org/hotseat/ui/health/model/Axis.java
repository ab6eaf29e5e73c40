// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.health.model;

import java.util.Collection;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * The axis of values: from zero to a round number, in one unit for all of its labels.
 *
 * @param unit such as "%" or "MB/s"
 * @param factor one unit in the smallest unit of the quantity
 * @param top its end, in units
 */
public record Axis(String unit, double factor, double top) {

    private static final double HUNDRED = 100;
    private static final double TEN = 10;
    private static final double KILO = 1e3;
    private static final double MEGA = 1e6;
    private static final double GIGA = 1e9;
    private static final double HEADROOM = 1.05;
    private static final double[] ROUND = { 1, 1.5, 2, 3, 4, 5, 6, 8, 10 };

    /**
     * An axis that all curves fit on.
     *
     * @param quantity what is shown
     * @param curves may be empty
     * @return the axis
     */
    public static Axis of(Quantity quantity, Collection<Curve> curves) {
        if (quantity.isShare()) {
            return new Axis("%", 1, HUNDRED);
        }
        double greatest = curves.stream().map(Curve::greatest).filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble).max().orElse(0);
        String base = quantity == Quantity.NETWORK ? "bit/s" : "B/s";
        if (greatest >= GIGA) {
            return round("G" + base, GIGA, greatest);
        }
        boolean mega = greatest >= MEGA || greatest == 0;
        return mega ? round("M" + base, MEGA, greatest) : round("k" + base, KILO, greatest);
    }

    private static Axis round(String unit, double factor, double greatest) {
        double wanted = Math.max(greatest / factor * HEADROOM, 1);
        double power = Math.pow(TEN, Math.floor(Math.log10(wanted)));
        for (double step : ROUND) {
            if (step * power >= wanted) {
                return new Axis(unit, factor, step * power);
            }
        }
        return new Axis(unit, factor, TEN * power);
    }

    /**
     * From the smallest unit of the quantity to the axis.
     *
     * @param value in the smallest unit
     * @return in units
     */
    public double scaled(double value) {
        return value / factor;
    }

    /**
     * A value with its unit, for a person.
     *
     * @param value in the smallest unit
     * @return such as "41 %" or "3.2 MB/s"
     */
    public String text(double value) {
        double scaled = scaled(value);
        String digits = scaled >= TEN || factor == 1 ? "%.0f" : "%.1f";
        return String.format(Locale.ROOT, digits, scaled) + ' ' + unit;
    }
}
