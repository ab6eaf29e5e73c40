// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
/** Agents of hosts: what a person can choose, and the operations that bring, change and remove them. */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.hotseat.ui.hosts.agent;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
