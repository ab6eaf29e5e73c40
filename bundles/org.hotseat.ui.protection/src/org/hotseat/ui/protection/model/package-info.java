// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
/** What the views of protection say, in words, rows and figures; without any widget. */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.hotseat.ui.protection.model;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
