// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.cluster.draft;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.work.Progress;
import org.hotseat.console.member.ClusterMirror;
import org.hotseat.console.operation.Operation;
import org.hotseat.draft.Step;
import org.hotseat.draft.StepOutcome;
import org.hotseat.state.command.Command;
import org.hotseat.state.command.CommandOutcome;

/**
 * Does the steps of an import one after the other. What was done when it is cancelled stays; every step is told.
 *
 * @param mirror the way to the agents
 * @param name of the draft
 * @param steps in their order
 * @param stopped whether the person wants no more of it
 * @param told gets each step's id and outcome, on the thread of the operation
 */
record ImportOperation(ClusterMirror mirror, String name, List<Step> steps, BooleanSupplier stopped,
        BiConsumer<String, StepOutcome> told) implements Operation {

    private static final long PATIENCE_SECONDS = 70;

    @Override
    public String title() {
        return NLS.bind(Messages.importing, name);
    }

    @Override
    public String exclusionKey() {
        return "draft";
    }

    @Override
    public void run(Progress progress) throws FailureException {
        int done = 0;
        boolean going = true;
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            going &= !progress.isCancelled() && !stopped.getAsBoolean();
            progress.report((double) i / steps.size(), step.title());
            StepOutcome outcome = going ? StepOutcome.run(step, this::give) : new StepOutcome.NotBegun();
            going &= !(outcome instanceof StepOutcome.NotBegun);
            done += outcome instanceof StepOutcome.Done ? 1 : 0;
            told.accept(step.id(), outcome);
        }
        progress.checkCancelled();
        if (done < steps.size()) {
            throw new FailureException(FailureCode.WRONG_STATE,
                    NLS.bind(Messages.notAll, new Object[] { steps.size() - done, steps.size() }),
                    Messages.notAllRemedy);
        }
    }

    private CommandOutcome give(Command command) {
        try {
            return mirror.submit(command).toCompletableFuture().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return new CommandOutcome.Unknown(new Failure(FailureCode.CANCELLED, title()));
        } catch (ExecutionException | TimeoutException silent) { // it completes within a minute, never exceptionally
            return new CommandOutcome.Unknown(new Failure(FailureCode.TIMEOUT, String.valueOf(silent.getMessage())));
        }
    }
}
