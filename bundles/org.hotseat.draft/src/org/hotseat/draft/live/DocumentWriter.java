// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.draft.live;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.draft.Content;
import org.hotseat.draft.Export;
import org.hotseat.draft.Holding;
import org.hotseat.draft.item.Item;
import org.hotseat.draft.item.ItemApplier;
import org.hotseat.draft.item.ItemReader;
import org.hotseat.draft.item.Items;
import org.hotseat.draft.item.Schema;
import org.hotseat.model.cluster.Cluster;
import org.hotseat.model.cluster.ClusterFactory;
import org.hotseat.model.cluster.Host;
import org.hotseat.model.cluster.Identified;
import org.hotseat.model.edit.ClusterDocument;

/** Writes what others changed into a document, as one change from elsewhere. On the thread of the document. */
final class DocumentWriter {

    private final ClusterDocument document;

    DocumentWriter(ClusterDocument document) {
        this.document = document;
    }

    /** Writes objects; an empty one goes, with all references to it. Returns what they are in the document afterwards. */
    Map<String, Item> write(Map<String, Optional<Item>> changes, Content content) {
        document.editor().applyExternal(() -> {
            Map<String, EObject> known = index();
            Map<String, EObject> targets = new HashMap<>(); // with what is made now
            ItemApplier applier = new ItemApplier(id -> Optional.ofNullable(targets.get(id)));
            changes.forEach((id, item) -> {
                @Nullable
                EObject object = known.get(id);
                if (item.isPresent()) {
                    applier.apply(object == null ? made(item.get(), content) : object, item.get());
                }
            });
            targets.putAll(index());
            applier.link();
            changes.keySet().forEach(id -> ways(id, known, content));
            changes.forEach((id, item) -> {
                @Nullable
                EObject object = known.get(id);
                if (item.isEmpty() && object != null) {
                    EcoreUtil.delete(object, true);
                }
            });
        });
        return Items.of(document.cluster(), changes.keySet());
    }

    /** A new member comes with the ways to it that its agent tells of. */
    private void ways(String id, Map<String, EObject> known, Content content) {
        if (!known.containsKey(id)) {
            for (Host host : document.cluster().getHosts()) {
                if (host.getId().equals(id) && host.getSsh() == null) {
                    content.find(id).flatMap(Holding::host)
                            .ifPresent(held -> Export.ways(host, held.value(), document.cluster()));
                }
            }
        }
    }

    private Map<String, EObject> index() {
        Map<String, EObject> all = new HashMap<>();
        all.put(document.cluster().getId(), document.cluster());
        document.cluster().eAllContents().forEachRemaining(object -> {
            if (object instanceof Identified known) {
                all.put(known.getId(), object);
            }
        });
        return all;
    }

    /** A new object, in its list where the cluster has it. */
    private EObject made(Item item, Content content) {
        Identified object = (Identified) ClusterFactory.eINSTANCE.create(item.type());
        object.setId(item.id());
        Cluster cluster = document.cluster();
        Schema.list(item.type()).ifPresent(list -> {
            EList<EObject> others = ItemReader.list(cluster, list);
            others.add(after(item.id(), content, others), object);
        });
        return object;
    }

    private static int after(String id, Content content, EList<EObject> others) {
        int place = 0;
        for (String earlier : content.holdings().keySet()) {
            if (earlier.equals(id)) {
                return place;
            }
            for (int i = place; i < others.size(); i++) {
                if (others.get(i) instanceof Identified known && known.getId().equals(earlier)) {
                    place = i + 1;
                }
            }
        }
        return others.size();
    }
}
