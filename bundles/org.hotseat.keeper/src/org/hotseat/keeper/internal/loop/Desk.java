// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.keeper.internal.loop;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.hotseat.base.id.HostId;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.keeper.freeze.Freezer.Found;
import org.hotseat.keeper.freeze.Scope;
import org.hotseat.keeper.internal.config.StateFolder;
import org.hotseat.keeper.internal.loop.LocalServer.Answering;
import org.hotseat.keeper.local.Members;
import org.hotseat.keeper.local.Reply;
import org.hotseat.keeper.local.Request;
import org.hotseat.keeper.local.SharedKey;
import org.hotseat.keeper.local.Status.Memory;
import org.hotseat.lease.Copy;
import org.hotseat.lease.Permit;
import org.hotseat.lease.wire.KeyRing;

/** Carries out what the agent asks. Owned by the keeper's thread; only the disk's thread waits for the disk. */
final class Desk {

    private static final Logger LOG = System.getLogger(Desk.class.getName());

    /** What the loop does for it. */
    interface Loop {
        /** Runs something on the thread for the disk, then something on the keeper's thread with what came of it. */
        void onDisk(Write write, Answering answer, BooleanSupplier then);

        /** The agent's enforcement was heard of. */
        void enforcing(long lateness, long time);

        /** Ends after this turn, when all is stored and answered. */
        void handOver();
    }

    /** Waits for the disk. */
    @FunctionalInterface
    interface Write {
        void write() throws IOException;
    }

    private final Mind mind;
    private final Enforcement enforcement;
    private final Voice voice;
    private final StateFolder state;
    private final MonotonicClock clock;
    private final Loop loop;
    private final Supplier<Reply> status;
    private long asked;

    Desk(Mind mind, Enforcement enforcement, Voice voice, StateFolder state, MonotonicClock clock, Loop loop,
            Supplier<Reply> status) {
        this.mind = mind;
        this.enforcement = enforcement;
        this.voice = voice;
        this.state = state;
        this.clock = clock;
        this.loop = loop;
        this.status = status;
    }

    void handle(Request request, Answering answer) {
        long time = clock.nanos();
        try {
            switch (request) {
                case Request.Ask it -> answer.say(status.get());
                case Request.Start it -> answer.say(new Reply.Permitted(start(it, time)));
                case Request.Follow it -> follow(it.members(), answer);
                case Request.Keys it -> keys(it.keys(), answer);
                case Request.Register it -> yes(answer, register(it.scope()));
                case Request.Gone it -> yes(answer, gone(it.copy()));
                case Request.Doom it -> yes(answer, change(() -> mind.guard().doom(it.copy())));
                case Request.Floor it -> yes(answer, change(() -> mind.guard().raiseFloor(it.machine(), it.epoch())));
                case Request.Granted it -> yes(answer, granted(it.incarnation(), time));
                case Request.Sweep it -> {
                    mind.changed();
                    yes(answer, mind.guard().sweep(it.named(), it.readAt(), time));
                }
                case Request.Mirrored it -> yes(answer, mirrored(it.revision(), it.intents()));
                case Request.Enforcing it -> yes(answer, change(() -> loop.enforcing(it.lateness(), time)));
                case Request.Recovered it -> yes(answer, recovered());
                case Request.HandOver it -> yes(answer, change(loop::handOver));
            }
        } catch (IllegalArgumentException wrong) {
            answer.say(new Reply.Refused(String.valueOf(wrong.getMessage())));
        }
    }

    private static void yes(Answering answer, boolean yes) {
        answer.say(new Reply.Said(yes));
    }

    private boolean change(Runnable change) {
        change.run();
        mind.changed();
        return true;
    }

    /** What is registered must be stoppable: its process is there, and was read back in its scope. */
    private boolean register(Scope scope) {
        if (!enforcement.ability(scope).placed()) {
            throw new IllegalArgumentException("process " + scope.process().pid() + " is not in " + scope.folder());
        }
        boolean registered = mind.worth() != Memory.LOST && mind.guard().register(scope.copy());
        if (registered) {
            mind.scopes().put(scope.copy(), scope);
            mind.changed();
        }
        return registered;
    }

    private Permit start(Request.Start asked, long time) {
        Permit permit = mind.worth() == Memory.LOST ? Permit.LEASE_BROKEN
                : mind.guard().permit(asked.copy(), asked.readAt(), time);
        if (permit == Permit.GRANTED) {
            mind.changed();
        }
        return permit;
    }

    private boolean gone(Copy copy) {
        Scope scope = mind.scopes().get(copy);
        boolean gone = scope == null || enforcement.look(scope) == Found.GONE;
        if (gone) {
            enforcement.forget(copy);
        }
        return gone;
    }

    private boolean granted(long incarnation, long time) {
        boolean news = mind.lease().granted(incarnation, time);
        if (news) {
            LOG.log(Level.INFO, "the lease was acquired under incarnation {0}", incarnation);
        }
        return news;
    }

    private boolean mirrored(long revision, Map<HostId, Optional<Long>> intents) {
        mind.voter().ifPresent(voter -> intents.forEach((host, intent) -> {
            if (voter.mirrored(host, revision, intent).store().isPresent()) {
                mind.voted();
            }
        }));
        return true;
    }

    private boolean recovered() {
        if (mind.worth() != Memory.LOST) {
            return false;
        }
        LOG.log(Level.INFO, "every copy was killed after the loss of memory; starts are permitted again");
        mind.recovered();
        mind.guard().foundFrozen();
        return true;
    }

    /** On disk first: a vote never falls back. */
    private void follow(Members newer, Answering answer) {
        long version = newer.voters().version();
        if (version < Math.max(asked, mind.members().voters().version())) {
            yes(answer, false);
            return;
        }
        asked = version; // an older one must not overtake it on its way to the disk
        loop.onDisk(() -> state.store(newer), answer, () -> {
            mind.follow(newer);
            LOG.log(Level.INFO, "follows voters {0}", newer.voters());
            return true;
        });
    }

    private void keys(List<SharedKey> keys, Answering answer) {
        KeyRing ring = SharedKey.ring(keys);
        loop.onDisk(() -> state.store(keys), answer, () -> {
            voice.keys(ring);
            LOG.log(Level.INFO, "signs with {0}", keys.get(0));
            return true;
        });
    }
}
