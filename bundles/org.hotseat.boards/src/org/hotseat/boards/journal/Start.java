// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.boards.journal;

import org.hotseat.boards.wire.Continuation;

/**
 * Where a guest goes on.
 *
 * @param position of the first byte that it gets
 * @param how what it gets of what was said before
 * @param lost bytes between where it was and that; 0 when nobody knows
 */
public record Start(long position, Continuation how, long lost) {
}
