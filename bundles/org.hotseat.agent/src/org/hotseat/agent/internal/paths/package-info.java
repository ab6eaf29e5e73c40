// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors

/** How long the way to other hosts takes on the plane of the guests. */
package org.hotseat.agent.internal.paths;
