// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
/**
 * A generation on its way to the standby: frames over a connection that somebody else makes and secures. All numbers
 * are big-endian.
 */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
package org.hotseat.replication.wire;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
