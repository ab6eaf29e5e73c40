// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
/** Drafts: a document beside the cluster, what of it is imported, and edits that met another one. */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.hotseat.ui.cluster.draft;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
