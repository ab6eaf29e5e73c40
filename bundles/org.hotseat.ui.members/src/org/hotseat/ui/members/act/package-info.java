// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
/** What people change about the group: voters, times, accounts. */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.hotseat.ui.members.act;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
