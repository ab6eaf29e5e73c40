// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.keep;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

import org.hotseat.base.id.HostId;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.keeper.local.Request;
import org.hotseat.keeper.local.Status;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateView;
import org.hotseat.state.data.HostRecord;
import org.hotseat.state.data.IntentRecord;
import org.hotseat.state.data.LeaseKeysRecord;

/**
 * Tells the keeper what changes in the cluster, and that the second enforcer is awake. Never waits for the cluster.
 * Owned by one thread.
 */
final class LeaseTalk {

    private static final Logger LOG = System.getLogger(LeaseTalk.class.getName());

    private final KeeperLine line;
    private final Supplier<StateView> state;
    private final SecondThread second;
    private final LongSupplier lease;
    private final MonotonicClock clock;
    private long keeper;
    private long mirrored;
    private Optional<KeeperWord> followed = Optional.empty();
    private Optional<LeaseKeysRecord> keyed = Optional.empty();
    private long enforcingAt;

    /** The lease's length is asked anew each time. */
    LeaseTalk(KeeperLine line, Supplier<StateView> state, SecondThread second, LongSupplier lease,
            MonotonicClock clock) {
        this.line = line;
        this.state = state;
        this.second = second;
        this.lease = lease;
        this.clock = clock;
    }

    /** Says what is due; how the keeper was before that. */
    Status turn() throws IOException {
        Status status = line.status();
        if (status.pid() != keeper) {
            keeper = status.pid(); // what another one was told, this one may not know
            mirrored = 0;
            followed = Optional.empty();
            keyed = Optional.empty();
            enforcingAt = clock.nanos();
        }
        enforcing();
        StateView view = state.get();
        if (view.revision() != mirrored) {
            Optional<KeeperWord> word = KeeperWord.of(view);
            if (word.isPresent()) {
                follow(word.get());
            }
            if (line.said(new Request.Mirrored(view.revision(), intents(view)))) {
                mirrored = view.revision();
            }
        }
        return status;
    }

    /** Three times in a lease, so that one that is late is no alarm. */
    private void enforcing() throws IOException {
        long time = clock.nanos();
        if (time - enforcingAt >= 0 && second.able() && line.said(new Request.Enforcing(second.lateness()))) {
            enforcingAt = time + lease.getAsLong() / 3;
        }
    }

    private void follow(KeeperWord word) throws IOException {
        if (!followed.map(KeeperWord::members).equals(Optional.of(word.members()))) {
            if (!line.said(new Request.Follow(word.members()))) {
                LOG.log(Level.DEBUG, "the keeper follows newer voters than {0}", word.voters());
            }
            followed = Optional.of(word);
        }
        if (!keyed.equals(Optional.of(word.keys())) && line.said(new Request.Keys(word.sharedKeys()))) {
            keyed = Optional.of(word.keys());
        }
    }

    /** Of every host: what stands against it, if anything. */
    private static Map<HostId, Optional<Long>> intents(StateView view) {
        Map<HostId, Optional<Long>> intents = new HashMap<>();
        for (Held<HostRecord> host : view.all(Kinds.HOST).values()) {
            intents.put(host.value().id(), Optional.empty());
        }
        for (Held<IntentRecord> intent : view.all(Kinds.INTENT).values()) {
            intents.put(intent.value().host(), Optional.of(intent.version()));
        }
        return intents;
    }
}
