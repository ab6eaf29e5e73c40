// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.domain.watch;

import org.hotseat.domain.draft.DomainDraft;
import org.hotseat.domain.draft.Meaning;

/** What to do with a description that was read while another one is in hand. Pure. */
public enum Merge {
    /** Nothing has changed on the host. */
    NOTHING,
    /** The host says what is in hand, or only spells it in another way: take its spelling. */
    SPELLING,
    /** Nothing is unsaved: show what the host has now. */
    TAKE,
    /** Both have changed: a person decides. */
    ASK;

    /**
     * Compares.
     *
     * @param draft what is in hand
     * @param stored what the host has
     * @return what to do
     */
    public static Merge of(DomainDraft draft, String stored) {
        if (stored.equals(draft.base())) {
            return NOTHING;
        }
        if (Meaning.same(stored, draft.text()) || Meaning.same(stored, draft.base())) {
            return SPELLING;
        }
        return draft.isDirty() ? ASK : TAKE;
    }
}
