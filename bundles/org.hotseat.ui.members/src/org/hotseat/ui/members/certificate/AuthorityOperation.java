// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.members.certificate;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.work.Progress;
import org.hotseat.console.member.ClusterMirror;
import org.hotseat.console.operation.Operation;
import org.hotseat.protocol.op.Act;
import org.hotseat.protocol.op.ClusterOps;

/**
 * Gives the cluster another authority with another key, and every host a new certificate; or goes on with a change that
 * was left. It cannot be taken back.
 *
 * @param mirror the way to the agents
 */
record AuthorityOperation(ClusterMirror mirror) implements Operation {

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final long MARGIN_SECONDS = 10;
    private static final String ACT = "authority";

    @Override
    public String title() {
        return Messages.changeTitle;
    }

    @Override
    public String exclusionKey() {
        return "voters";
    }

    @Override
    public void run(Progress progress) throws FailureException {
        try {
            mirror.copies().ask(ClusterOps.ACT, new Act(ACT, Map.of()), PATIENCE, progress).toCompletableFuture().get(
                    PATIENCE.toSeconds() + MARGIN_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new FailureException(new Failure(FailureCode.CANCELLED, Messages.changeTitle), ended);
        } catch (ExecutionException failed) {
            throw new FailureException(failed.getCause() instanceof FailureException known ? known.failure()
                    : new Failure(FailureCode.UNREACHABLE, Messages.noAnswer, Messages.noAnswerRemedy), failed);
        } catch (TimeoutException silent) {
            throw new FailureException(new Failure(FailureCode.TIMEOUT, Messages.noAnswer, Messages.noAnswerRemedy),
                    silent);
        }
    }
}
