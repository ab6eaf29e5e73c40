// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
/** The crosspoints of a matrix switch, drawn. */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.hotseat.ui.switches.paint;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
