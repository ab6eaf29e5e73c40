// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
/** Drills in a sandbox: whether a machine would really go on from what its standby holds, tried again and again. */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.hotseat.ui.protection.drill;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
