// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
/** Form pages made from what the page package lists. */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.hotseat.ui.domain.form;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
