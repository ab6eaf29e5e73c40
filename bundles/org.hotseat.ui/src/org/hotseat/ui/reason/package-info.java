// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
/** Why a command cannot be used now: tooltips, and the status line when it is pointed at or its key is pressed. */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.hotseat.ui.reason;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
