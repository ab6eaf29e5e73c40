// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
/** What the window's lowest line says: selection, hosts, cluster, user and time. */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.hotseat.ui.cluster.status;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
