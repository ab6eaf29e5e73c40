// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.keep;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.base.work.Ending;
import org.hotseat.cluster.lead.CommandClient;
import org.hotseat.cluster.lead.Commands;
import org.hotseat.state.command.Command;
import org.hotseat.state.command.CommandOutcome;
import org.hotseat.state.command.Issuer;

/** Duties of one kind, one after the other. Thread-safe. */
public final class DutyOrders implements Orders {

    private static final Duration GRACE = Duration.ofSeconds(2);

    private final CommandClient client;

    /**
     * For one run of the agent.
     *
     * @param commands where they go
     * @param duty one short word
     * @param me this host
     */
    public DutyOrders(Commands commands, String duty, HostId me) {
        this.client = new CommandClient(commands, duty, Issuer.duty(me), MonotonicClock.SYSTEM);
    }

    @Override
    public CommandOutcome give(Command command, Deadline deadline) throws FailureException {
        Duration left = deadline.left();
        try {
            return client.submit(command, left).toCompletableFuture().get(left.plus(GRACE).toMillis(),
                    TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            return new CommandOutcome.Unknown(new Failure(FailureCode.TIMEOUT, "No answer in time."));
        } catch (ExecutionException broken) {
            throw new IllegalStateException(broken);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            throw new FailureException(Ending.failure(FailureCode.CANCELLED));
        }
    }
}
