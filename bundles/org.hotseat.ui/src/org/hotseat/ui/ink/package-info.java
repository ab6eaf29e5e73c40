// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
/** Drawing once for the window, for pictures and for SVG: ink, boxes, writing and its widths. */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.hotseat.ui.ink;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
