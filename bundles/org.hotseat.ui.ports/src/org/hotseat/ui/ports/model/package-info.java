// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
/** Ports and machines as they are shown, and changes that nobody has carried out yet. */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.hotseat.ui.ports.model;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
