// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.seats.topology;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

import org.hotseat.base.id.HostId;
import org.hotseat.base.work.Subscription;
import org.hotseat.console.member.Upkeep;
import org.hotseat.console.session.Session;
import org.hotseat.ui.ink.TextMeasure;
import org.hotseat.ui.seats.topology.model.ModelBuilder;
import org.hotseat.ui.seats.topology.model.TopologyModel;
import org.hotseat.ui.seats.topology.model.Wiring;
import org.hotseat.ui.seats.topology.scene.SceneBuilder;
import org.hotseat.ui.seats.topology.scene.SceneFrame;
import org.hotseat.ui.seats.topology.scene.TopologyScene;

/**
 * Turns changes of a session into scenes: copies the inventory and lays out on a worker, one change after the other,
 * several waiting ones made into one, and hands the scene to the window.
 */
final class TopologyFeed implements AutoCloseable {

    private final Session session;
    private final Clock clock = Clock.systemUTC();
    private final ExecutorService worker;
    private final Executor window;
    private final Consumer<Result> receiver;
    private final ModelBuilder models = new ModelBuilder(ZoneId.systemDefault());
    private final SceneBuilder scenes;
    private final AtomicBoolean waiting = new AtomicBoolean();
    private final Subscription subscription;
    private volatile SceneFrame frame = new SceneFrame(1000, 600, true);
    private volatile Wiring wiring = Wiring.NONE;
    private volatile Map<HostId, Upkeep> upkeep = Map.of();

    /**
     * What a change has led to.
     *
     * @param model what is shown
     * @param scene how
     */
    record Result(TopologyModel model, TopologyScene scene) {
    }

    TopologyFeed(Session session, TextMeasure measure, ExecutorService worker, Executor window,
            Consumer<Result> receiver) {
        this.session = session;
        this.worker = worker;
        this.window = window;
        this.receiver = receiver;
        this.scenes = new SceneBuilder(measure);
        Subscription hosts = session.inventory().onChange(change -> refresh());
        Subscription members = session.members().onChange(this::membersChanged);
        this.subscription = () -> {
            hosts.close();
            members.close();
        };
    }

    /** Members tell something many times a second; only their maintenance is drawn. */
    private void membersChanged() {
        if (!session.members().facts().upkeep().equals(upkeep)) {
            refresh();
        }
    }

    /** Another size of the canvas, or planes on or off. */
    void use(SceneFrame next) {
        if (!next.equals(frame)) {
            frame = next;
            refresh();
        }
    }

    SceneFrame frame() {
        return frame;
    }

    /** Another state of the document. */
    void use(Wiring next) {
        if (!next.equals(wiring)) {
            wiring = next;
            refresh();
        }
    }

    /** Draws anew soon. May be called on any thread. */
    void refresh() {
        if (waiting.compareAndSet(false, true)) {
            try {
                worker.execute(this::build);
            } catch (RejectedExecutionException closed) {
                System.getLogger(TopologyFeed.class.getName()).log(System.Logger.Level.TRACE,
                        "the topology is closed already", closed);
            }
        }
    }

    private void build() {
        waiting.set(false); // before reading, so that what changes meanwhile is drawn next time
        Map<HostId, Upkeep> now = session.members().facts().upkeep();
        upkeep = now;
        TopologyModel model = models.build(session.clusterName(), session.inventory(), wiring, now, clock.instant());
        TopologyScene scene = scenes.build(model, frame);
        window.execute(() -> receiver.accept(new Result(model, scene)));
    }

    @Override
    public void close() {
        subscription.close();
        worker.shutdown();
    }
}
