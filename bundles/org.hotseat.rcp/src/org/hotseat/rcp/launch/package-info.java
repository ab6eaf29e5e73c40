// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
/** What must be known before the first window: choices kept for the launcher, and what is wrong around the program. */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.hotseat.rcp.launch;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
