// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
/** Brings what a person has chosen to the open cluster. */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.hotseat.ui.internal.preference;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
