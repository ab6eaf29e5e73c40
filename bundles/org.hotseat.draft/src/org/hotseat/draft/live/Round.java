// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.draft.live;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.draft.Content;
import org.hotseat.draft.Holding;
import org.hotseat.draft.Rebase;
import org.hotseat.draft.item.Item;
import org.hotseat.draft.item.Line;
import org.hotseat.draft.item.Lines;
import org.hotseat.draft.item.Merge;
import org.hotseat.model.cluster.ClusterPackage.Literals;

/**
 * One look at document and cluster: what became equal, what the document takes over, what the cluster is told, and
 * where a person has to choose. Changes nothing but its own copy of what was agreed, so that a worker may do it.
 */
final class Round {

    private final Map<String, Item> mine;
    private final Content content;
    private final Map<String, Agreed> agreed;
    private final Set<String> apart;
    /** Objects that the document takes over; empty for one that is gone. */
    private final Map<String, Optional<Item>> taken = new LinkedHashMap<>();
    /** What both sides agree on once that is done. */
    private final Map<String, Item> common = new LinkedHashMap<>();
    /** Objects that the cluster is to be told of, what others refer to first. */
    private final List<String> told = new ArrayList<>();
    private final Map<String, Rebase> conflicts = new LinkedHashMap<>();

    Round(Map<String, Item> mine, Content content, Map<String, Agreed> agreed, Set<String> apart) {
        this.mine = mine;
        this.content = content;
        this.agreed = new HashMap<>(agreed);
        this.apart = new LinkedHashSet<>(apart);
    }

    /** What is equal is followed from now on; what differs is a draft. */
    void attach() {
        for (String id : ids()) {
            if (!meet(id)) {
                apart.add(id);
            }
        }
    }

    void look() {
        for (String id : ids()) {
            if (apart.contains(id)) {
                if (meet(id)) {
                    apart.remove(id);
                }
            } else {
                look(id, mine.get(id), theirs(id));
            }
        }
        List<String> gone = agreed.keySet().stream().filter(id -> !mine.containsKey(id) && theirs(id) == null)
                .toList();
        gone.forEach(agreed::remove);
        apart.removeIf(id -> !mine.containsKey(id) && theirs(id) == null);
    }

    private Set<String> ids() {
        Set<String> ids = new LinkedHashSet<>(mine.keySet());
        ids.addAll(content.holdings().keySet());
        return ids;
    }

    private @Nullable Item theirs(String id) {
        return content.find(id).map(Holding::item).orElse(null);
    }

    private boolean meet(String id) {
        @Nullable
        Item here = mine.get(id);
        if (here == null || !here.equals(theirs(id))) {
            return false;
        }
        agreed.put(id, Agreed.on(here));
        return true;
    }

    private void look(String id, @Nullable Item here, @Nullable Item there) {
        if (meet(id)) {
            return;
        }
        @Nullable
        Agreed before = agreed.get(id);
        if (before == null) {
            first(id, here, there);
            return;
        }
        boolean edited = !before.mine().equals(here);
        boolean changed = !before.theirs().equals(there);
        if (edited && changed) {
            both(id, before.mine(), here, there);
        } else if (edited) {
            told.add(id);
        } else if (changed) {
            take(id, Optional.ofNullable(there), there);
        }
    }

    /** Something new on one side. */
    private void first(String id, @Nullable Item here, @Nullable Item there) {
        if (here == null) {
            take(id, Optional.ofNullable(there), there);
        } else if (there == null) {
            if (here.type() != Literals.HOST) { // only deployment makes members; it is told of when it is one
                told.add(id);
            }
        } else if (content.find(id).filter(now -> now.version() == 0).isPresent()) {
            told.add(id); // the cluster knows its record only
        } else {
            conflict(id, Optional.empty());
        }
    }

    private void both(String id, Item base, @Nullable Item here, @Nullable Item there) {
        if (here == null || there == null) {
            if (here != null || there != null) {
                conflict(id, Optional.of(base));
            }
            return;
        }
        List<Line> lines = Lines.of(base, here, there);
        if (lines.stream().anyMatch(line -> line.change() == Line.Change.BOTH)) {
            conflict(id, Optional.of(base));
        } else {
            take(id, Optional.of(Merge.of(here, there,
                    lines.stream().filter(line -> line.change() == Line.Change.MINE).toList())), there);
        }
    }

    private void take(String id, Optional<Item> result, @Nullable Item there) {
        taken.put(id, result);
        if (there != null) {
            common.put(id, there);
        }
    }

    private void conflict(String id, Optional<Item> base) {
        conflicts.put(id, new Rebase(base, Optional.ofNullable(mine.get(id)), content.find(id)));
    }

    /** What document and cluster have in common, after this look. */
    Map<String, Agreed> agreed() {
        return agreed;
    }

    /** Objects that are a draft only, after this look. */
    Set<String> apart() {
        return apart;
    }

    Map<String, Optional<Item>> taken() {
        return taken;
    }

    /** What the cluster holds of an object that is taken over. */
    Item common(String id) {
        return Objects.requireNonNull(common.get(id));
    }

    List<String> told() {
        return told;
    }

    Map<String, Rebase> conflicts() {
        return conflicts;
    }
}
