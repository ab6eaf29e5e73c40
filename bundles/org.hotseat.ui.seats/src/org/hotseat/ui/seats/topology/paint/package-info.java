// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
/**
 * Draws scenes: painters know neither widgets nor files, only an ink that may be a window, a picture or an SVG text.
 */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
package org.hotseat.ui.seats.topology.paint;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
