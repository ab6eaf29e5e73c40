// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
/** The wizard that makes a new seat. */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.hotseat.ui.room.wizard;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
