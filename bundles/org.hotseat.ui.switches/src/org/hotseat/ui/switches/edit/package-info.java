// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
/** What the cluster knows of its matrix switches, edited: where they are, what is plugged in, presets. */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.hotseat.ui.switches.edit;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
