// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.cluster.store;

import java.util.List;

import org.hotseat.base.failure.Failure;

/** How a transaction ended. The first three are final: asking again with the same sequence answers the same. */
public sealed interface Outcome {

    /**
     * It is done, and a majority of the members has it on disk.
     *
     * @param revision that it made; the version of every key that it wrote
     */
    record Committed(long revision) implements Outcome {
    }

    /**
     * It changed nothing, because a compare did not hold.
     *
     * @param revision at which it was decided
     * @param conflicts all compares that did not hold; empty when that moment is forgotten by now
     */
    record Refused(long revision, List<Conflict> conflicts) implements Outcome {

        /** Copies the list. */
        public Refused {
            conflicts = List.copyOf(conflicts);
        }
    }

    /**
     * This client's sequence is past: it was closed undone by {@link ClusterStore#resolve}, or is older than the last.
     *
     * @param last the client's last sequence
     */
    record Passed(long last) implements Outcome {
    }

    /**
     * Nobody knows yet: no answer came in time. It may have happened, may happen later, or never. Ask again, or close
     * it by {@link ClusterStore#resolve}; never tell a person that it failed.
     *
     * @param failure why there was no answer
     */
    record Unknown(Failure failure) implements Outcome {
    }
}
