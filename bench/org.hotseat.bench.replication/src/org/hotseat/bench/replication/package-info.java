// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
/**
 * Checkpoints of a machine, ours beside other ways; run by {@code ./hotseat bench replication}. {@link Main} runs
 * outside of the lab's hosts and hears the machine, {@link SourceMain} on the host that runs it, {@link StandbyMain} on
 * the other.
 */
package org.hotseat.bench.replication;
