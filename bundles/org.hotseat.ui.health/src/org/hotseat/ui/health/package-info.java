// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
/** The health charts as a view; what they show is in the model below. */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.hotseat.ui.health;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
