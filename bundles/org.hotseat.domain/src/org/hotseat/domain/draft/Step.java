// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.domain.draft;

/**
 * One step of editing.
 *
 * @param label what was changed, for the menu: "Name"
 * @param key edits with the same key that follow each other become one step; empty for none
 * @param before the text before
 * @param after the text after
 */
record Step(String label, String key, String before, String after) {

    Step until(String later) {
        return new Step(label, key, before, later);
    }
}
