// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.draft;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Places of objects among their kind: numbers between which there is always another one, so that putting one object
 * between two others writes one object.
 */
public final class Places {

    /** After every place that is ever given. */
    static final BigDecimal LAST = new BigDecimal("1e12");

    private static final int LONGEST = 500;

    private Places() {
    }

    static Optional<BigDecimal> read(String text) {
        try {
            return text.isEmpty() || text.length() > LONGEST ? Optional.empty() : Optional.of(new BigDecimal(text));
        } catch (NumberFormatException strange) { // written by somebody else; like none
            return Optional.empty();
        }
    }

    /**
     * Places for objects that have none or the wrong one.
     *
     * @param wanted ids of one kind, in their order
     * @param content what the cluster holds
     * @return by id, only those that change
     */
    public static Map<String, BigDecimal> missing(List<String> wanted, Content content) {
        Map<String, BigDecimal> now = new HashMap<>();
        wanted.forEach(id -> content.find(id).flatMap(Holding::place).ifPresent(place -> now.put(id, place)));
        return missing(wanted, now);
    }

    static Map<String, BigDecimal> missing(List<String> wanted, Map<String, BigDecimal> now) {
        List<String> kept = longestRising(wanted.stream().filter(now::containsKey).toList(), now);
        Map<String, BigDecimal> given = new HashMap<>();
        int next = 0;
        BigDecimal before = BigDecimal.ZERO;
        for (String id : wanted) {
            if (next < kept.size() && kept.get(next).equals(id)) {
                before = place(now, id);
                next++;
            } else {
                before = next < kept.size() ? between(before, place(now, kept.get(next))) : after(before, 0);
                given.put(id, before);
            }
        }
        return given;
    }

    /** The next number with so many digits behind the point. */
    private static BigDecimal after(BigDecimal place, int digits) {
        return place.setScale(digits, RoundingMode.FLOOR).add(BigDecimal.ONE.movePointLeft(digits));
    }

    private static BigDecimal between(BigDecimal before, BigDecimal end) {
        int digits = 0;
        while (after(before, digits).compareTo(end) >= 0) {
            digits++;
        }
        return after(before, digits);
    }

    private static BigDecimal place(Map<String, BigDecimal> now, String id) {
        @Nullable
        BigDecimal place = now.get(id);
        return place == null ? BigDecimal.ZERO : place;
    }

    /** The largest number of ids that are in the right order already. */
    static List<String> longestRising(List<String> ids, Map<String, BigDecimal> places) {
        int[] previous = new int[ids.size()];
        List<Integer> tails = new ArrayList<>(); // index of the smallest last place of each length
        for (int i = 0; i < ids.size(); i++) {
            int low = 0;
            int high = tails.size();
            while (low < high) {
                int middle = (low + high) / 2;
                boolean smaller = place(places, ids.get(tails.get(middle))).compareTo(place(places, ids.get(i))) < 0;
                low = smaller ? middle + 1 : low;
                high = smaller ? high : middle;
            }
            previous[i] = low == 0 ? -1 : tails.get(low - 1);
            if (low == tails.size()) {
                tails.add(i);
            } else {
                tails.set(low, i);
            }
        }
        List<String> kept = new ArrayList<>();
        for (int at = tails.isEmpty() ? -1 : tails.getLast(); at >= 0; at = previous[at]) {
            kept.addFirst(ids.get(at));
        }
        return kept;
    }
}
