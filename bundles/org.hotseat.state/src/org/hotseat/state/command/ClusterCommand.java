// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.state.command;

import java.util.List;

import org.hotseat.base.id.HostId;
import org.hotseat.state.data.ClusterRecord;
import org.hotseat.state.data.HostRecord;
import org.hotseat.state.data.LeaseKey;
import org.hotseat.state.data.Role;
import org.hotseat.state.data.TimingRecord;

/** Commands about the cluster as a whole. */
public sealed interface ClusterCommand extends Command {

    @Override
    default Role needed() {
        return Role.ADMINISTRATOR;
    }

    /**
     * Writes the first state of a new cluster; refused when there is one. Its schema is the newest that the first host
     * understands; the first host is the only voter.
     *
     * @param cluster its name and number
     * @param timing of the leases
     * @param key of the lease datagrams
     * @param first host
     */
    record FoundCluster(ClusterRecord cluster, TimingRecord timing, LeaseKey key, HostRecord first)
            implements ClusterCommand {
    }

    /**
     * Changes who votes about leases, by one voter. That the change before has become known to the voters long enough
     * is not in the state; the leader's gate checks it.
     *
     * @param baseVersion of the voters' key
     * @param members the next set
     */
    record SetVoters(long baseVersion, List<HostId> members) implements ClusterCommand {

        /** Copies the list. */
        public SetVoters {
            members = List.copyOf(members);
        }
    }

    /**
     * Changes the times of the leases; refused with each inequality that is broken.
     *
     * @param baseVersion of the timing's key
     * @param timing the next times
     */
    record SetTiming(long baseVersion, TimingRecord timing) implements ClusterCommand {
    }

    /**
     * First step of a change of keys: everybody learns a second key, nobody signs with it yet.
     *
     * @param baseVersion of the lease keys' key
     * @param key the new one; made by an agent, from a secure source
     */
    record RotateLeaseKey(long baseVersion, LeaseKey key) implements ClusterCommand {
    }

    /**
     * Second step, when everybody knows both: sign with the other one.
     *
     * @param baseVersion of the lease keys' key
     * @param id of the key that signs from now on
     */
    record SignWithLeaseKey(long baseVersion, int id) implements ClusterCommand {
    }

    /**
     * Last step, when nobody signs with it any more: forget a key.
     *
     * @param baseVersion of the lease keys' key
     * @param id of the key to forget; not the one that signs
     */
    record RetireLeaseKey(long baseVersion, int id) implements ClusterCommand {
    }

    /**
     * Raises the schema; refused while a host's agent does not understand it.
     *
     * @param baseVersion of the schema's key
     * @param version the next one, higher than the present one
     */
    record RaiseSchema(long baseVersion, int version) implements ClusterCommand {
    }

    /**
     * Lets an older state be the present one: a backup, or what the only member that is left has. The others are gone
     * by a person's word, and nobody may run anything when it is given. The first time it makes the voter the only one
     * and begins a history; with each time it raises epochs and incarnations above all that an earlier history can have
     * given away, ends intents, and takes back who is eligible. The result's number says how many keys are still left:
     * the same again, until it is 0. Not sent to the leader but committed by who restores.
     *
     * @param voter the only one from now on
     * @param history number of the new history, higher than all before; see {@code HistoryRecord}
     */
    record GoOnAlone(HostId voter, long history) implements ClusterCommand {
    }

    /**
     * Claims the lead for the agent beside the store's leader. Not sent to the leader but committed by the one who
     * claims.
     *
     * @param host of that agent
     * @param term of the store's election; not lower than the present leader's
     */
    record LeadFrom(HostId host, long term) implements ClusterCommand {

        @Override
        public Role needed() {
            return Role.AGENT;
        }
    }
}
