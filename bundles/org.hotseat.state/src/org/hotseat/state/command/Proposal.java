// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.state.command;

import java.time.Instant;

/**
 * A command on its way to the leader. The same client and sequence again mean the same proposal; it is done at most
 * once.
 *
 * @param client who counts: a console session, an agent's run, a duty; 1 to 64 letters, digits, dots, dashes and
 *        underscores. Whoever does not know its last sequence takes a new one
 * @param sequence 1 or more; grows with each new command of the client, which waits for one outcome before the next
 * @param issuer who is responsible
 * @param time when it was given; for people to read
 * @param command what to do
 */
public record Proposal(String client, long sequence, Issuer issuer, Instant time, Command command) {

    /** Checks client and sequence. */
    public Proposal {
        if (!client.matches("[A-Za-z0-9._-]{1,64}") || sequence < 1) {
            throw new IllegalArgumentException("proposal " + sequence + " of '" + client + "'");
        }
    }
}
