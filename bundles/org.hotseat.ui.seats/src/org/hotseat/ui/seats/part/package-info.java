// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
/** Moves by hand as a command, and the services that they need. */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.hotseat.ui.seats.part;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
