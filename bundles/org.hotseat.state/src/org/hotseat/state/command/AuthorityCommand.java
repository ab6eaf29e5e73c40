// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.state.command;

import java.util.UUID;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.state.data.Role;
import org.hotseat.state.data.SchemaRange;

/**
 * Commands about who may run a machine. Given by agents only. The result's number is the epoch. Whoever is to run it
 * needs a lease of the boot that is named.
 */
public sealed interface AuthorityCommand extends Command {

    @Override
    default Role needed() {
        return Role.AGENT;
    }

    /**
     * The first authority, or the next one of a machine that nobody may run; refused while there is an intent against
     * the host.
     *
     * @param machine which
     * @param host who shall run it
     * @param boot of that host
     */
    record Place(MachineId machine, HostId host, UUID boot) implements AuthorityCommand {
    }

    /**
     * Another start on the same host, under the next epoch; refused while there is an intent against the owner.
     *
     * @param machine which
     * @param owner at present
     * @param boot of the owner that shall start it
     * @param epoch at present
     */
    record StartAnew(MachineId machine, HostId owner, UUID boot, long epoch) implements AuthorityCommand {
    }

    /**
     * Takes a machine over from a host: against an intent, after its fence and by the leader only, or with r = 0 after
     * the owner released it. Refused while there is an intent against the target, and without a generation to go on
     * from when the disks are apart.
     *
     * @param machine which
     * @param r id of the intent against the owner; 0 for a released machine
     * @param owner at present
     * @param epoch at present
     * @param target who shall run it
     * @param targetBoot of the target
     */
    record Take(MachineId machine, long r, HostId owner, long epoch, HostId target, UUID targetBoot)
            implements AuthorityCommand {
    }

    /**
     * The end of a live migration: the owner's copy is gone, the target's is held.
     *
     * @param machine which
     * @param owner at present
     * @param epoch at present
     * @param target who shall run it
     * @param targetBoot of the target
     */
    record Move(MachineId machine, HostId owner, long epoch, HostId target, UUID targetBoot)
            implements AuthorityCommand {
    }

    /**
     * The owner's word that the epoch has ended and cannot run again: no copy is left and its keeper stored the floor.
     *
     * @param machine which
     * @param owner at present
     * @param epoch at present
     */
    record Release(MachineId machine, HostId owner, long epoch) implements AuthorityCommand {
    }

    /**
     * Says whether a standby may go on. Another standby may only be named when the present one is not eligible.
     *
     * @param machine which
     * @param epoch at present
     * @param standby who
     * @param eligible whether it may go on
     * @param generation the least that it has; never lower than before for the same standby
     * @param apart whether disks are copied to it because it does not see them; once said it stays until the machine is
     *     removed
     */
    record SetEligible(MachineId machine, long epoch, HostId standby, boolean eligible, long generation, boolean apart)
            implements AuthorityCommand {

        /**
         * With nothing said about the disks.
         *
         * @param machine as above
         * @param epoch as above
         * @param standby as above
         * @param eligible as above
         * @param generation as above
         */
        public SetEligible(MachineId machine, long epoch, HostId standby, boolean eligible, long generation) {
            this(machine, epoch, standby, eligible, generation, false);
        }
    }

    /**
     * A machine makes room for a more important one of the same host: it is suspended to disk and goes on by itself
     * later. Given by their owner.
     *
     * @param machine that makes room
     * @param owner of both
     * @param epoch of the machine that makes room
     * @param by the machine that it makes room for; of higher priority
     */
    record Displace(MachineId machine, HostId owner, long epoch, MachineId by) implements AuthorityCommand {
        @Override
        public int since() {
            return SchemaRange.SECOND;
        }
    }

    /**
     * There is room again for a machine that made room. Given by its owner.
     *
     * @param machine which
     * @param owner at present
     * @param epoch at present
     */
    record Readmit(MachineId machine, HostId owner, long epoch) implements AuthorityCommand {
    }
}
