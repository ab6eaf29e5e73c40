// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
/** The host that machines are copied from and to: what is known of it, and what is worked with. */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
package org.hotseat.protection.host;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
