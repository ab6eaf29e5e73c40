// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
/** Questions of the core, answered by a person in dialogs. */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.hotseat.ui.question;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
