// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
/** Colours, fonts and pictures as this bundle needs them, taken from the theme in one place. */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.hotseat.ui.seats.look;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
