// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.state.command;

import java.util.Optional;
import java.util.UUID;

import org.hotseat.base.id.HostId;
import org.hotseat.state.data.HostRecord;
import org.hotseat.state.data.Role;
import org.hotseat.state.data.SchemaRange;
import org.hotseat.state.json.Hidden;

/** Commands about hosts, their leases and intents against them. */
public sealed interface HostCommand extends Command {

    @Override
    default Role needed() {
        return Role.AGENT;
    }

    /**
     * Lets a host in. No other host may have its id, its name, or one of its addresses with the same port.
     *
     * @param host who
     */
    record AddHost(HostRecord host) implements HostCommand {

        @Override
        public Role needed() {
            return Role.ADMINISTRATOR;
        }
    }

    /**
     * Changes what is known of a host. An agent may change its own host only.
     *
     * @param baseVersion of the host's key
     * @param host what it shall be
     */
    record ChangeHost(long baseVersion, HostRecord host) implements HostCommand {

        @Override
        public Role needed() {
            return Role.ADMINISTRATOR;
        }
    }

    /**
     * Lets a host go; refused while it votes, leads, is being taken over or may run machines. Its incarnation is kept,
     * so that it never returns.
     *
     * @param baseVersion of the host's key
     * @param host who
     */
    record RemoveHost(long baseVersion, HostId host) implements HostCommand {

        @Override
        public Role needed() {
            return Role.ADMINISTRATOR;
        }
    }

    /**
     * Raises a host's incarnation, so that its keeper may ask for a lease; refused while there is an intent against it.
     * Given by its own agent. The result's number is the incarnation.
     *
     * @param host whose
     * @param boot of that host
     */
    record AcquireLease(HostId host, UUID boot) implements HostCommand {
    }

    /**
     * Says that a host is to be taken over. Given by the leader. The revision of the outcome is the intent's id r.
     *
     * @param host which
     * @param incarnation of its lease, as the voters report it
     * @param reason for people
     */
    record Intend(HostId host, long incarnation, String reason) implements HostCommand {
    }

    /**
     * Answers for a silent host that could not promise to stop its machines by itself: they stop with its lease, or
     * have. Then it is taken over as if it had been trusted.
     *
     * @param host which
     * @param incarnation of its lease; the word is void once that is higher
     */
    record Vouch(HostId host, long incarnation) implements HostCommand {

        @Override
        public Role needed() {
            return Role.ADMINISTRATOR;
        }
    }

    /**
     * Names the controller that can switch a host off, and who signs in there. No two hosts may have one controller.
     *
     * @param host which
     * @param bmc its controller; empty for none, which forgets the password too
     * @param password of the controller's user; in no text
     */
    record SetController(HostId host, Optional<HostRecord.Bmc> bmc, @Hidden String password) implements HostCommand {

        @Override
        public Role needed() {
            return Role.ADMINISTRATOR;
        }

        @Override
        public String toString() {
            return "SetController[host=" + host + ", bmc=" + bmc + ']';
        }

        @Override
        public int since() {
            return bmc.isPresent() ? SchemaRange.SECOND : 1;
        }
    }

    /**
     * A person switches a host off or on by its controller. Writes nothing but the audit log: the agent that was asked
     * does it then.
     *
     * @param host which
     * @param power what it shall be
     */
    record SwitchPower(HostId host, Power power) implements HostCommand {

        /** On or off. */
        public enum Power {
            /** The host starts. */
            ON,
            /** Nothing runs there any more. */
            OFF
        }

        @Override
        public Role needed() {
            return Role.ADMINISTRATOR;
        }
    }

    /**
     * Ends an intent: all is taken over, or it came to nothing. Given by the leader.
     *
     * @param host against which
     * @param r id of the intent
     */
    record CancelIntent(HostId host, long r) implements HostCommand {
    }

    /**
     * Wants a host empty: nothing is placed there, copied there or taken over there any more, and its agent moves its
     * protected machines to others, one after another. The result's number says how many it may run now.
     *
     * @param host which
     */
    record BeginMaintenance(HostId host) implements HostCommand {

        @Override
        public Role needed() {
            return Role.ADMINISTRATOR;
        }

        @Override
        public int since() {
            return SchemaRange.SECOND;
        }
    }

    /**
     * Lets a host be as any other again; while its machines come back, leaves those that have not come where they are.
     *
     * @param host which
     * @param bringBack whether the machines that it might run when maintenance began come back to it
     */
    record EndMaintenance(HostId host, boolean bringBack) implements HostCommand {

        @Override
        public Role needed() {
            return Role.ADMINISTRATOR;
        }
    }

    /**
     * All machines are back. Given by the host's own agent, or the leader.
     *
     * @param host which
     */
    record FinishMaintenance(HostId host) implements HostCommand {
    }
}
