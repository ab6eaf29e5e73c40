// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.members.model;

import org.hotseat.state.ladder.RungName;
import org.hotseat.state.ladder.RungState;

/**
 * What stands beside one rung.
 *
 * @param name which
 * @param state how it is
 * @param title left, first line
 * @param place left, second line
 * @param first right, first line
 * @param second right, second line; may be empty
 */
public record RungText(RungName name, RungState state, String title, String place, String first, String second) {
}
