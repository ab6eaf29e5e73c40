// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
/** The form that says how a host is reached, and the dialogs about that. */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.hotseat.ui.hosts.access;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
