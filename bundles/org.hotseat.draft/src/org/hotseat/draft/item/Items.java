// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.draft.item;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.hotseat.model.cluster.Cluster;
import org.hotseat.model.cluster.Identified;

/** Takes a cluster document apart into objects. */
public final class Items {

    private Items() {
    }

    /**
     * All objects of a document, and the document itself for its name and its flows. On the thread of the document.
     *
     * @param cluster not changed
     * @return by id, what others refer to first, else in the order of the document; of two with one id, the first
     */
    public static Map<String, Item> of(Cluster cluster) {
        Map<String, Item> items = new LinkedHashMap<>();
        for (EReference list : Schema.LISTS) {
            for (EObject object : ItemWriter.targets(cluster, list)) {
                if (object instanceof Identified known) {
                    items.computeIfAbsent(known.getId(), id -> ItemWriter.write(known));
                }
            }
        }
        items.computeIfAbsent(cluster.getId(), id -> ItemWriter.write(cluster));
        return items;
    }
}
