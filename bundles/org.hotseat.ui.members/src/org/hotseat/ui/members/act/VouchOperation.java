// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.members.act;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.work.Progress;
import org.hotseat.console.member.ClusterMirror;
import org.hotseat.console.operation.Operation;
import org.hotseat.state.command.CommandOutcome;
import org.hotseat.state.command.HostCommand.Vouch;

/**
 * A person answers for a silent host: its machines have stopped.
 *
 * @param mirror the way to the agents
 * @param host which
 * @param name of the host
 * @param incarnation of its lease; the word is void for a later one
 */
record VouchOperation(ClusterMirror mirror, HostId host, String name, long incarnation) implements Operation {

    private static final long PATIENCE_SECONDS = 70;

    @Override
    public String title() {
        return NLS.bind(Messages.vouchTitle, name);
    }

    @Override
    public String exclusionKey() {
        return host.value();
    }

    @Override
    public void run(Progress progress) throws FailureException {
        CommandOutcome outcome;
        try {
            outcome = mirror.submit(new Vouch(host, incarnation)).toCompletableFuture().get(PATIENCE_SECONDS,
                    TimeUnit.SECONDS);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new FailureException(new Failure(FailureCode.CANCELLED, title()), ended);
        } catch (ExecutionException | TimeoutException silent) {
            throw new FailureException(new Failure(FailureCode.TIMEOUT, NLS.bind(Messages.unknownOutcome, "")), silent);
        }
        switch (outcome) {
            case CommandOutcome.Done done -> progress.report(1, title());
            case CommandOutcome.Refused refused -> throw new FailureException(refused.refusal().failure());
            case CommandOutcome.Conflict conflict -> throw new FailureException(FailureCode.WRONG_STATE,
                    NLS.bind(Messages.vouchLate, name), "");
            case CommandOutcome.Unknown unknown -> throw new FailureException(new Failure(FailureCode.TIMEOUT,
                    NLS.bind(Messages.unknownOutcome, unknown.failure().text())));
        }
    }
}
