// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
/** The part of an agent that copies machines to standbys. */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
package org.hotseat.protection;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
