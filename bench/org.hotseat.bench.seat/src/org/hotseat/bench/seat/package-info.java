// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
/** Moves and power cuts of a whole seat, leg by leg. */
package org.hotseat.bench.seat;
