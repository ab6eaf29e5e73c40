// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.renew;

import java.util.List;
import java.util.Optional;

import org.hotseat.protocol.Operation;
import org.hotseat.state.data.Role;

/** What an agent does at another one's word while the authority's key changes. Each step may be repeated. */
final class AuthorityOps {

    /** What to do. */
    enum Step {
        /** Only tell how it is. */
        LOOK,
        /** Trust these authorities and no other; a voter also keeps the key that will sign. */
        TRUST,
        /** Voters: sign with the key that was kept. */
        SWITCH,
        /** Have the own certificate made anew. */
        RENEW
    }

    /**
     * One step.
     *
     * @param step what to do
     * @param authorities to be trusted, DER
     * @param next the key that will sign; for voters
     */
    record Wish(Step step, List<byte[]> authorities, Optional<Secret> next) {

        Wish {
            authorities = List.copyOf(authorities);
        }
    }

    /**
     * The cluster's next authority: secret.
     *
     * @param key PEM
     * @param certificates PEM
     */
    record Secret(String key, String certificates) {

        @Override
        public String toString() {
            return "authority";
        }
    }

    /**
     * How it is on a host.
     *
     * @param certificate of the host, DER
     * @param authorities that it trusts, DER
     * @param signs the certificate of the key that signs here, DER; for voters
     */
    record Standing(byte[] certificate, List<byte[]> authorities, Optional<byte[]> signs) {

        Standing {
            authorities = List.copyOf(authorities);
        }
    }

    static final Operation<Wish, Standing> STEP = Operation.command("agent.authority", Wish.class, Standing.class,
            Role.AGENT);

    private AuthorityOps() {
    }
}
