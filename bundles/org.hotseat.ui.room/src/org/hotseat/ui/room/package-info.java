// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
/** The floor plan of a room: its desks, the hosts beside it, and moves of seats by hand. */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.hotseat.ui.room;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
