// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
/** The machines table: a view, its filter and what a person keeps of both. */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.hotseat.ui.machines.table;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
