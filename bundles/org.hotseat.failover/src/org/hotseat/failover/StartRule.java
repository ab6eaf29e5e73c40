// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.failover;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.hotseat.base.id.HostId;
import org.hotseat.lease.Copy;
import org.hotseat.state.data.AuthorityRecord;

/**
 * What the agent of a host does about one machine: an epoch is started at most once, by the boot that its authority
 * names; every other start commits the next epoch first. A start goes in this order, and none of it may be left out:
 * make the copy <em>held</em>, register it with the keeper, note the time, read the authority and the intents
 * linearizably, {@link #confirms}, ask the keeper for a permit with the noted time, resume.
 *
 * <p>Immutable, for one boot of the host.
 */
public final class StartRule {

    /** What to do next about a machine. */
    public sealed interface Step {
    }

    /** Nothing. */
    public record Rest() implements Step {
    }

    /**
     * Another host, or another start of this one, is named: end this copy.
     *
     * @param copy that lies here
     */
    public record Discard(Copy copy) implements Step {
    }

    /**
     * This boot may start this epoch: make a held copy.
     *
     * @param copy to be made
     */
    public record Make(Copy copy) implements Step {
    }

    /**
     * The host is named, but not this boot, or the epoch has run before: commit the next epoch.
     *
     * @param epoch that is named now
     */
    public record Anew(long epoch) implements Step {
    }

    private static final Rest REST = new Rest();

    private final HostId me;
    private final UUID boot;
    private final Set<Caution> cautions;

    /**
     * For a host as long as it is up.
     *
     * @param me the host
     * @param boot as its kernel names it
     */
    public StartRule(HostId me, UUID boot) {
        this(me, boot, Caution.all());
    }

    StartRule(HostId me, UUID boot, Set<Caution> cautions) {
        this.me = me;
        this.boot = boot;
        this.cautions = cautions;
    }

    /**
     * Decides from a mirror of the state, however old.
     *
     * @param wanted whether the machine shall run
     * @param authority as the mirror has it
     * @param here copies on this host, held or resumed
     * @param started the highest epoch that was ever resumed here in this boot; 0 for none or when nobody knows, the
     *     keeper refuses then
     * @return one step; ask again when it is done
     */
    public Step next(boolean wanted, Optional<AuthorityRecord> authority, List<Copy> here, long started) {
        long named = authority.filter(this::names).map(AuthorityRecord::epoch).orElse(0L);
        Optional<Copy> stray = here.stream().filter(copy -> copy.epoch() != named).findFirst();
        if (stray.isPresent()) {
            return new Discard(stray.get());
        }
        if (!wanted || authority.isEmpty() || !here.isEmpty() || !authority.get().owner().equals(me)) {
            return REST;
        }
        boolean fresh = named > 0 && !authority.get().released()
                && (named > started || !cautions.contains(Caution.EPOCH_ONCE));
        return fresh ? new Make(new Copy(authority.get().machine(), named)) : new Anew(authority.get().epoch());
    }

    /**
     * Whether what was read allows a start.
     *
     * @param copy that is held and registered
     * @param read its authority, from a linearizable read that began after the time which the permit is asked with
     * @param intent whether an intent on this host stood in the same read
     * @return ask for the permit; else ask {@link #next} again
     */
    public boolean confirms(Copy copy, Optional<AuthorityRecord> read, boolean intent) {
        if (!cautions.contains(Caution.READ_FIRST)) {
            return true;
        }
        return !intent && read.filter(this::names).filter(it -> !it.released())
                .filter(it -> it.machine().equals(copy.machine()) && it.epoch() == copy.epoch()).isPresent();
    }

    private boolean names(AuthorityRecord authority) {
        return authority.owner().equals(me)
                && (authority.ownerBoot().equals(boot) || !cautions.contains(Caution.NAMED_BOOT));
    }
}
