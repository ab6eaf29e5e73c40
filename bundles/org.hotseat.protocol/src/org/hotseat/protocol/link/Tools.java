// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protocol.link;

import org.hotseat.base.time.MonotonicClock;
import org.hotseat.base.work.Workers;

/** What all connections of a process share. */
record Tools(Workers workers, LinkTiming timing, Versions versions, Outcomes outcomes, MonotonicClock clock) {
}
