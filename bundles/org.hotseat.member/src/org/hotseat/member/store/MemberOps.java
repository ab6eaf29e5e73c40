// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.store;

import java.util.Map;
import java.util.Optional;

import org.hotseat.protocol.Operation;
import org.hotseat.state.data.Role;

/** What agents ask each other about store members. */
final class MemberOps {

    /**
     * Start the store member that the group has been told of.
     *
     * @param peers addresses of all members by name, the new one among them
     * @param authority the cluster's, which a voter keeps
     */
    record StartMember(Map<String, String> peers, Optional<Authority> authority) {
    }

    /**
     * The cluster's authority: secret.
     *
     * @param key PEM
     * @param certificates PEM
     */
    record Authority(String key, String certificates) {

        @Override
        public String toString() {
            return "authority";
        }
    }

    /**
     * Do something to the store member.
     *
     * @param wipe whether its data are thrown away, and the authority with them
     */
    record StopMember(boolean wipe) {
    }

    /**
     * What came of it.
     *
     * @param ran whether the member ran before
     */
    record MemberDone(boolean ran) {
    }

    static final Operation<StartMember, MemberDone> START = Operation.command("member.start", StartMember.class,
            MemberDone.class, Role.AGENT);
    static final Operation<StopMember, MemberDone> STOP = Operation.command("member.stop", StopMember.class,
            MemberDone.class, Role.AGENT);

    private MemberOps() {
    }
}
