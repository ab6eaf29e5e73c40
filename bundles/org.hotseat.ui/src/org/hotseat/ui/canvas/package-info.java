// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
/** What editors share that draw their content: zoom and saving it as a picture, by the same commands. */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.hotseat.ui.canvas;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
