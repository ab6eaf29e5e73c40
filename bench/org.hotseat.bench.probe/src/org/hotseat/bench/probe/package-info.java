// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
/** Measures the built console from inside its process; added to a copy of its configuration by the benchmark. */
package org.hotseat.bench.probe;
