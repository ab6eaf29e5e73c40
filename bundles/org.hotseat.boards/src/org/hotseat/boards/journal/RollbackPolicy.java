// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.boards.journal;

/** What a guest that goes back to a checkpoint gets of what its line said since. */
public enum RollbackPolicy {
    /** Everything again, as it was said: for measurements that may not have a gap. */
    REPLAY,
    /** Nothing: for lines where only the present counts. */
    DISCARD,
    /** Nothing, but first a mark that the port defines, so that a program knows of the gap. */
    MARK
}
