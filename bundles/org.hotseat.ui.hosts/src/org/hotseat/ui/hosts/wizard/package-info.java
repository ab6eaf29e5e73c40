// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
/** The wizard Add host: its window and its pages. */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.hotseat.ui.hosts.wizard;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
