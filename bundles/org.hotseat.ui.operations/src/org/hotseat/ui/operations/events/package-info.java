// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
/** The view Events. */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.hotseat.ui.operations.events;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
