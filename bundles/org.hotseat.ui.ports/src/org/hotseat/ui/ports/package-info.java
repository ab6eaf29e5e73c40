// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
/** Ports of interface boards: whose they are, how they are, and what a person sends to a device there. */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.hotseat.ui.ports;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
