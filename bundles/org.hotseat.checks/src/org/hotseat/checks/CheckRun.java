// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.checks;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Checks of one host. Methods never block; any thread. Checks leave nothing behind on the host. */
public interface CheckRun {

    /**
     * How all checks stand.
     *
     * @return one for each kind, in order
     */
    List<CheckResult> results();

    /** Runs all checks anew; those under way are ended. */
    void again();

    /** Ends the checks under way; those that were not reached stay NOT_RUN. */
    void cancel();

    /**
     * Does what a check proposes, undoes it if it fails, then runs that check anew and those behind it that did not
     * run. May take minutes where packages are installed.
     *
     * @param kind a check whose result has a fix now
     * @return completes with the new result; exceptionally with a FailureException that says what went wrong and
     *         whether it was undone
     */
    CompletableFuture<CheckResult> apply(CheckKind kind);

    /**
     * The fix of a check that was done over this connection and can be taken back.
     *
     * @param kind the check
     * @return empty when none was done, or it has no way back
     */
    Optional<Fix> done(CheckKind kind);

    /**
     * Takes back what {@link #apply} did for a check, then runs that check anew.
     *
     * @param kind a check with a fix that is done
     * @return as for {@link #apply}
     */
    CompletableFuture<CheckResult> undo(CheckKind kind);
}
