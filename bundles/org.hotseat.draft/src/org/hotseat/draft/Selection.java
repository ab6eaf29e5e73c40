// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.draft;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.hotseat.draft.item.Item;
import org.hotseat.draft.item.Merge;
import org.hotseat.draft.item.Schema;
import org.hotseat.draft.item.Wording;
import org.hotseat.model.cluster.ClusterPackage.Literals;

/** Some rows of a comparison: whether they go together, and what they come to. */
final class Selection {

    private final Map<String, Item> draft;
    private final Content content;
    private final Map<String, List<Row>> chosen = new LinkedHashMap<>();
    /** What the cluster would hold afterwards. */
    private final Map<String, Item> after = new LinkedHashMap<>();
    private final Set<String> there = new HashSet<>();

    Selection(Map<String, Item> draft, Content content, Collection<Row> rows) {
        this.draft = draft;
        this.content = content;
        rows.stream().filter(Row::isPossible)
                .forEach(row -> chosen.computeIfAbsent(row.id(), id -> new ArrayList<>()).add(row));
        content.holdings().forEach((id, now) -> after.put(id, now.item()));
        chosen.forEach((id, of) -> wanted(id, of).ifPresentOrElse(item -> after.put(id, item),
                () -> after.remove(id)));
        after.forEach((id, item) -> {
            there.add(id);
            there.addAll(item.parts());
        });
    }

    private Optional<Item> wanted(String id, List<Row> rows) {
        if (rows.getFirst().kind() == Row.Kind.REMOVE && rows.getFirst().line().isEmpty()) {
            return Optional.empty();
        }
        Optional<Item> mine = Optional.ofNullable(draft.get(id));
        Optional<Item> now = content.find(id).map(Holding::item);
        return now.isEmpty() ? mine : mine.map(item -> Merge.of(item, now.get(),
                rows.stream().flatMap(row -> row.line().stream()).toList()));
    }

    Map<Row, String> obstacles() {
        Map<Row, String> found = new HashMap<>();
        for (Item item : after.values()) {
            for (String target : item.targets()) {
                if (!there.contains(target)) {
                    explain(item, target, found);
                }
            }
        }
        return found;
    }

    private void explain(Item item, String target, Map<Row, String> found) {
        Optional<Holding> now = content.ownerOf(target);
        if (now.isPresent()) { // it was there, and goes
            chosen.getOrDefault(now.get().item().id(), List.of()).forEach(row -> found.putIfAbsent(row,
                    NLS.bind(Messages.stillUsed, name(item))));
        } else {
            String needed = draft.values().stream()
                    .filter(other -> other.id().equals(target) || other.parts().contains(target)).findFirst()
                    .map(Selection::name).orElse(target);
            chosen.getOrDefault(item.id(), List.of()).stream().filter(row -> row.line()
                    .map(line -> after.getOrDefault(item.id(), item).targets(line.path()).contains(target))
                    .orElse(true)).forEach(row -> found.putIfAbsent(row, NLS.bind(Messages.needsOther, needed)));
        }
    }

    private static String name(Item item) {
        return new Wording(id -> Optional.empty()).kind(item) + ' ' + item.name();
    }

    List<Step> steps(Map<String, BigDecimal> places) {
        List<Step> puts = new ArrayList<>();
        List<Step> removals = new ArrayList<>();
        Set<String> needed = new LinkedHashSet<>();
        chosen.forEach((id, rows) -> {
            Optional<Item> wanted = Optional.ofNullable(after.get(id));
            wanted.ifPresentOrElse(item -> {
                puts.add(put(item, rows, places));
                needed.addAll(item.targets());
            }, () -> content.find(id).ifPresent(now -> removals.add(0, removal(now, rows))));
        });
        if (!puts.isEmpty()) {
            anchors(needed, puts, places);
        }
        puts.sort(Comparator.comparing(step -> Schema.rank(step.wanted().orElseThrow().type())));
        puts.addAll(removals);
        return puts;
    }

    private static boolean isPlaced(List<Row> rows) {
        return rows.stream().anyMatch(row -> row.line().isEmpty());
    }

    /** Objects that are referred to need an object of their own, so that the id they have here stays theirs. */
    private void anchors(Set<String> needed, List<Step> puts, Map<String, BigDecimal> places) {
        content.holdings().values().stream().filter(now -> now.version() == 0 && !chosen.containsKey(now.item().id())
                && (needed.contains(now.item().id()) || now.item().type() == Literals.CLUSTER))
                .forEach(now -> puts.add(put(now.item(), List.of(), places)));
    }

    private Step put(Item item, List<Row> rows, Map<String, BigDecimal> places) {
        Optional<Holding> now = content.find(item.id());
        boolean first = now.filter(is -> is.version() > 0).isEmpty();
        Optional<BigDecimal> place = Optional.ofNullable(places.get(item.id())).filter(at -> first || isPlaced(rows));
        String title = NLS.bind(now.isEmpty() ? Messages.addObject : Messages.changeObject, name(item));
        return new Step(item.id(), title, rows, now.map(Holding::item), Optional.of(item),
                Commands.put(item, now, place));
    }

    private static Step removal(Holding now, List<Row> rows) {
        return new Step(now.item().id(), NLS.bind(Messages.removeObject, name(now.item())), rows,
                Optional.of(now.item()), Optional.empty(), Commands.remove(now));
    }
}
