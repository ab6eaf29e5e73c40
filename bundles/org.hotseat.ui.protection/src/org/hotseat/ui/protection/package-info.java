// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
/** How machines are protected, on screen: machines, replication, generations. */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.hotseat.ui.protection;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
