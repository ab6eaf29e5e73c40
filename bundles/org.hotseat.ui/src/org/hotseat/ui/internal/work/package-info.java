// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
/** The bridge from operations to jobs, and the watchdog. */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.hotseat.ui.internal.work;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
