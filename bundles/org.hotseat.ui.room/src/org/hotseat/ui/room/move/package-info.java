// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
/** Moves of seats by hand: what is held, the checklist, and who carries it out. */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.hotseat.ui.room.move;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
