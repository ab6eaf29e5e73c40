// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
/** The topology editor: hosts, machines and planes on one canvas. */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.hotseat.ui.seats.topology;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
