// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
/** The view Problems: what is wrong with the cluster's document, while it is edited. */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.hotseat.ui.operations.problems;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
