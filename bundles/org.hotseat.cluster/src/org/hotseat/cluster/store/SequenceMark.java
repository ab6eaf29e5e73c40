// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.cluster.store;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the store keeps of each client: its last sequence and what became of it. It is written in the same revision as
 * what the sequence changed.
 *
 * @param sequence the last one that is decided
 * @param verdict what became of it
 */
public record SequenceMark(long sequence, Verdict verdict) {

    private static final int SCHEMA = 1;
    private static final Pattern FORM = Pattern.compile("\\{\"sequence\":(\\d{1,18}),\"verdict\":\"([A-Z]+)\"}");

    /** How a sequence was decided. */
    public enum Verdict {
        /** All compares held. */
        COMMITTED,
        /** A compare did not hold. */
        REFUSED,
        /** Closed undone, to end doubt. */
        CLOSED
    }

    /**
     * The mark as it is stored.
     *
     * @return a value
     */
    public Value value() {
        return new Value(SCHEMA, "{\"sequence\":" + sequence + ",\"verdict\":\"" + verdict + "\"}");
    }

    /**
     * The mark of a stored value.
     *
     * @param value what was stored
     * @return empty when it is none
     */
    public static Optional<SequenceMark> of(Value value) {
        Matcher form = FORM.matcher(value.json());
        if (value.schema() != SCHEMA || !form.matches()) {
            return Optional.empty();
        }
        for (Verdict verdict : Verdict.values()) {
            if (verdict.name().equals(form.group(2))) {
                return Optional.of(new SequenceMark(Long.parseLong(form.group(1)), verdict));
            }
        }
        return Optional.empty();
    }
}
