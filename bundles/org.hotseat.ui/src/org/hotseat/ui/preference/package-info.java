// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
/** What a person may choose, and the pages for it. */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.hotseat.ui.preference;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
