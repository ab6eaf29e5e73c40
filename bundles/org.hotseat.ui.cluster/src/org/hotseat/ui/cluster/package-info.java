// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
/** Opening, saving and closing the cluster, its line of undo and its place in the window's frame. */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.hotseat.ui.cluster;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
