// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
/**
 * QEMU's migration stream of a machine's memory and devices: taken apart into pages, and put together again. The layout
 * is that of QEMU's migration/savevm.c and migration/ram.c; what is not known is refused, never guessed.
 */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
package org.hotseat.replication.stream;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
