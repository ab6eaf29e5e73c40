// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
/** What a selection means: ids and objects of the cluster's document, and what is wrong with them. No widgets. */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.hotseat.ui.operations.subject;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
