// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
/** Follows a machine behind its description, and saves. Knows no widget. */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
package org.hotseat.ui.domain.watch;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
