// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
/** How the replication of a machine is drawn. */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.hotseat.ui.protection.paint;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
