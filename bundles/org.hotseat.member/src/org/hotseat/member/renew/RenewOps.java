// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.renew;

import java.util.List;

import org.hotseat.protocol.Operation;
import org.hotseat.state.data.Role;

/** What an agent asks another one that has the cluster's authority. */
final class RenewOps {

    /**
     * The wish for a new certificate of the asking host, which its present one names.
     *
     * @param key the public half, X.509
     */
    record Wish(byte[] key) {
    }

    /**
     * What was made.
     *
     * @param certificate of the host, DER
     * @param authorities that are trusted, DER
     */
    record Renewed(byte[] certificate, List<byte[]> authorities) {

        Renewed {
            authorities = List.copyOf(authorities);
        }
    }

    static final Operation<Wish, Renewed> RENEW = Operation.command("agent.renew", Wish.class, Renewed.class,
            Role.AGENT);

    private RenewOps() {
    }
}
