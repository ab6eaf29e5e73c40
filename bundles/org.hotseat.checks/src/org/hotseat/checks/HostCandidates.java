// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.checks;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.hotseat.link.Questions;

/** The way to hosts that do not belong to the cluster yet. */
public interface HostCandidates {

    /**
     * Signs in. An unknown host key and a missing secret are asked about by the questions of the session; nothing is
     * accepted silently. A wrong secret is a failure, AUTHENTICATION, to be shown beside the field. Does not block;
     * each try ends after 10 s, the time for answers not counted.
     *
     * @param candidate where and how
     * @param secret password or passphrase that was typed in already; a copy is taken
     * @return completes on a worker with the host, which the receiver closes; exceptionally with a FailureException.
     *         Cancelling it ends the try
     */
    CompletableFuture<CandidateHost> dial(Candidate candidate, Optional<char[]> secret);

    /**
     * Signs in as {@link #dial(Candidate, Optional)} does, but asks in another way, such as on a page.
     *
     * @param candidate where and how
     * @param secret password or passphrase that was typed in already; a copy is taken
     * @param questions asks the person
     * @return as there
     */
    CompletableFuture<CandidateHost> dial(Candidate candidate, Optional<char[]> secret, Questions questions);

    /**
     * Forgets the trusted key of a server whose key changed; the next dialling asks about the new one. Only after a
     * person has read why. Does not block.
     *
     * @param candidate where
     * @return completes on a worker; exceptionally with a FailureException when known hosts cannot be written
     */
    CompletableFuture<Void> forgetKey(Candidate candidate);
}
