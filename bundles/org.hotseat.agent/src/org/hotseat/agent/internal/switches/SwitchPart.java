// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.internal.switches;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Workers;
import org.hotseat.devices.matrix.SwitchDrivers;
import org.hotseat.member.keep.Orders;
import org.hotseat.process.life.Part;
import org.hotseat.process.life.PartState;
import org.hotseat.protocol.op.SwitchLive;
import org.hotseat.protocol.op.SwitchLive.State;
import org.hotseat.state.StateView;
import org.hotseat.state.command.DocumentCommand.Note;
import org.hotseat.switching.Switches;

/** The matrix switches of the cluster while this agent leads. Thread-safe. */
public final class SwitchPart implements Part {

    private static final Logger LOG = System.getLogger(SwitchPart.class.getName());
    private static final Duration COMMIT = Duration.ofSeconds(10);

    private final Orders orders;
    private final ExecutorService teller;
    private final Switches switches;

    /**
     * Connects with nothing before it begins.
     *
     * @param view the newest state with its secrets, for any thread
     * @param leads whether this agent leads now
     * @param drivers that are installed
     * @param orders for the cluster's journal
     * @param workers give the threads
     */
    public SwitchPart(Supplier<StateView> view, BooleanSupplier leads, SwitchDrivers drivers, Orders orders,
            Workers workers) {
        this.orders = orders;
        this.teller = workers.pool("switch-notes", 1);
        this.switches = new Switches(view, leads, drivers, this::note, workers);
    }

    /**
     * The switches themselves.
     *
     * @return connected while this agent leads
     */
    public Switches switches() {
        return switches;
    }

    /** The journal waits for a majority, and nothing waits for the journal. */
    private void note(Note note) {
        try {
            teller.execute(() -> tell(note));
        } catch (RejectedExecutionException ending) {
            LOG.log(Level.DEBUG, "not in the journal: " + note.text(), ending);
        }
    }

    private void tell(Note note) {
        try {
            orders.give(note, Deadline.in(COMMIT));
        } catch (FailureException ending) {
            LOG.log(Level.DEBUG, "not in the journal: " + note.text(), ending);
        }
    }

    @Override
    public String name() {
        return "switches";
    }

    @Override
    public void start(Deadline deadline) {
        switches.start();
    }

    @Override
    public void stop(Deadline deadline) {
        switches.close();
        teller.shutdownNow();
    }

    @Override
    public PartState state() {
        List<SwitchLive> all = switches.live();
        List<String> wrong = all.stream().filter(one -> one.state() != State.CONNECTED).map(SwitchLive::device)
                .sorted().toList();
        return new PartState(true, wrong.isEmpty() ? all.size() + " connected" : "not usable: " + String.join(", ",
                wrong));
    }
}
