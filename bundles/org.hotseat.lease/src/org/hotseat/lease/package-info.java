// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
/** Host leases: who renews, votes, freezes, takes over. Pure: time is an argument, effects are results. */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
package org.hotseat.lease;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
