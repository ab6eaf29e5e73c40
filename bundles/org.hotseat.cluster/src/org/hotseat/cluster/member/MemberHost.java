// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.cluster.member;

import java.net.URI;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;

/** The host of a member, here or far away. Methods block until their deadline at the most. */
public interface MemberHost {

    /**
     * The address that other members reach its member by.
     *
     * @return an address
     */
    URI peer();

    /**
     * Makes sure that its member does not run.
     *
     * @param deadline for it
     * @throws FailureException TIMEOUT, UNREACHABLE
     */
    void stop(Deadline deadline) throws FailureException;

    /**
     * Throws the member's data away.
     *
     * @throws FailureException WRONG_STATE while it runs, FILE, UNREACHABLE
     */
    void wipe() throws FailureException;

    /**
     * Makes sure that its member runs.
     *
     * @param beginning for a member without data
     * @param deadline for it
     * @return true when it ran already
     * @throws FailureException as the member's process tells
     */
    boolean start(Beginning beginning, Deadline deadline) throws FailureException;
}
