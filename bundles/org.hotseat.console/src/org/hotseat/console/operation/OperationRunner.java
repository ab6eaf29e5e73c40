// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.operation;

import java.util.concurrent.CompletableFuture;

/** Runs operations beside the window. The user interface implements it by workbench jobs, tests by a plain executor. */
public interface OperationRunner {

    /**
     * Starts an operation. Does not block. Its failure is shown to the person and logged as an event by the runner.
     *
     * @param operation what to do
     * @return completes when it has ended; exceptionally with the FailureException when it failed
     */
    CompletableFuture<Void> run(Operation operation);
}
