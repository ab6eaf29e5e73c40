// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
/** Outputs of hosts: which machine is shown there, and what is plugged in. */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.hotseat.ui.ports.output;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
