// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
/** What the views of the group say, in words and rows; without any widget. */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.hotseat.ui.members.model;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
