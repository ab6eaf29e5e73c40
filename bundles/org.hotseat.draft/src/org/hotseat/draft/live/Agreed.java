// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.draft.live;

import org.hotseat.draft.item.Item;

/**
 * What document and cluster had in common last: the object as the document shows it, and as the cluster holds it. They
 * differ only where the document cannot show what the cluster holds.
 */
record Agreed(Item mine, Item theirs) {

    static Agreed on(Item both) {
        return new Agreed(both, both);
    }
}
