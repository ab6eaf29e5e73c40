// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.draft;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EReference;
import org.hotseat.base.failure.Failure;
import org.hotseat.draft.item.Item;
import org.hotseat.draft.item.Items;
import org.hotseat.draft.item.Line;
import org.hotseat.draft.item.Lines;
import org.hotseat.draft.item.Names;
import org.hotseat.draft.item.Schema;
import org.hotseat.draft.item.Wording;
import org.hotseat.model.cluster.Cluster;
import org.hotseat.model.cluster.ClusterPackage.Literals;
import org.hotseat.state.StateView;

/** A draft beside the cluster: every difference, and what an import of some of them would do. Immutable. */
public final class Comparison {

    private final Map<String, Item> draft;
    private final Content content;
    private final Map<String, Item> base;
    private final Map<String, BigDecimal> places;
    private final Refusals refusals;
    private final Wording wording;
    private final Set<String> moved = new HashSet<>();
    private final List<Row> rows = new ArrayList<>();
    private int unchanged;

    private Comparison(Cluster document, Content content, Optional<Map<String, Item>> base) {
        this.draft = Items.of(document);
        this.content = content;
        this.base = base.orElse(Map.of());
        this.places = places();
        this.refusals = new Refusals(document, draft, content);
        this.wording = new Wording(Names.of(Stream.concat(content.holdings().values().stream().map(Holding::item),
                draft.values().stream())));
        draft.values().forEach(item -> content.find(item.id()).ifPresentOrElse(now -> change(item, now),
                () -> add(item)));
        content.holdings().values().stream().filter(now -> !draft.containsKey(now.item().id())).forEach(this::remove);
    }

    /**
     * Compares a draft with the cluster. On the thread of the document.
     *
     * @param document the draft; not changed
     * @param state of the cluster
     * @param base objects of the cluster when the draft was taken from it, by id; empty when nobody knows
     * @return every difference
     */
    public static Comparison of(Cluster document, StateView state, Optional<Map<String, Item>> base) {
        return new Comparison(document, Content.of(state, document), base);
    }

    private Map<String, BigDecimal> places() {
        Map<String, BigDecimal> all = new HashMap<>();
        for (EReference list : Schema.LISTS) {
            List<String> wanted = draft.values().stream().filter(item -> item.type() == list.getEReferenceType())
                    .map(Item::id).toList();
            List<String> common = wanted.stream().filter(id -> content.find(id).isPresent()).toList();
            List<String> present = content.holdings().keySet().stream()
                    .filter(new HashSet<>(common)::contains).toList();
            Map<String, BigDecimal> given = Places.missing(wanted, content);
            if (!present.equals(common)) {
                given.keySet().stream().filter(common::contains).forEach(moved::add);
            }
            all.putAll(given);
        }
        return all;
    }

    private void add(Item item) {
        Optional<Failure> refusal = refusal(item.id(), refusals.add(item));
        rows.add(new Row(item.id(), Row.Kind.ADD, Optional.empty(), wording.kind(item), item.name(),
                Messages.newObject, wording.value(item, "", Optional.empty()), wording.summary(item), refusal,
                base.containsKey(item.id())));
    }

    private void change(Item item, Holding now) {
        if (!item.kind().equals(now.item().kind())) {
            rows.add(new Row(item.id(), Row.Kind.CHANGE, Optional.empty(), wording.kind(item), item.name(),
                    Messages.wholeObject, wording.kind(now.item()), wording.kind(item),
                    Refusals.refuseInvalid(Messages.idUnusable.replace("{0}", item.id())), false));
            return;
        }
        int before = rows.size();
        for (Line line : Lines.of(base.getOrDefault(item.id(), now.item()), item, now.item())) {
            Line.Change change = line.change();
            if (change == Line.Change.MINE || change == Line.Change.BOTH) {
                rows.add(row(item, now, line));
            }
        }
        if (moved.contains(item.id())) {
            rows.add(new Row(item.id(), Row.Kind.CHANGE, Optional.empty(), wording.kind(item), item.name(),
                    Messages.place, wording.value(item, "", Optional.empty()), successor(item),
                    refusal(item.id(), Optional.empty()), false));
        }
        unchanged += rows.size() == before ? 1 : 0;
    }

    private String successor(Item item) {
        Item before = null;
        for (Item other : draft.values()) {
            if (other.id().equals(item.id())) {
                break;
            }
            before = other.type() == item.type() ? other : before;
        }
        return before == null ? Messages.placeFirst : Messages.placeAfter.replace("{0}", before.name());
    }

    private Row row(Item item, Holding now, Line line) {
        String path = line.path();
        String what = wording.path(now.item().holds(path) ? now.item() : item, path);
        String old = line.whole() ? wording.summary(now.item(), path)
                : wording.value(now.item(), path, line.theirs());
        String next = line.whole() ? wording.summary(item, path) : wording.value(item, path, line.mine());
        Row.Kind kind = line.whole() && line.mine().isEmpty() ? Row.Kind.REMOVE : Row.Kind.CHANGE;
        return new Row(item.id(), kind, Optional.of(line), wording.kind(item), now.item().name(), what, old, next,
                refusal(item.id(), refusals.change(item, now, line)), line.change() == Line.Change.BOTH);
    }

    private void remove(Holding now) {
        boolean real = now.version() > 0 || now.account().isPresent() || now.host().isPresent()
                || now.machine().isPresent() || now.device().isPresent();
        String id = now.item().id();
        boolean later = !base.isEmpty() && !base.containsKey(id); // others made it after the draft was taken
        if (real && !later && now.item().type() != Literals.CLUSTER) {
            boolean contested = !base.isEmpty() && !now.item().equals(base.get(id));
            rows.add(new Row(id, Row.Kind.REMOVE, Optional.empty(), wording.kind(now.item()),
                    now.item().name(), Messages.wholeObject, wording.summary(now.item()),
                    wording.value(now.item(), "", Optional.empty()), refusals.remove(now), contested));
        }
    }

    private Optional<Failure> refusal(String id, Optional<Failure> own) {
        return own.isPresent() ? own : refusals.invalid(id);
    }

    /**
     * Every difference.
     *
     * @return what others refer to first
     */
    public List<Row> rows() {
        return Collections.unmodifiableList(rows);
    }

    /**
     * How many objects are the same here and there.
     *
     * @return a number of objects
     */
    public int unchanged() {
        return unchanged;
    }

    /**
     * The cluster's side.
     *
     * @return as it was compared
     */
    public Content content() {
        return content;
    }

    /**
     * Words for its objects.
     *
     * @return knows the names of both sides
     */
    public Wording wording() {
        return wording;
    }

    /**
     * Why some chosen rows do not go without others.
     *
     * @param chosen possible rows
     * @return a sentence by row; empty when all is well
     */
    public Map<Row, String> obstacles(Collection<Row> chosen) {
        return new Selection(draft, content, chosen).obstacles();
    }

    /**
     * What an import of some rows does.
     *
     * @param chosen possible rows
     * @return in the order in which it is to be done: what others refer to comes first and goes last
     */
    public List<Step> steps(Collection<Row> chosen) {
        return new Selection(draft, content, chosen).steps(places);
    }
}
