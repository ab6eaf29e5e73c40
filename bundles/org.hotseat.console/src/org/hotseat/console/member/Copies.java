// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.member;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.work.Progress;
import org.hotseat.protocol.Operation;
import org.hotseat.protocol.op.GenerationLive;
import org.hotseat.protocol.op.HostLive;
import org.hotseat.protocol.op.ProtectionOps.ProtectionAct;
import org.hotseat.protocol.op.ReplicationLive;

/**
 * How protected machines are copied, and what can be done about it. Thread-safe; no method blocks but {@link
 * #await}.
 */
public interface Copies {

    /**
     * A host's word about the copies of a machine.
     *
     * @param by who says it
     * @param at when it came, wall time of this console; its spans count to that moment
     * @param live what it says
     */
    record Told(HostId by, Instant at, ReplicationLive live) {
    }

    /**
     * What the hosts say about the copies of the machines that they run or take in; it changes with the facts of the
     * cluster.
     *
     * @return the last word of each host; empty where no agent tells
     */
    List<Told> told();

    /**
     * What each host said of itself last; its spans count to that moment.
     *
     * @return by host; empty where no agent tells
     */
    Map<HostId, HostLive> hosts();

    /**
     * Does something about the copies of a machine.
     *
     * @param act which machine, and what
     * @return completes within half a minute, never exceptionally, on a thread of the console: empty when it was done
     *         or begun, else why not
     */
    CompletionStage<Optional<Failure>> act(ProtectionAct act);

    /**
     * What became of the last generations of a machine, as the host tells that runs it.
     *
     * @param machine which
     * @return oldest first; completes within half a minute, exceptionally with a {@link FailureException} when nobody
     *         tells, on a thread of the console
     */
    CompletionStage<List<GenerationLive>> history(MachineId machine);

    /**
     * Asks, or commands, anything else about protection, of whichever agent answers now.
     *
     * @param <Q> the question
     * @param <A> the answer
     * @param operation which
     * @param question what
     * @param patience how long an answer is waited for
     * @param progress told of steps, asked for cancellation about ten times a second
     * @return completes within that time, exceptionally with a {@link FailureException} when it was refused, failed, or
     *         when nobody knows what became of it; on a thread of the console
     */
    <Q, A> CompletionStage<A> ask(Operation<Q, A> operation, Q question, Duration patience, Progress progress);

    /**
     * Waits for an answer. Blocks: for operations, never on the window's thread.
     *
     * @param <A> the answer
     * @param stage completes with it
     * @param patience how long at most
     * @param silent what is said when it does not come
     * @return the answer
     * @throws FailureException why there is none; TIMEOUT, or CANCELLED when this thread is interrupted
     */
    static <A> A await(CompletionStage<A> stage, Duration patience, String silent) throws FailureException {
        try {
            return stage.toCompletableFuture().get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new FailureException(new Failure(FailureCode.CANCELLED, silent), ended);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof FailureException known ? new FailureException(known.failure(), failed)
                    : new FailureException(new Failure(FailureCode.OTHER, silent), failed);
        } catch (TimeoutException late) {
            throw new FailureException(new Failure(FailureCode.TIMEOUT, silent), late);
        }
    }
}
