// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
/** Windows about agents: how one comes to a host, and what is asked before. */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.hotseat.ui.hosts.deploy;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
