// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
/** How the ladder, the paths and the timing are drawn. */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.hotseat.ui.members.paint;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
