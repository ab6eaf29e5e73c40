// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
/** Acts on machines as commands: one handler for all that need no input, dialogs for those that do. */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.hotseat.ui.machines.act;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
