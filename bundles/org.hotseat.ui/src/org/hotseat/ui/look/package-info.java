// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
/** How the console looks: colours by meaning, fonts, icons, and one shape, word and colour per state. */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.hotseat.ui.look;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
