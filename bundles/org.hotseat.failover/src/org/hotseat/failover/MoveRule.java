// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.failover;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.hotseat.base.id.HostId;
import org.hotseat.lease.Copy;
import org.hotseat.state.data.AuthorityRecord;

/**
 * What the agents of two hosts do about a machine that goes live from one to the other. The target holds a copy under
 * the next epoch, and the cluster goes on naming the source. When the source's copy is gone for good and its keeper has
 * stored that, a {@code Move} names the target; only then the target's copy runs. Whatever else comes in between, such
 * as a take-over or a start, starts from the same epoch, so that one of them wins.
 *
 * <p>Immutable, for one boot of a host.
 */
public final class MoveRule {

    /** What the machine does on the host that it leaves. */
    public enum Here {
        /** Its guest runs. */
        RUNS,
        /** Its guest stands still inside its process. */
        STANDS,
        /** No process is left. */
        GONE,
        /** Nobody can tell now, such as while it is frozen. */
        UNKNOWN
    }

    /** What the target said about its copy. */
    public enum There {
        /** It is held and registered with the target's keeper. */
        HELD,
        /** There is none, or none that could run. */
        NOTHING,
        /** The target has not answered. */
        UNKNOWN
    }

    /**
     * What the source knows once the hypervisor's part is over, whatever it says about its outcome.
     *
     * @param authority as it was read last
     * @param copy that left, or did not
     * @param target where it should go
     * @param here what it does
     * @param whole whether the hypervisor said that all of it has arrived
     * @param sealed whether the keeper has stored that this epoch is over
     * @param there what the target said since then
     */
    public record Departure(Optional<AuthorityRecord> authority, Copy copy, HostId target, Here here, boolean whole,
            boolean sealed, There there) {
    }

    /** The next step of the source. */
    public enum Leaving {
        /** Look again. */
        WAIT,
        /** It runs here and stays: the target gives its copy up. */
        STAY,
        /** It stands here: the target gives its copy up, and then it goes on here. */
        GO_ON,
        /** Its copy is gone: let the keeper store that its epoch is over, then tell the target. */
        SEAL,
        /** The target may have it: commit the Move. */
        GIVE,
        /** It is gone, and nothing of it that could run is at the target: it starts anew here, as after a crash. */
        START_ANEW,
        /** The target owns it. */
        MOVED,
        /** Somebody else owns it, or it shall not run any more. */
        LOST
    }

    /** The source's last word to the target. */
    public enum Word {
        /** The machine is on its way, said not long ago. */
        COMES,
        /** All of it has arrived, and the source's copy is gone and sealed. */
        GONE,
        /** It stays at the source. */
        STAYS,
        /** Nothing for long. */
        SILENCE
    }

    /** The next step of the target. */
    public enum Arriving {
        /** Hold the copy. */
        HOLD,
        /** Commit the Move, if the source does not. */
        GIVE,
        /** It is this host's: start it as any copy is started. */
        RUN,
        /** End the copy. */
        DROP
    }

    private final HostId me;
    private final UUID boot;
    private final Set<Caution> cautions;

    /**
     * For a host as long as it is up.
     *
     * @param me the host
     * @param boot as its kernel names it
     */
    public MoveRule(HostId me, UUID boot) {
        this(me, boot, Caution.all());
    }

    MoveRule(HostId me, UUID boot, Set<Caution> cautions) {
        this.me = me;
        this.boot = boot;
        this.cautions = cautions;
    }

    /**
     * For the source, when the hypervisor has done what it could.
     *
     * @param now what is known
     * @return one step; ask again when it is done, or can not be done
     */
    public Leaving leaving(Departure now) {
        long epoch = now.copy().epoch();
        if (now.authority().filter(it -> it.owner().equals(now.target()) && it.epoch() == epoch + 1 && it.moved())
                .isPresent()) {
            return Leaving.MOVED;
        }
        if (now.authority().filter(it -> names(it, epoch) && !it.released()).isEmpty()) {
            return Leaving.LOST;
        }
        if (!cautions.contains(Caution.GONE_FIRST) && now.there() == There.HELD) {
            return Leaving.GIVE;
        }
        return switch (now.here()) {
            case UNKNOWN -> Leaving.WAIT;
            case RUNS -> Leaving.STAY;
            case STANDS -> Leaving.GO_ON;
            case GONE -> gone(now);
        };
    }

    private static Leaving gone(Departure now) {
        if (!now.whole() || now.there() == There.NOTHING) {
            return Leaving.START_ANEW;
        }
        if (!now.sealed()) {
            return Leaving.SEAL;
        }
        return now.there() == There.HELD ? Leaving.GIVE : Leaving.WAIT;
    }

    /**
     * For the target.
     *
     * @param authority as the mirror has it, however old
     * @param copy that comes, or has come
     * @param source from where
     * @param word the source's last
     * @return one step; ask again when anything has changed
     */
    public Arriving arriving(Optional<AuthorityRecord> authority, Copy copy, HostId source, Word word) {
        if (authority.isEmpty() || authority.get().released()) {
            return Arriving.DROP;
        }
        AuthorityRecord now = authority.get();
        if (names(now, copy.epoch())) {
            return now.moved() || !cautions.contains(Caution.BY_MOVE_ONLY) ? Arriving.RUN : Arriving.DROP;
        }
        if (!now.owner().equals(source) || now.epoch() != copy.epoch() - 1) {
            return Arriving.DROP;
        }
        return switch (word) {
            case COMES -> Arriving.HOLD;
            case GONE -> Arriving.GIVE;
            case STAYS, SILENCE -> Arriving.DROP;
        };
    }

    private boolean names(AuthorityRecord authority, long epoch) {
        return authority.owner().equals(me) && authority.ownerBoot().equals(boot) && authority.epoch() == epoch;
    }
}
