// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.checks.deploy;

import java.util.List;
import java.util.Optional;

import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.work.Progress;
import org.hotseat.checks.CandidateHost;

/**
 * Brings agents to hosts and takes them away. Thread-safe; several hosts at once, but one act per host. What blocks
 * says so, has deadlines of its own, and is never called on the window's thread. Whatever fails or is cancelled is
 * taken back; the failure says what is left.
 */
public interface AgentDesk {

    /**
     * Why no agent can be brought anywhere.
     *
     * @return empty when this console has one to bring; looks at the disk, briefly
     */
    Optional<Failure> obstacle();

    /**
     * Why no agent can join the open cluster now.
     *
     * @return empty when a connected host can let others in
     */
    Optional<Failure> joinObstacle();

    /**
     * Looks at a candidate and changes nothing. Blocks.
     *
     * @param host signed in to
     * @return what there is
     * @throws FailureException when it does not answer
     */
    AgentFound look(CandidateHost host) throws FailureException;

    /**
     * Brings the agent to a candidate, over its connection. Blocks, about 10 s.
     *
     * @param host signed in to
     * @param wish what a person wants
     * @param progress told each step, at least every few seconds; cancelling is heard between them
     * @return how it ended
     * @throws FailureException CANCELLED, or what failed; NOT_FOUND when there is no agent to bring
     */
    AgentOutcome deploy(CandidateHost host, AgentWish wish, Progress progress) throws FailureException;

    /**
     * Brings the agent to a host of the document, over a connection of its own. Blocks.
     *
     * @param host of the open cluster
     * @param wish what a person wants
     * @param progress as for a candidate
     * @return how it ended
     * @throws FailureException as for a candidate; also when the host cannot be signed in to without a person
     */
    AgentOutcome deploy(HostId host, AgentWish wish, Progress progress) throws FailureException;

    /**
     * Goes over to the agent of this console; machines go on meanwhile, and one that is not well is rolled back.
     * Blocks.
     *
     * @param host of the open cluster
     * @param sudo the account's password, as for a deployment
     * @param progress as for a deployment
     * @return how it ended
     * @throws FailureException as for a deployment; NOT_FOUND when there is no agent
     */
    AgentOutcome upgrade(HostId host, Optional<char[]> sudo, Progress progress) throws FailureException;

    /**
     * Takes the agent away with everything that deployments have made; a member leaves its cluster first, by way of
     * another one. Blocks; cannot be cancelled once it has begun.
     *
     * @param host of the open cluster
     * @param sudo the account's password, as for a deployment
     * @param force whether a member is removed although no other one can let it go
     * @param progress told each step
     * @return paths that were kept because something of others is in them
     * @throws FailureException as for a deployment; WRONG_STATE for a member that nobody lets go
     */
    List<String> remove(HostId host, Optional<char[]> sudo, boolean force, Progress progress) throws FailureException;

    /**
     * Keeps the password for sudo that a person has just given and that proved right. Blocks for the disk.
     *
     * @param host whose
     * @param sudo stays the caller's
     * @param remember whether it is kept between starts
     */
    void keep(HostId host, char[] sudo, boolean remember);
}
