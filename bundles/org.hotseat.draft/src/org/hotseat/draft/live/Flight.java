// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.draft.live;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.draft.Commands;
import org.hotseat.draft.Holding;
import org.hotseat.draft.Places;
import org.hotseat.draft.item.Item;
import org.hotseat.draft.live.Comparer.Compared;
import org.hotseat.model.cluster.ClusterPackage.Literals;
import org.hotseat.state.command.Command;

/**
 * An edit on its way to the cluster.
 *
 * @param id of the object
 * @param wanted what it shall be; empty for none
 * @param theirs what the cluster held
 */
record Flight(String id, Optional<Item> wanted, Optional<Item> theirs) {

    /** What the cluster is asked to do. */
    static List<Command> commands(String id, Optional<Holding> now, Compared seen) {
        @Nullable
        Item item = seen.mine().get(id);
        if (item == null) {
            return now.map(Commands::remove).orElse(List.of());
        }
        boolean placed = now.isPresent() && now.get().version() > 0;
        return Commands.put(item, now, placed ? Optional.empty()
                : Optional.ofNullable(Places.missing(siblings(seen.mine(), item), seen.content()).get(id)));
    }

    private static List<String> siblings(Map<String, Item> all, Item item) {
        return item.type() == Literals.CLUSTER ? List.of() : all.values().stream()
                .filter(other -> other.type() == item.type()).map(Item::id).toList();
    }
}
