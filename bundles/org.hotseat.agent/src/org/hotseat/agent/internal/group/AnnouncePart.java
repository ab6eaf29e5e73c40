// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.internal.group;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Workers;
import org.hotseat.cluster.lead.CommandClient;
import org.hotseat.member.cluster.OwnHost;
import org.hotseat.process.life.Part;
import org.hotseat.process.life.PartState;
import org.hotseat.process.log.Field;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateView;
import org.hotseat.state.command.CommandOutcome;
import org.hotseat.state.command.HostCommand.ChangeHost;
import org.hotseat.state.data.HostRecord;
import org.hotseat.state.data.SchemaRange;
import org.hotseat.state.data.SchemaRecord;

/**
 * Keeps true what the cluster knows of this host: release, addresses, ports, and which schemas it understands. So two
 * releases can run side by side, and the schema is raised only when all understand the next one. Thread-safe.
 */
final class AnnouncePart implements Part {

    private static final Logger LOG = System.getLogger(AnnouncePart.class.getName());
    private static final Duration PERIOD = Duration.ofSeconds(2);
    private static final Duration COMMIT = Duration.ofSeconds(10);

    private final HostRecord own;
    private final Supplier<StateView> state;
    private final CommandClient client;
    private final Workers workers;
    private volatile boolean busy;
    private volatile String refused = "";
    private @Nullable ScheduledFuture<?> ticks;

    /**
     * Tells nothing before it begins.
     *
     * @param own this host by its configuration
     * @param state of the cluster now
     * @param client of this agent's duty
     * @param workers give the timer
     */
    AnnouncePart(HostRecord own, Supplier<StateView> state, CommandClient client, Workers workers) {
        this.own = own;
        this.state = state;
        this.client = client;
        this.workers = workers;
    }

    @Override
    public String name() {
        return "own record";
    }

    @Override
    public void start(Deadline deadline) {
        ticks = workers.timer().scheduleWithFixedDelay(this::look, 0, PERIOD.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** On the timer, where nothing may block. */
    private void look() {
        Optional<Held<HostRecord>> held = state.get().find(Kinds.HOST, own.id().value());
        if (busy || held.isEmpty()) {
            return;
        }
        HostRecord wanted = OwnHost.update(held.get().value(), own);
        if (wanted.equals(held.get().value())) {
            refused = "";
            return;
        }
        busy = true;
        client.submit(new ChangeHost(held.get().version(), wanted), COMMIT).thenAccept(this::told);
    }

    private void told(CommandOutcome outcome) {
        switch (outcome) {
            case CommandOutcome.Done done -> LOG.log(Level.INFO, "the cluster knows this host anew, revision {0}",
                    new Field("revision", done.revision()));
            case CommandOutcome.Refused no -> refused = no.refusal().failure().text();
            case CommandOutcome.Conflict conflict -> LOG.log(Level.DEBUG, "{0} has changed", conflict.key());
            case CommandOutcome.Unknown unknown -> LOG.log(Level.DEBUG, "no outcome yet: {0}", unknown.failure()
                    .text());
        }
        busy = false;
    }

    @Override
    public void stop(Deadline deadline) {
        ScheduledFuture<?> running = ticks;
        if (running != null) {
            running.cancel(false);
        }
    }

    @Override
    public PartState state() {
        StateView view = state.get();
        int schema = view.find(Kinds.SCHEMA).map(Held::value).map(SchemaRecord::version).orElse(0);
        if (schema != 0 && !SchemaRange.OURS.contains(schema)) {
            return new PartState(false, "the cluster uses schema " + schema + ", and this release understands "
                    + SchemaRange.OURS.oldest() + " to " + SchemaRange.OURS.newest() + ": install the cluster's"
                    + " release");
        }
        if (view.revision() != 0 && view.find(Kinds.HOST, own.id().value()).isEmpty()) {
            return new PartState(false, "the cluster does not know this host any more: hotseat-agent leave, then let it"
                    + " join again");
        }
        return refused.isEmpty() ? new PartState(true, "schema " + schema) : new PartState(false, "the cluster refuses"
                + " what this host is by its configuration: " + refused);
    }
}
