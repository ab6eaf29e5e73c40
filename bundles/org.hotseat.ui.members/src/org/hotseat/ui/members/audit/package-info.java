// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
/** Who gave which command: the audit log, whether it is whole, and what is saved of it. */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.hotseat.ui.members.audit;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
