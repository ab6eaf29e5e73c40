// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
/** The certificates of the cluster's hosts, their authority, and how its key is changed. */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.hotseat.ui.members.certificate;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
