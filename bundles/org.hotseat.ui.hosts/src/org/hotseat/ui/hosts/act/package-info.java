// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
/** Commands about hosts. */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.hotseat.ui.hosts.act;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
