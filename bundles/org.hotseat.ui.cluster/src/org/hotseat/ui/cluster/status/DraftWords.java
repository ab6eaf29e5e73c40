// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.cluster.status;

import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.draft.live.LiveStatus;
import org.hotseat.ui.look.StateMark;

/**
 * How the document stands with the cluster, where there is something to say; the worst first.
 *
 * @param mark how bad it is
 * @param brief in a few words
 * @param whole in a sentence
 */
record DraftWords(StateMark mark, String brief, String whole) {

    static Optional<DraftWords> of(LiveStatus status) {
        if (!status.conflicts().isEmpty()) {
            int count = status.conflicts().size();
            return Optional.of(new DraftWords(StateMark.WARNING, NLS.bind(Messages.draftConflict, count),
                    NLS.bind(Messages.draftConflictTip, count)));
        }
        if (!status.refused().isEmpty()) {
            int count = status.refused().size();
            String first = status.refused().values().stream().findFirst().map(Failure::text).orElse("");
            return Optional.of(new DraftWords(StateMark.ERROR, NLS.bind(Messages.draftRefused, count),
                    NLS.bind(Messages.draftRefusedTip, count, first)));
        }
        if (status.waiting() > 0) {
            return Optional.of(new DraftWords(StateMark.BUSY, NLS.bind(Messages.draftWaiting, status.waiting()),
                    NLS.bind(Messages.draftWaitingTip, status.waiting())));
        }
        return status.apart() == 0 ? Optional.empty() : Optional.of(new DraftWords(StateMark.INFO,
                NLS.bind(Messages.draftApart, status.apart()), NLS.bind(Messages.draftApartTip, status.apart())));
    }
}
