// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.remote;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;

import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.base.work.Workers;
import org.hotseat.hypervisor.HostFacts;
import org.hotseat.hypervisor.event.Listeners;
import org.hotseat.protocol.Connection;
import org.hotseat.protocol.Position;
import org.hotseat.remote.wire.HostOpened;
import org.hotseat.remote.wire.Nothing;

/** Opens the hypervisors of agents over connections to them. One per process. Thread-safe. */
public final class RemoteHypervisors implements AutoCloseable {

    private final MonotonicClock clock;
    private final ExecutorService events;
    private final Commander commander = new Commander("hv-" + UUID.randomUUID(), new AtomicLong(), new Lines());

    /**
     * Nothing is open.
     *
     * @param workers give a thread for events
     * @param clock tells the time
     */
    public RemoteHypervisors(Workers workers, MonotonicClock clock) {
        this.clock = clock;
        this.events = workers.pool("agents-events", 1);
    }

    /**
     * Opens the hypervisor of an agent. Blocks.
     *
     * @param connection to the agent
     * @param close ends the connection when it is only for this; called once, must not block
     * @param deadline limit
     * @return the hypervisor; also a {@link org.hotseat.hypervisor.HostMeter} when the agent reads its host's figures
     * @throws FailureException when the agent's hypervisor does not answer; the connection is left as it is
     */
    public RemoteHypervisor open(Connection connection, Runnable close, Deadline deadline) throws FailureException {
        String host = connection.greeting().host().isEmpty() ? connection.peer().name()
                : connection.greeting().host();
        Asker asker = new Asker(connection, host, commander);
        Listeners listeners = new Listeners(events);
        Following following = new Following(listeners, asker);
        var subscription = connection.follow(HypervisorOps.EVENTS, Position.NONE, following);
        try {
            long before = clock.nanos();
            HostOpened opened = asker.ask(HypervisorOps.OPEN, new Nothing(), deadline);
            long ahead = clock.nanos() - (clock.nanos() - before) / 2 - opened.nanos();
            HostFacts facts = asker.parcel(opened.facts(), HostFacts.class, deadline);
            await(following.level(), deadline);
            RemoteHypervisor.Parts parts = new RemoteHypervisor.Parts(host, facts, opened.capabilities(), ahead, asker,
                    listeners, connection, () -> {
                        subscription.close();
                        close.run();
                    });
            commander.lines().opened(host, connection);
            return opened.metered() ? new MeteredHypervisor(parts) : new RemoteHypervisor(parts);
        } catch (FailureException | RuntimeException failed) {
            subscription.close();
            throw failed;
        }
    }

    private static void await(CompletableFuture<?> level, Deadline deadline) throws FailureException {
        try {
            level.get(deadline.leftMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            throw new FailureException(new Failure(FailureCode.TIMEOUT, Messages.late), late);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new FailureException(new Failure(FailureCode.CANCELLED, Messages.interrupted), stopped);
        } catch (ExecutionException refused) {
            throw refused.getCause() instanceof FailureException known ? known
                    : new FailureException(new Failure(FailureCode.OTHER, String.valueOf(refused.getCause())), refused);
        }
    }

    /** Tells nobody any more; connections should have been closed before. */
    @Override
    public void close() {
        events.shutdownNow();
    }
}
