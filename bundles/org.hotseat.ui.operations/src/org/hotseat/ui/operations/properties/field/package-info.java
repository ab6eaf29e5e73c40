// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
/** What can be seen and changed of an object, as rows of values. No widgets. */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.hotseat.ui.operations.properties.field;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
