// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.remote.serve;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.base.work.Run;
import org.hotseat.base.work.Subscription;
import org.hotseat.base.work.Workers;
import org.hotseat.hypervisor.Hypervisor;
import org.hotseat.hypervisor.HypervisorEvent;
import org.hotseat.hypervisor.MigrationOptions;
import org.hotseat.protocol.Call;
import org.hotseat.protocol.Operation;
import org.hotseat.protocol.Ring;
import org.hotseat.protocol.Service;
import org.hotseat.protocol.Snapshot;
import org.hotseat.remote.HypervisorOps;
import org.hotseat.remote.wire.Migrate;
import org.hotseat.remote.wire.Nothing;
import org.hotseat.state.data.Role;

/**
 * Serves the hypervisor of this host: every operation of {@link HypervisorOps} and its events. Acts run on threads of
 * their own, so that slow ones hold up neither figures nor each other; an act belongs to the agent and goes on when the
 * connection of who asked for it is gone. Thread-safe.
 */
public final class HypervisorService implements AutoCloseable {

    private static final int ACTS = 16;
    private static final int READS = 6;
    private static final int KEPT_EVENTS = 10_000;

    /** Does one thing with the hypervisor. */
    @FunctionalInterface
    interface Act<Q, A> {
        A on(Hypervisor host, Q question, Run run) throws FailureException;
    }

    /** The same without a result. */
    @FunctionalInterface
    interface Deed<Q> {
        void on(Hypervisor host, Q question, Run run) throws FailureException;
    }

    private final LocalHypervisor local;
    private final KeptMachines kept;
    private final Changes changes;
    private final ExecutorService acts;
    private final ExecutorService looks;
    private final AtomicLong numbers = new AtomicLong();
    private final Ring<HypervisorEvent> events = new Ring<>(UUID.randomUUID().toString(), KEPT_EVENTS, 0,
            this::nothingYet);
    private final SharedSample sample;
    private final List<Subscription> open = new ArrayList<>();

    /**
     * Serves from now on.
     *
     * @param local the hypervisor
     * @param peers the way to other hosts
     * @param services where to, such as the doors of consoles and of other agents
     * @param kept machines that somebody else starts and ends, such as the cluster: acts that would cross that are
     *        refused
     * @param workers give threads
     * @param clock tells the time
     */
    public HypervisorService(LocalHypervisor local, PeerRoute peers, List<Service> services,
            KeptMachines kept, Workers workers, MonotonicClock clock) {
        this.local = local;
        this.kept = kept;
        this.acts = workers.pool("hypervisor-acts", ACTS);
        this.looks = workers.pool("hypervisor-reads", READS);
        this.sample = new SharedSample((groups, deadline) -> local.now().sample(groups, deadline), clock);
        open.add(local.onEvent(this::tell));
        Reads reads = new Reads(this, sample, clock);
        this.changes = new Changes(this, peers, kept);
        for (Service service : services) {
            open.add(service.serve(HypervisorOps.EVENTS, events));
            open.addAll(reads.serve(service));
            open.addAll(changes.serve(service));
        }
    }

    private Snapshot<HypervisorEvent> nothingYet() {
        return new Snapshot<>(events.last(), List.of());
    }

    /** On the thread of the driver, in order. */
    private void tell(HypervisorEvent event) {
        sample.changed();
        events.add(numbers.incrementAndGet(), event);
    }

    /** Serves what only looks. */
    <Q, A> Subscription read(Service service, Operation<Q, A> operation, Act<Call<Q>, A> act) {
        return service.serve(operation, call -> later(looks, () -> act.on(local.now(), call, run(call))));
    }

    /** Serves what changes something. */
    <Q, A> Subscription act(Service service, Operation<Q, A> operation, Act<Q, A> act) {
        return service.serve(operation, call -> later(acts, () -> {
            try {
                return act.on(local.now(), call.question(), run(call));
            } finally {
                sample.changed();
            }
        }));
    }

    /** Serves what changes something and has nothing to answer. */
    <Q> Subscription deed(Service service, Operation<Q, Nothing> operation, Deed<Q> deed) {
        return act(service, operation, (host, question, run) -> {
            deed.on(host, question, run);
            return new Nothing();
        });
    }

    /**
     * The same for what would cross the one who keeps the machine; an agent may make what comes from its host, and take
     * it back.
     */
    <Q> Subscription free(Service service, Operation<Q, Nothing> operation, Function<Q, MachineId> which,
            Deed<Q> deed) {
        return service.serve(operation, call -> {
            MachineId machine = which.apply(call.question());
            boolean comes = call.peer().role() == Role.AGENT && kept.awaits(machine, call.peer().name());
            if (kept.keeps(machine) && !comes) {
                throw new FailureException(FailureCode.WRONG_STATE, Messages.kept, Messages.keptRemedy);
            }
            return later(acts, () -> {
                try {
                    deed.on(local.now(), call.question(), run(call));
                    return new Nothing();
                } finally {
                    sample.changed();
                }
            });
        });
    }

    /**
     * Moves a machine of this host to another one, as if somebody had asked for it. Blocks.
     *
     * @param machine which
     * @param host id of the host that gets it
     * @param options how
     * @param run limits
     * @throws FailureException as {@link Hypervisor#migrate}
     */
    public void move(MachineId machine, String host, MigrationOptions options, Run run) throws FailureException {
        try {
            changes.migrate(local.now(), new Migrate(machine, host, options), run);
        } finally {
            sample.changed();
        }
    }

    private static Run run(Call<?> call) {
        return new Run(call, call.deadline());
    }

    /** Work of which a failure goes to the asker. */
    @FunctionalInterface
    private interface Body<A> {
        A run() throws FailureException;
    }

    private static <A> CompletionStage<A> later(ExecutorService pool, Body<A> body) throws FailureException {
        CompletableFuture<A> answer = new CompletableFuture<>();
        try {
            pool.execute(() -> {
                try {
                    answer.complete(body.run());
                } catch (FailureException | RuntimeException | LinkageError failed) { // told to the asker as it is
                    answer.completeExceptionally(failed);
                }
            });
        } catch (RejectedExecutionException ending) {
            throw (FailureException) new FailureException(FailureCode.UNREACHABLE, Messages.ending, "")
                    .initCause(ending);
        }
        return answer;
    }

    /** Serves no more; acts under way are interrupted. */
    @Override
    public void close() {
        open.forEach(Subscription::close);
        acts.shutdownNow();
        looks.shutdownNow();
    }
}
