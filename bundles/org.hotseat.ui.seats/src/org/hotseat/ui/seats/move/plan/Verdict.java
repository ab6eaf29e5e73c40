// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.seats.move.plan;

import org.hotseat.console.move.MovePreview;

/** Whether a machine may be dropped where it is held. */
public sealed interface Verdict {

    /** Held over nothing that takes machines. */
    record Nowhere() implements Verdict {
    }

    /** Not known yet; the answer is on its way. */
    record Computing() implements Verdict {
    }

    /**
     * A drop opens the dialog.
     *
     * @param preview what it would mean
     */
    record Fits(MovePreview preview) implements Verdict {
    }

    /**
     * A drop does nothing.
     *
     * @param preview what stands against it
     * @param reason in one sentence
     */
    record Unfit(MovePreview preview, String reason) implements Verdict {
    }
}
