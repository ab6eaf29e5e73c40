// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.checks;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import org.hotseat.base.id.HostId;

/** A candidate that we are signed in to. Methods never block unless they say so; any thread. */
public interface CandidateHost extends AutoCloseable {

    /**
     * Who it is.
     *
     * @return the candidate
     */
    Candidate candidate();

    /**
     * Looks at what there is.
     *
     * @return completes on a worker; exceptionally with a FailureException
     */
    CompletableFuture<HostSurvey> survey();

    /**
     * Begins the checks, one after another over the one connection, each ended after 5 s.
     *
     * @param planes which interfaces were chosen; a plane without one is only noted
     * @param listener is told of every change on a worker; must not block
     * @return the checks
     */
    CheckRun check(List<PlaneChoice> planes, Consumer<CheckResult> listener);

    /**
     * Begins the checks as {@link #check(List, Consumer)} does, for some of the shared folders only.
     *
     * @param planes which interfaces were chosen
     * @param folders paths of the storage pools that the host shall reach
     * @param listener is told of every change on a worker; must not block
     * @return the checks
     */
    CheckRun check(List<PlaneChoice> planes, Set<String> folders, Consumer<CheckResult> listener);

    /**
     * Hands the secret that was given to the host's own connection, so that it connects without asking. Before the host
     * is added to the document. Blocks for the disk.
     *
     * @param owner the id that the host gets
     * @param remember whether it is kept between starts; else until the cluster is closed
     */
    void keepSecrets(HostId owner, boolean remember);

    /**
     * Whether the connection stands, as far as is known.
     *
     * @return false once it broke or was closed
     */
    default boolean isOpen() {
        return true;
    }

    /** Ends the connection and all checks; the secret is forgotten unless it was kept. */
    @Override
    void close();
}
