// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.observed.history;

/**
 * Values over time; owned by the receiver.
 *
 * @param epochMillis times, rising
 * @param values one per time; NaN where there is a gap
 */
public record Series(long[] epochMillis, double[] values) {
}
