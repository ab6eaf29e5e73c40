// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
/** What changes ports, and what sends something to a device. */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.hotseat.ui.ports.act;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
