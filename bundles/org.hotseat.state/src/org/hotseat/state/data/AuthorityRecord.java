// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.state.data;

import java.util.Optional;
import java.util.UUID;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;

/**
 * Who may run a machine. An epoch is started at most once, by the boot that is named here. It stays when the machine is
 * removed, so that epochs never return.
 *
 * @param machine which
 * @param owner the only host that may run it
 * @param ownerBoot the boot of the owner that may start this epoch
 * @param epoch 1 or more; grows with each new owner and each new start
 * @param standby who could go on; empty for none
 * @param eligible whether the standby may go on
 * @param generation the least that it must have; grows within one standby
 * @param released whether the owner said that this epoch has ended and will not run again
 * @param moved whether this epoch began by a live move: what it starts with is the copy that came, standing still, from
 *     the owner before; a copy that came is worth nothing under any other epoch
 * @param continued whether this epoch began by a take-over by the eligible standby: what it starts with is the newest
 *     generation there, at least the one that is named
 * @param apart whether its disks were ever copied to a host that does not see them, under this epoch or one before: what
 *     lies elsewhere may be an older copy, so it starts at another host only by going on from a generation, or by a move
 */
public record AuthorityRecord(MachineId machine, HostId owner, UUID ownerBoot, long epoch, Optional<HostId> standby,
        boolean eligible, long generation, boolean released, boolean moved, boolean continued,
        boolean apart) {

    /**
     * One whose disks never were apart.
     *
     * @param machine as above
     * @param owner as above
     * @param ownerBoot as above
     * @param epoch as above
     * @param standby as above
     * @param eligible as above
     * @param generation as above
     * @param released as above
     * @param moved as above
     * @param continued as above
     */
    public AuthorityRecord(MachineId machine, HostId owner, UUID ownerBoot, long epoch, Optional<HostId> standby,
            boolean eligible, long generation, boolean released, boolean moved, boolean continued) {
        this(machine, owner, ownerBoot, epoch, standby, eligible, generation, released, moved, continued, false);
    }

    /**
     * One that did not begin by a move, and goes on from nothing.
     *
     * @param machine as above
     * @param owner as above
     * @param ownerBoot as above
     * @param epoch as above
     * @param standby as above
     * @param eligible as above
     * @param generation as above
     * @param released as above
     */
    public AuthorityRecord(MachineId machine, HostId owner, UUID ownerBoot, long epoch, Optional<HostId> standby,
            boolean eligible, long generation, boolean released) {
        this(machine, owner, ownerBoot, epoch, standby, eligible, generation, released, false, false);
    }

    /**
     * The next epoch.
     *
     * @param host its owner
     * @param boot of that host
     * @return with the same standby, unless that is the owner now
     */
    public AuthorityRecord next(HostId host, UUID boot) {
        boolean other = standby.isPresent() && !standby.get().equals(host);
        return new AuthorityRecord(machine, host, boot, epoch + 1, other ? standby : Optional.empty(), false,
                generation, false, false, false, apart);
    }

    /**
     * The next epoch, for the copy that a live move has brought.
     *
     * @param host its owner
     * @param boot of that host
     * @return as above
     */
    public AuthorityRecord movedTo(HostId host, UUID boot) {
        AuthorityRecord next = next(host, boot);
        return new AuthorityRecord(machine, host, boot, next.epoch, next.standby, next.eligible, next.generation,
                false, true, false, apart);
    }

    /**
     * The next epoch, for a host that goes on from what it has received as the eligible standby.
     *
     * @param host its owner
     * @param boot of that host
     * @return as above
     */
    public AuthorityRecord continuedBy(HostId host, UUID boot) {
        AuthorityRecord next = next(host, boot);
        return new AuthorityRecord(machine, host, boot, next.epoch, next.standby, next.eligible, next.generation,
                false, false, true, apart);
    }

    /**
     * Other words about the standby.
     *
     * @param host who could go on
     * @param may whether it may
     * @param least generation that it must have
     * @return the same epoch
     */
    public AuthorityRecord with(HostId host, boolean may, long least) {
        return new AuthorityRecord(machine, owner, ownerBoot, epoch, Optional.of(host), may, least, released, moved,
                continued, apart);
    }

    /**
     * The same epoch, ended.
     *
     * @return released
     */
    public AuthorityRecord ended() {
        return new AuthorityRecord(machine, owner, ownerBoot, epoch, standby, eligible, generation, true, moved,
                continued, apart);
    }

    /**
     * The same epoch, with other words about its disks.
     *
     * @param are whether they are apart
     * @return everything else as it is
     */
    public AuthorityRecord withDisks(boolean are) {
        return new AuthorityRecord(machine, owner, ownerBoot, epoch, standby, eligible, generation, released, moved,
                continued, are);
    }
}
