// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.health.model;

/**
 * A value that means something, drawn as a dashed line.
 *
 * @param quantity in which chart
 * @param value in the smallest unit of the quantity
 * @param label beside the line
 * @param risk whether what is above it is a risk, and shaded
 */
public record Limit(Quantity quantity, double value, String label, boolean risk) {
}
