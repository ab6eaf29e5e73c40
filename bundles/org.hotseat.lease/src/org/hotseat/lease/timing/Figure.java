// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.lease.timing;

import java.math.BigDecimal;

/**
 * A quantity with its value.
 *
 * @param quantity what
 * @param value nanoseconds; millionths for the clock rate; a number for lost renewals
 */
public record Figure(Quantity quantity, long value) {

    /**
     * For logs and exceptions; the console writes its own.
     *
     * @return such as "S = 1000 ms"
     */
    public String text() {
        return quantity.symbol() + " = " + valueText();
    }

    /**
     * The value with its unit.
     *
     * @return such as "1000 ms" or "1 %"
     */
    public String valueText() {
        return switch (quantity) {
            case CLOCK_RATE -> plain(BigDecimal.valueOf(value, 4)) + " %";
            case LOST_RENEWALS -> Long.toString(value);
            default -> millis(value);
        };
    }

    static String millis(long nanos) {
        return plain(BigDecimal.valueOf(nanos / 1000, 3)) + " ms";
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
