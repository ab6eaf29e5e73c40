// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
/** Between the window's thread and all others: hops, fewer refreshes, operations as jobs, and a watchdog. */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.hotseat.ui.work;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
