// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
/** What views share: following the open cluster, empty and wrong states, tables, filter, selection. */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.hotseat.ui.part;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
