// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
/** The commands on the open cluster, each one handler that asks what must be asked and leaves the act to the desk. */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.hotseat.ui.cluster.command;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
