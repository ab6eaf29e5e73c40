// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.draft.item;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

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
        return written(objects(cluster));
    }

    /**
     * Some objects of a document. On the thread of the document.
     *
     * @param cluster not changed
     * @param ids which; the document itself has one as well
     * @return those that there are, as {@link #of(Cluster)} has them
     */
    public static Map<String, Item> of(Cluster cluster, Set<String> ids) {
        Map<String, Identified> some = objects(cluster);
        some.keySet().retainAll(ids);
        return written(some);
    }

    /**
     * What {@link #of(Cluster)} writes, for those who write it bit by bit. On the thread of the document.
     *
     * @param cluster not changed
     * @return the live objects by id, in the same order
     */
    public static Map<String, Identified> objects(Cluster cluster) {
        Map<String, Identified> objects = new LinkedHashMap<>();
        for (EReference list : Schema.LISTS) {
            for (EObject object : ItemWriter.targets(cluster, list)) {
                if (object instanceof Identified known) {
                    objects.putIfAbsent(known.getId(), known);
                }
            }
        }
        objects.putIfAbsent(cluster.getId(), cluster);
        return objects;
    }

    private static Map<String, Item> written(Map<String, Identified> objects) {
        Map<String, Item> items = new LinkedHashMap<>();
        objects.forEach((id, object) -> items.put(id, ItemWriter.write(object)));
        return items;
    }
}
