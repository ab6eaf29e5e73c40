// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
/** The group of agents on screen: members, fencing ladder, paths, lease timing. */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.hotseat.ui.members;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
