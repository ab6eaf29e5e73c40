// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
/** The screen of a machine: a VNC view that follows its machine over restarts and moves. */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.hotseat.ui.screen;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
