// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
/** The XML page of the editor. */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.hotseat.ui.domain.source;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
