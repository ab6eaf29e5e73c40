// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
/** The program: application, window, perspective. */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.hotseat.rcp;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
