// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
/** What has to be there before the first window. */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.hotseat.ui.start;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
