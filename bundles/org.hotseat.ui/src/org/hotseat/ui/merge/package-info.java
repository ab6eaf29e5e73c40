// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
/** Two edits of one thing, side by side, and what becomes of them. */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.hotseat.ui.merge;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
