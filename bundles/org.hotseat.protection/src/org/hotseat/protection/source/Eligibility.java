// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protection.source;

import java.time.Duration;
import java.util.Optional;

import org.hotseat.base.id.HostId;
import org.hotseat.state.command.AuthorityCommand.SetEligible;
import org.hotseat.state.data.AuthorityRecord;

/**
 * What the owner of a machine tells the cluster about its standby. It is eligible only after it has acknowledged a
 * generation of this epoch that is not older than what was told before; it is withdrawn before another one is named;
 * and the number is told again from time to time, since each telling is a command. That disks are copied because the
 * standby does not see them is told before the first generation can be there.
 */
final class Eligibility {

    /** The number is a lower bound; how much lower costs nothing but the refusal of a standby that has lost something. */
    static final Duration AGAIN = Duration.ofSeconds(5);

    private long toldAt;
    private boolean told;
    private boolean saidApart;

    /**
     * What the standby is known to hold.
     *
     * @param standby who
     * @param acknowledged newest generation of this epoch; 0 for none
     * @param sure whether that is its own word, on a connection that is open now
     * @param apart whether it does not see a disk of the machine
     */
    record Holding(HostId standby, long acknowledged, boolean sure, boolean apart) {
    }

    /** What to tell now; empty for nothing. */
    Optional<SetEligible> next(AuthorityRecord now, HostId wanted, Optional<Holding> holding, long nanos) {
        if (!now.standby().equals(Optional.of(wanted))) {
            return Optional.of(now.eligible() ? withdraw(now) : word(now, wanted, false, 0, false));
        }
        Optional<Holding> its = holding.filter(one -> one.standby().equals(wanted));
        boolean apart = its.filter(Holding::apart).isPresent();
        long holds = its.map(Holding::acknowledged).orElse(0L);
        if (holds > 0 && holds >= now.generation() && !now.eligible()) {
            return Optional.of(word(now, wanted, true, holds, apart));
        }
        if (now.eligible() && its.filter(Holding::sure).isPresent() && holds < now.generation()) {
            return Optional.of(withdraw(now));
        }
        if (apart && !now.apart() && !saidApart) {
            return Optional.of(word(now, wanted, now.eligible(), now.generation(), true));
        }
        boolean due = !told || nanos - toldAt >= AGAIN.toNanos();
        return now.eligible() && holds > now.generation() && due ? Optional.of(word(now, wanted, true, holds, apart))
                : Optional.empty();
    }

    /** What ends the right of the present standby; empty when it has none. */
    static Optional<SetEligible> end(AuthorityRecord now) {
        return now.eligible() ? Optional.of(withdraw(now)) : Optional.empty();
    }

    private static SetEligible withdraw(AuthorityRecord now) {
        return word(now, now.standby().orElseThrow(), false, now.generation(), false);
    }

    private static SetEligible word(AuthorityRecord now, HostId standby, boolean eligible, long generation,
            boolean apart) {
        return new SetEligible(now.machine(), now.epoch(), standby, eligible, generation, apart);
    }

    /** It was committed. */
    void done(SetEligible command, long nanos) {
        told = command.eligible();
        saidApart |= command.apart(); // a leader of an older release does not keep it: once more with each number
        toldAt = nanos;
    }
}
