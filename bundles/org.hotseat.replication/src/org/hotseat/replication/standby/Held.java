// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.replication.standby;

import org.hotseat.replication.memory.SummedImage;
import org.hotseat.replication.store.Committed;

/**
 * What a standby holds, for somebody who follows.
 *
 * @param committed the generation
 * @param description of the machine at its cut
 * @param image its pages; a later generation changes them
 */
record Held(Committed committed, String description, SummedImage image) {
}
