// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
/** Saves what a person has seen as a text. */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.hotseat.ui.protection.report;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
