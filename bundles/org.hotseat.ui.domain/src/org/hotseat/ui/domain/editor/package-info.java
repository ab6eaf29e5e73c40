// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
/** The editor of a machine's description: opening, watching, saving. */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.hotseat.ui.domain.editor;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
