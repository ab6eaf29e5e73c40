// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
/** What the editors of this bundle have in common: finding services, zoom, commands in tool rows. */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.hotseat.ui.seats.part;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
