// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
/** Clusters on lab hosts that suffer faults again and again; run by {@code ./hotseat bench chaos}. */
package org.hotseat.bench.chaos;
