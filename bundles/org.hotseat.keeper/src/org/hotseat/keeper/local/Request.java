// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.keeper.local;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.keeper.freeze.Scope;
import org.hotseat.lease.Copy;

/** What the agent asks of the keeper of its host. What a reply says was stored before it was said. */
public sealed interface Request {

    /** How are you? Answered by {@link Status}. */
    record Ask() implements Request {
    }

    /**
     * A copy was made and is held. Answered yes, or no when it must be discarded.
     *
     * @param scope its process is in place
     */
    record Register(Scope scope) implements Request {
    }

    /**
     * May a held copy run? Answered by {@link Reply.Permitted}.
     *
     * @param copy registered
     * @param readAt monotonic nanoseconds before the authority was asked for
     */
    record Start(Copy copy, long readAt) implements Request {
    }

    /**
     * No process of a copy is left. Answered yes; no when there still is one.
     *
     * @param copy forgotten
     */
    record Gone(Copy copy) implements Request {
    }

    /**
     * A copy must die. Answered yes; that it is dead is seen in the status.
     *
     * @param copy killed at once
     */
    record Doom(Copy copy) implements Request {
    }

    /**
     * Nothing of a machine below an epoch will run here. Answered yes once it is stored; only then tell anybody.
     *
     * @param machine died, released or moved
     * @param epoch the lowest that may still start
     */
    record Floor(MachineId machine, long epoch) implements Request {
    }

    /**
     * The store raised the incarnation of this host. Answered yes, or no when that is no news.
     *
     * @param incarnation the new one
     */
    record Granted(long incarnation) implements Request {
    }

    /**
     * The authorities that name this host and this boot. Answered yes, or no when they must be read again.
     *
     * @param named per machine the epoch
     * @param readAt monotonic nanoseconds before they were asked for
     */
    record Sweep(Map<MachineId, Long> named, long readAt) implements Request {
        /** Takes a copy. */
        public Sweep {
            named = Map.copyOf(named);
        }
    }

    /**
     * The mirror has reached a revision. Answered yes.
     *
     * @param revision of the mirror
     * @param intents of every host of the cluster: what stands against it, if anything
     */
    record Mirrored(long revision, Map<HostId, Optional<Long>> intents) implements Request {
        /** Takes a copy. */
        public Mirrored {
            intents = Map.copyOf(intents);
        }
    }

    /**
     * Others vote, or somebody moved. Answered yes once the version is on disk; no when it is older.
     *
     * @param members from the store
     */
    record Follow(Members members) implements Request {
    }

    /**
     * Other keys are valid. Answered yes once they are on disk.
     *
     * @param keys one or two, the first signs
     */
    record Keys(List<SharedKey> keys) implements Request {
        /** Takes a copy. */
        public Keys {
            keys = List.copyOf(keys);
        }
    }

    /**
     * The agent's own enforcement is awake; at least once in L. Answered yes.
     *
     * @param lateness its worst of the last minute, nanoseconds
     */
    record Enforcing(long lateness) implements Request {
    }

    /** All copies of this host were killed and will start under new epochs only, after a loss of memory. */
    record Recovered() implements Request {
    }

    /** Store everything, answer yes and end, so that another release can go on at once. */
    record HandOver() implements Request {
    }
}
