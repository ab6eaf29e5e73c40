// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.protection.act;

import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.work.Progress;
import org.hotseat.console.member.Copies;
import org.hotseat.console.operation.Operation;
import org.hotseat.protocol.op.ProtectionOps.Kind;
import org.hotseat.protocol.op.ProtectionOps.ProtectionAct;

/**
 * Something is done about the copies of a machine.
 *
 * @param copies the way to the agents
 * @param kind what
 * @param machine which
 * @param name of the machine
 */
record CopyActOperation(Copies copies, Kind kind, MachineId machine, String name) implements Operation {

    private static final long PATIENCE_SECONDS = 40;

    @Override
    public String title() {
        return NLS.bind(switch (kind) {
            case PAUSE -> Messages.pauseTitle;
            case GO_ON -> Messages.goOnTitle;
            case CHECKPOINT -> Messages.checkpointTitle;
            case FULL_COPY -> Messages.fullCopyTitle;
        }, name);
    }

    @Override
    public String exclusionKey() {
        return machine.toString();
    }

    @Override
    public void run(Progress progress) throws FailureException {
        Optional<Failure> failure;
        try {
            failure = copies.act(new ProtectionAct(machine, kind)).toCompletableFuture().get(PATIENCE_SECONDS,
                    TimeUnit.SECONDS);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new FailureException(new Failure(FailureCode.CANCELLED, title()), ended);
        } catch (ExecutionException | TimeoutException silent) {
            throw new FailureException(new Failure(FailureCode.TIMEOUT, Messages.noAnswer), silent);
        }
        if (failure.isPresent()) {
            throw new FailureException(failure.get());
        }
        progress.report(1, title());
    }
}
