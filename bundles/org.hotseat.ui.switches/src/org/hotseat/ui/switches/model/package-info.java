// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
/** Crosspoints as they are shown, changes that nobody has taken yet, and what stands against them. */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.hotseat.ui.switches.model;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
