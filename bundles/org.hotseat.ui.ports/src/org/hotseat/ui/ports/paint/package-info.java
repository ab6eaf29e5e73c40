// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
/** How ports, machines and what connects them are laid out and drawn. */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.hotseat.ui.ports.paint;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
