// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.member;

import java.time.Instant;

import org.hotseat.state.ladder.RungName;
import org.hotseat.state.ladder.RungState;

/**
 * From when on a rung of a host's ladder was in a state.
 *
 * @param rung which
 * @param from wall time of this console
 * @param state how it has been since, until the next change of this rung
 */
public record PathChange(RungName rung, Instant from, RungState state) {
}
