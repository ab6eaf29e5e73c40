// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.draft.item;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Compares three forms of one object value by value. Pure. */
public final class Lines {

    private static final char BETWEEN = '\u001f';

    private final Item base;
    private final Item mine;
    private final Item theirs;
    private final List<Line> lines = new ArrayList<>();

    private Lines(Item base, Item mine, Item theirs) {
        this.base = base;
        this.mine = mine;
        this.theirs = theirs;
    }

    /**
     * All values.
     *
     * @param base what the edit began with; the cluster's when it began with that
     * @param mine what the edit wants
     * @param theirs what the cluster holds; of the same class
     * @return in the order of the model, unchanged ones among them
     */
    public static List<Line> of(Item base, Item mine, Item theirs) {
        Lines all = new Lines(base, mine, theirs);
        all.compare(theirs.type(), "");
        return List.copyOf(all.lines);
    }

    private void compare(EClass type, String prefix) {
        for (EStructuralFeature feature : Schema.features(type)) {
            String path = prefix + feature.getName();
            if (!(feature instanceof EReference reference) || !reference.isContainment()) {
                lines.add(new Line(path, false, value(base, path), value(mine, path), value(theirs, path)));
            } else if (reference.isMany()) {
                Set<String> labels = new LinkedHashSet<>(theirs.labels(path));
                labels.addAll(mine.labels(path));
                labels.addAll(base.labels(path));
                labels.forEach(label -> part(reference.getEReferenceType(), Item.inside(path, label)));
                order(path);
            } else {
                part(reference.getEReferenceType(), path);
            }
        }
    }

    private void part(EClass type, String path) {
        boolean everywhere = base.holds(path) && mine.holds(path) && theirs.holds(path);
        if (everywhere) {
            compare(type, path + '.');
        } else if (base.holds(path) || mine.holds(path) || theirs.holds(path)) {
            lines.add(new Line(path, true, content(base, path), content(mine, path), content(theirs, path)));
        }
    }

    /** Parts that are in all three may stand in another order. */
    private void order(String path) {
        List<String> common = new ArrayList<>(theirs.labels(path));
        common.retainAll(mine.labels(path));
        common.retainAll(base.labels(path));
        Line line = new Line(path, false, order(base, path, common), order(mine, path, common),
                order(theirs, path, common));
        if (line.change() != Line.Change.NONE) {
            lines.add(line);
        }
    }

    private static Optional<String> order(Item item, String path, List<String> common) {
        List<String> labels = new ArrayList<>(item.labels(path));
        labels.retainAll(common);
        return Optional.of(String.join(" ", labels));
    }

    private static Optional<String> value(Item item, String path) {
        return Optional.ofNullable(item.fields().get(path));
    }

    /** A part with all its values, as one text that is equal when all of it is. */
    private static Optional<String> content(Item item, String part) {
        if (!item.holds(part)) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder();
        below(item, part).forEach((path, value) -> text.append(path.substring(part.length())).append('=')
                .append(value).append(BETWEEN));
        return Optional.of(text.toString());
    }

    /** All values of a part. */
    static Map<String, String> below(Item item, String part) {
        Map<String, String> found = new TreeMap<>();
        item.fields().forEach((path, value) -> {
            if (Item.isWithin(path, part)) {
                found.put(path, value);
            }
        });
        return found;
    }
}
