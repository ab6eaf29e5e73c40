// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.domain.form;

import org.hotseat.ui.domain.page.Spot;

/**
 * A problem with its place on the forms.
 *
 * @param spot where it is shown
 * @param text what is wrong, one sentence
 */
public record PlacedProblem(Spot spot, String text) {
}
