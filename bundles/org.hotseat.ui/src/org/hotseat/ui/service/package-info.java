// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
/** The way from parts and handlers to services. */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.hotseat.ui.service;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
