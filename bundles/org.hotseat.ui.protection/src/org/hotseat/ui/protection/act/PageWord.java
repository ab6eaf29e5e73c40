// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.protection.act;

import java.util.Optional;

import org.hotseat.ui.look.StateMark;

/**
 * What a page says about its draft. Immutable.
 *
 * @param shape before it
 * @param text a sentence; empty for nothing
 * @param possible whether the draft can be carried out
 */
record PageWord(StateMark shape, String text, boolean possible) {

    /** What is in the way comes first; a problem is an error only if a person has touched something. */
    static PageWord of(ProtectDraft draft, Optional<String> obstacle, boolean touched) {
        boolean changed = draft.isChanged();
        Optional<String> problem = changed ? draft.problem() : Optional.empty();
        if (obstacle.isPresent()) {
            return new PageWord(StateMark.INFO, obstacle.get(), false);
        }
        if (problem.isPresent()) {
            return new PageWord(touched ? StateMark.ERROR : StateMark.INFO, problem.get(), false);
        }
        return new PageWord(StateMark.WARNING, changed ? draft.warning().orElse("") : "", changed);
    }
}
