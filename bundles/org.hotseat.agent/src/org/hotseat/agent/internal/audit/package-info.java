// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors

/** Who gave which command, as far as this host has kept it, told to consoles. */
package org.hotseat.agent.internal.audit;
