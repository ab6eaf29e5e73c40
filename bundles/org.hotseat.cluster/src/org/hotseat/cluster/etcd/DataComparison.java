// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.cluster.etcd;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.hotseat.base.failure.Failure;
import org.hotseat.cluster.store.Damaged;
import org.hotseat.cluster.store.MemberId;

/**
 * What the members hold at one revision.
 *
 * @param revision that all were asked for
 * @param holdings of each member
 */
public record DataComparison(long revision, List<Holding> holdings) {

    /**
     * What one member holds.
     *
     * @param member which
     * @param digest over all its keys and values; empty when it did not answer
     * @param damaged values whose sum is wrong
     * @param failure why it did not answer; empty when it did
     */
    public record Holding(MemberId member, String digest, List<Damaged> damaged, Optional<Failure> failure) {

        /** Copies the list. */
        public Holding {
            damaged = List.copyOf(damaged);
        }
    }

    /** Copies the list. */
    public DataComparison {
        holdings = List.copyOf(holdings);
    }

    /**
     * Members that answered and hold damaged values, or something else than the most of those that answered. Where
     * there is no such most, all of them: then only a person or a backup can tell.
     *
     * @return to be replaced; empty when all is well
     */
    public List<MemberId> differing() {
        List<Holding> answered = holdings.stream().filter(one -> one.failure().isEmpty()).toList();
        Map<String, Long> votes = answered.stream().filter(one -> one.damaged().isEmpty())
                .collect(Collectors.groupingBy(Holding::digest, Collectors.counting()));
        long most = votes.values().stream().mapToLong(Long::longValue).max().orElse(0);
        long sound = answered.stream().filter(one -> one.damaged().isEmpty()).count();
        return answered.stream().filter(one -> !one.damaged().isEmpty()
                || votes.getOrDefault(one.digest(), 0L) < most || most * 2 <= sound && votes.size() > 1)
                .map(Holding::member).toList();
    }
}
