// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.draft.item;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts some values of an edit into an object as the cluster holds it. Pure. */
public final class Merge {

    private final Item mine;
    private final Map<String, String> fields;
    private final Set<String> usual;
    private final Set<String> links;
    private final Item theirs;

    private Merge(Item mine, Item theirs) {
        this.mine = mine;
        this.theirs = theirs;
        fields = new LinkedHashMap<>(theirs.fields());
        usual = new HashSet<>(theirs.usual());
        links = new HashSet<>(theirs.links());
    }

    /**
     * Merges.
     *
     * @param mine the edit
     * @param theirs what the cluster holds
     * @param taken which values of the edit to take; all others stay as the cluster has them
     * @return another form of the object
     */
    public static Item of(Item mine, Item theirs, Collection<Line> taken) {
        Merge merge = new Merge(mine, theirs);
        taken.stream().filter(Line::whole).map(Line::path).sorted(Comparator.comparingInt(merge::rank))
                .forEach(merge::part);
        taken.stream().filter(line -> !line.whole()).forEach(line -> merge.value(line.path()));
        Set<String> parts = new HashSet<>(theirs.parts());
        parts.addAll(mine.parts());
        parts.removeIf(id -> merge.fields.keySet().stream().noneMatch(path -> path.contains('[' + id + ']')));
        return new Item(theirs.id(), theirs.kind(), merge.fields, merge.usual, merge.links, parts);
    }

    private void value(String path) {
        if (mine.fields().containsKey(path) && theirs.type() == mine.type() && isListOfParts(path)) {
            order(path);
        } else {
            take(path);
        }
    }

    private boolean isListOfParts(String path) {
        return !mine.links().contains(path) && !mine.labels(path).isEmpty()
                && mine.fields().keySet().stream().anyMatch(other -> other.startsWith(path + '['));
    }

    private void order(String path) {
        List<String> now = Item.split(fields.getOrDefault(path, ""));
        List<String> sorted = new ArrayList<>(mine.labels(path));
        sorted.retainAll(now);
        now.stream().filter(label -> !sorted.contains(label)).forEach(sorted::add);
        fields.put(path, String.join(" ", sorted));
    }

    /** New parts come in the order of the edit, so that each finds its place behind the one before it. */
    private int rank(String part) {
        int open = part.lastIndexOf('[');
        return part.endsWith("]") ? mine.labels(part.substring(0, open)).indexOf(part.substring(open + 1,
                part.length() - 1)) : -1;
    }

    private void part(String part) {
        fields.keySet().removeIf(path -> Item.isWithin(path, part));
        links.removeIf(path -> Item.isWithin(path, part));
        usual.removeIf(path -> Item.isWithin(path, part));
        if (mine.holds(part)) {
            Lines.below(mine, part).keySet().forEach(this::take);
        }
        if (part.endsWith("]")) {
            int open = part.lastIndexOf('[');
            member(part.substring(0, open), part.substring(open + 1, part.length() - 1));
        }
    }

    private void member(String list, String label) {
        List<String> now = new ArrayList<>(Item.split(fields.getOrDefault(list, "")));
        now.remove(label);
        List<String> wanted = mine.labels(list);
        int at = wanted.indexOf(label);
        if (at >= 0) {
            int place = at == 0 || now.isEmpty() ? 0 : now.size();
            for (int before = at - 1; before >= 0; before--) { // behind the nearest one before it that is there
                if (now.contains(wanted.get(before))) {
                    place = now.indexOf(wanted.get(before)) + 1;
                    break;
                }
            }
            now.add(place, label);
        }
        fields.put(list, String.join(" ", now));
        usual.remove(list);
        if (now.isEmpty()) {
            usual.add(list);
        }
    }

    private void take(String path) {
        usual.remove(path);
        links.remove(path);
        if (mine.fields().containsKey(path)) {
            fields.put(path, mine.text(path));
            if (mine.usual().contains(path)) {
                usual.add(path);
            }
            if (mine.links().contains(path)) {
                links.add(path);
            }
        } else {
            fields.remove(path);
        }
    }
}
