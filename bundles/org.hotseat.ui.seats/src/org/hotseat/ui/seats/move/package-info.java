// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
/** Moving a machine by hand: preview while it is held, picker for the keyboard, dialog, progress and undo. */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.hotseat.ui.seats.move;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
