// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.state.decide;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.state.data.AuditRecord;

/**
 * Follows the audit log over all places where it is kept: the same entry may come twice, but no entry may be missing,
 * changed, or differ between two places. Used by one thread.
 */
public final class AuditTrail {

    /** The command after which the log goes on from an older entry: a backup was restored, or a majority was lost. */
    public static final String RESTORED = "GoOnAlone";

    private static final int REMEMBERED = 200_000;

    /** What is found. */
    public enum Kind {
        /** An entry is not what it was when it was sealed. */
        CHANGED,
        /** Entries are not there. */
        MISSING,
        /** An entry does not follow on the one before, or another one with its number was there. */
        OTHER,
        /** Something is not an entry at all. */
        UNREADABLE,
        /** The log goes on from an older entry, because a person let an older state be the present one. */
        RESTORED
    }

    /**
     * One thing that is found.
     *
     * @param kind what
     * @param number of the first entry that it is about; 0 when it cannot be told
     * @param last number of the last one
     * @param where it lies
     */
    public record Finding(Kind kind, long number, long last, String where) {

        /**
         * Whether the log can be trusted all the same.
         *
         * @return true for what the cluster itself has written down
         */
        public boolean isWell() {
            return kind == Kind.RESTORED;
        }
    }

    private final List<Finding> findings = new ArrayList<>();
    private final Map<Long, String> hashes = new LinkedHashMap<>();
    private final List<Finding> garbled = new ArrayList<>();
    private @Nullable AuditRecord newest;
    private long first;
    private long count;

    /**
     * Takes the next entry.
     *
     * @param entry in the order in which that place has it
     * @param where it lies, for people
     * @return false when the same entry was there before
     */
    public boolean add(AuditRecord entry, String where) {
        long number = entry.number();
        @Nullable String known = hashes.get(number);
        boolean whole = entry.hash().equals(AuditChain.hash(entry));
        if (whole && entry.hash().equals(known)) {
            return false;
        }
        @Nullable AuditRecord before = newest;
        if (!whole || number == 1 && !entry.previous().isEmpty()) {
            found(Kind.CHANGED, number, number, where);
        } else if (before != null) {
            follow(entry, before, known, where);
        }
        if (before == null) {
            first = number;
        }
        if (!hashes.containsKey(number)) {
            remember(entry);
        }
        return true;
    }

    private void follow(AuditRecord entry, AuditRecord before, @Nullable String known, String where) {
        long number = entry.number();
        @Nullable String parent = number == 1 ? "" : hashes.get(number - 1);
        if (number > before.number() + 1) {
            found(Kind.MISSING, before.number() + 1, number - 1, where);
        } else if (number == before.number() + 1) {
            if (!entry.previous().equals(before.hash())) {
                found(Kind.OTHER, number, number, where);
            }
        } else if (entry.command().equals(RESTORED) && entry.previous().equals(parent)) {
            found(Kind.RESTORED, number, before.number(), where);
            hashes.keySet().removeIf(one -> one >= number);
            newest = null;
        } else if (known != null) {
            found(Kind.OTHER, number, number, where);
        }
    }

    /** What is older than the newest entry fills a gap that is told already. */
    private void remember(AuditRecord entry) {
        count++;
        garbled.clear();
        hashes.put(entry.number(), entry.hash());
        if (entry.number() > last()) {
            newest = entry;
        }
        if (hashes.size() > REMEMBERED) {
            hashes.remove(hashes.keySet().iterator().next());
        }
    }

    private void found(Kind kind, long number, long until, String where) {
        findings.add(new Finding(kind, number, until, where));
    }

    /**
     * Takes what cannot be read. After a crash that may be half an entry that comes again; so it counts only when no
     * entry follows.
     *
     * @param where it lies, for people
     */
    public void unreadable(String where) {
        garbled.add(new Finding(Kind.UNREADABLE, last() == 0 ? 0 : last() + 1, last() + 1, where));
    }

    /**
     * What was found so far.
     *
     * @return in the order in which it was come upon
     */
    public List<Finding> findings() {
        List<Finding> all = new ArrayList<>(findings);
        all.addAll(garbled);
        return List.copyOf(all);
    }

    /**
     * The first thing that speaks against the log.
     *
     * @return that with the lowest number; empty when all is well
     */
    public Optional<Finding> broken() {
        return findings().stream().filter(finding -> !finding.isWell()).min((one, two) -> Long.compare(one.number(),
                two.number()));
    }

    /**
     * The oldest entry.
     *
     * @return its number, or 0
     */
    public long first() {
        return first;
    }

    /**
     * The newest entry.
     *
     * @return its number, or 0
     */
    public long last() {
        @Nullable AuditRecord before = newest;
        return before == null ? 0 : before.number();
    }

    /**
     * How many entries there are, the same one counted once.
     *
     * @return 0 or more
     */
    public long count() {
        return count;
    }
}
