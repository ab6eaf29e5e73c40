// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.boards.wire;

/** What the guest gets of what was said before its owner came. */
public enum Continuation {
    /** Everything, each byte once. */
    EXACT,
    /** Everything, some bytes twice: the checkpoint is not known, an earlier one is. */
    EARLIER,
    /** Not everything: the journal was too short. */
    GAP,
    /** Nothing since the checkpoint: the policy of the port wants it so. */
    DISCARDED,
    /** Nobody knows: neither the checkpoint nor the run that was named is known here. */
    UNKNOWN;

    /**
     * Whether no byte is missing.
     *
     * @return false when some are, or nobody knows
     */
    public boolean isWhole() {
        return this == EXACT || this == EARLIER;
    }
}
