// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.members.audit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateView;
import org.hotseat.state.data.AuditRecord;
import org.hotseat.state.decide.AuditTrail;
import org.hotseat.state.decide.AuditTrail.Finding;
import org.hotseat.state.decide.AuditTrail.Kind;

/**
 * The audit log as far as it was read: first what a host has kept, if anybody asked for that, then what the cluster's
 * store holds, which grows. The seal of each entry is checked as it comes. Used by one thread at a time.
 */
public final class AuditBook {

    /** How many entries are kept for showing; all that come are checked. */
    public static final int MOST = 50_000;

    private final AuditTrail trail = new AuditTrail();
    private final Deque<AuditRecord> entries = new ArrayDeque<>();
    private final Map<Long, AuditRecord> held = new HashMap<>();
    private final String store;
    private final String keptBy;
    private TreeSet<String> unreadable = new TreeSet<>();

    /**
     * Nothing was read.
     *
     * @param keptBy name of the host whose kept entries come first; empty when only the store is looked at
     */
    public AuditBook(String keptBy) {
        this.keptBy = keptBy;
        this.store = Messages.inStore;
    }

    /**
     * Whose kept entries were read.
     *
     * @return name of a host; empty when only the store was looked at
     */
    public String keptBy() {
        return keptBy;
    }

    /**
     * Takes a line that a host has kept; all of them before anything of the store, in their order.
     *
     * @param line JSON, or what is there instead
     * @param where file and line, for people
     */
    public void kept(String line, String where) {
        AuditRecord entry;
        try {
            entry = Kinds.AUDIT.read(line);
        } catch (IllegalArgumentException garbled) {
            trail.unreadable(where);
            return;
        }
        add(entry, where);
    }

    /**
     * Takes what the store holds now.
     *
     * @param state of the cluster
     * @return whether anything has changed
     */
    public boolean store(StateView state) {
        TreeSet<String> strange = new TreeSet<>();
        state.unreadable().keySet().stream().filter(key -> Kinds.AUDIT.ids(key).isPresent()).forEach(strange::add);
        boolean changed = !strange.equals(unreadable);
        unreadable = strange;
        List<AuditRecord> fresh = state.all(Kinds.AUDIT).values().stream().map(Held::value).filter(entry -> !entry
                .equals(held.get(entry.number()))).sorted(Comparator.comparingLong(AuditRecord::number)).toList();
        for (AuditRecord entry : fresh) {
            held.put(entry.number(), entry);
            add(entry, store);
        }
        return changed || !fresh.isEmpty();
    }

    private void add(AuditRecord entry, String where) {
        if (trail.add(entry, where)) {
            entries.addLast(entry);
            if (entries.size() > MOST) {
                entries.removeFirst();
            }
        }
    }

    /**
     * What can be shown.
     *
     * @return the newest {@link #MOST} entries, oldest first
     */
    public List<AuditRow> rows() {
        List<Finding> findings = trail.findings();
        return entries.stream().map(entry -> AuditRow.of(entry, findings)).toList();
    }

    /**
     * All that was found.
     *
     * @return in the order in which it was come upon
     */
    public List<Finding> findings() {
        List<Finding> all = new ArrayList<>(trail.findings());
        unreadable.forEach(key -> {
            long number = number(key);
            all.add(new Finding(Kind.UNREADABLE, number, number, key));
        });
        return all;
    }

    private static long number(String key) {
        String digits = Kinds.AUDIT.ids(key).map(List::getFirst).orElse("");
        return digits.matches("\\d{1,18}") ? Long.parseLong(digits) : 0;
    }

    /**
     * The first thing that speaks against the log.
     *
     * @return that with the lowest number; empty when all that was read is whole
     */
    public Optional<Finding> broken() {
        return findings().stream().filter(one -> !one.isWell()).min(Comparator.comparingLong(Finding::number));
    }

    /**
     * The oldest entry that was read.
     *
     * @return its number, or 0
     */
    public long first() {
        return trail.first();
    }

    /**
     * The newest entry.
     *
     * @return its number, or 0
     */
    public long last() {
        return trail.last();
    }

    /**
     * How many entries were checked.
     *
     * @return 0 or more
     */
    public long count() {
        return trail.count();
    }
}
