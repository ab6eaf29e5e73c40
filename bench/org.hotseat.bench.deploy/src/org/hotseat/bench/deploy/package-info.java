// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
/** What {@code ./hotseat bench deploy} asks a deployed agent for. */
package org.hotseat.bench.deploy;
