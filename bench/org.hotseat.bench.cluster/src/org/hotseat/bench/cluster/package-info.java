// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
/** Measures a cluster of real agents on loopback; compiled against the built agent, not part of it. */
package org.hotseat.bench.cluster;
