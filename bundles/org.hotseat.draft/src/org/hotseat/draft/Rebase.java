// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.draft;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.osgi.util.NLS;
import org.hotseat.draft.item.Item;
import org.hotseat.draft.item.Line;
import org.hotseat.draft.item.Lines;
import org.hotseat.draft.item.Merge;
import org.hotseat.draft.item.Wording;

/**
 * An edit of an object that somebody else has changed meanwhile, laid on top of what is there now. Pure.
 *
 * @param base what the edit began with; empty when it made the object
 * @param wanted what the edit wants; empty when it removes the object
 * @param now what the cluster holds; empty when somebody has removed it
 */
public record Rebase(Optional<Item> base, Optional<Item> wanted, Optional<Holding> now) {

    /**
     * Whether values can be compared one by one; else the whole object is there or not.
     *
     * @return true when both sides have the object
     */
    public boolean isByValue() {
        return wanted.isPresent() && now.isPresent();
    }

    /**
     * Values in which the sides differ from each other, or from what the edit began with.
     *
     * @return empty unless {@link #isByValue}
     */
    public List<Line> lines() {
        if (!isByValue()) {
            return List.of();
        }
        Item theirs = now.orElseThrow().item();
        return Lines.of(base.orElse(theirs), wanted.orElseThrow(), theirs).stream()
                .filter(line -> line.change() != Line.Change.NONE).toList();
    }

    /**
     * The edit with some of its values, based on what is there now.
     *
     * @param mine lines of which the edit's value is taken; all others stay as they are
     * @return to be done
     */
    public Step step(Set<Line> mine) {
        Item theirs = now.orElseThrow().item();
        Item merged = Merge.of(wanted.orElseThrow(), theirs, mine);
        return new Step(theirs.id(), title(merged), List.of(), Optional.of(theirs), Optional.of(merged),
                Commands.put(merged, now, Optional.empty()));
    }

    /**
     * The edit as a whole, whatever is there now: makes the object anew that somebody has removed, or removes what
     * somebody has changed.
     *
     * @return to be done
     */
    public Step whole() {
        if (wanted.isPresent()) {
            Item item = wanted.get();
            return new Step(item.id(), title(item), List.of(), now.map(Holding::item), wanted,
                    Commands.put(item, now, Optional.empty()));
        }
        Item gone = now.map(Holding::item).or(() -> base).orElseThrow();
        return new Step(gone.id(), NLS.bind(Messages.removeObject, name(gone)), List.of(), now.map(Holding::item),
                Optional.empty(), now.map(Commands::remove).orElse(List.of()));
    }

    private static String title(Item item) {
        return NLS.bind(Messages.changeObject, name(item));
    }

    private static String name(Item item) {
        Function<String, Optional<String>> none = id -> Optional.empty();
        return new Wording(none).kind(item) + ' ' + item.name();
    }
}
