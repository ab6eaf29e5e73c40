// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
/** Matrix switches: what is on which output, and switching it. */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.hotseat.ui.switches;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
