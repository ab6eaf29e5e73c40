// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
/** Power cuts of hosts with a protected machine, counted. */
package org.hotseat.bench.drill;
