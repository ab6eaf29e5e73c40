// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
/** Brings icons to plugin.xml. */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.hotseat.ui.internal.look;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
