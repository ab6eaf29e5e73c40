// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
/**
 * All that the properties show of one selected thing: heading, what is observed, what the document says. No widgets.
 */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.hotseat.ui.operations.properties.page;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
