// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.switching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Subscription;
import org.hotseat.base.work.ThreadWorkers;
import org.hotseat.devices.matrix.Crosspoint;
import org.hotseat.devices.matrix.Descriptor;
import org.hotseat.devices.matrix.Freshness;
import org.hotseat.devices.matrix.Layer;
import org.hotseat.devices.matrix.LockOrder;
import org.hotseat.devices.matrix.MatrixSwitch;
import org.hotseat.devices.matrix.Origin;
import org.hotseat.devices.matrix.Outcome;
import org.hotseat.devices.matrix.Output;
import org.hotseat.devices.matrix.Plane;
import org.hotseat.devices.matrix.Snapshot;
import org.hotseat.devices.matrix.Source;
import org.hotseat.devices.matrix.SwitchEvent;
import org.hotseat.devices.matrix.SwitchListener;
import org.hotseat.devices.matrix.Taken;
import org.hotseat.protocol.op.SwitchLive;
import org.hotseat.state.matrix.SwitchRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is told of one switch while it changes; the device is played. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class SwitchSessionTest {

    private static final Output DESK = new Output("0");
    private static final Duration LONG = Duration.ofSeconds(1);

    private final ThreadWorkers workers = new ThreadWorkers();
    private final Played device = new Played();

    /** Has one output, and says what a test wants. */
    private static final class Played implements MatrixSwitch {

        private final AtomicBoolean hasty = new AtomicBoolean();
        private volatile SwitchListener listener = event -> { };
        private volatile Source shown = Source.NONE;

        void shows(int input) {
            shown = Source.input(Integer.toString(input));
            listener.heard(new SwitchEvent.RouteChanged(Layer.VIDEO, DESK, shown, Origin.OTHER));
        }

        @Override
        public Descriptor describe(Deadline deadline) {
            return new Descriptor("played", "", "", Map.of(Layer.VIDEO, new Plane(List.of(DESK), List.of(), Map.of())),
                    Set.of());
        }

        @Override
        public Snapshot read(Layer layer, Freshness freshness, Deadline deadline) {
            Source now = shown;
            if (hasty.compareAndSet(true, false)) {
                shows(7);
            }
            return new Snapshot(layer, new TreeMap<>(Map.of(DESK, new Crosspoint(now))), Instant.EPOCH, 1);
        }

        @Override
        public Subscription watch(SwitchListener hears) {
            listener = hears;
            return () -> listener = event -> { };
        }

        @Override
        public Taken take(Layer layer, Map<Output, Source> wanted, Deadline deadline) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Outcome lock(Layer layer, Output output, LockOrder order, Deadline deadline) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Duration probe(Deadline deadline) {
            return Duration.ZERO;
        }

        @Override
        public void close() {
            // nothing is open
        }
    }

    @AfterEach
    void end() {
        workers.close();
    }

    private static Optional<String> shown(SwitchSession session) {
        return session.live().layer("VIDEO").flatMap(layer -> layer.output(DESK.id())).flatMap(
                SwitchLive.OutputLive::shows);
    }

    private SwitchSession session(ExecutorService clerks) {
        return new SwitchSession(new SwitchRecord("mx", "mx-1", "played", "127.0.0.1", 1, "VIDEO", "", List.of(), List
                .of()), device, clerks, () -> { }, note -> { });
    }

    /** What was known before is heard after that. */
    @Test
    void whatIsToldWhileItIsReadForTheFirstTimeCounts() throws Exception {
        device.hasty.set(true);
        ExecutorService clerks = workers.pool("clerks", 1);
        try (SwitchSession session = session(clerks)) {
            clerks.submit(() -> { }).get(1, TimeUnit.MINUTES);
            assertEquals(Optional.of("7"), shown(session));
        }
    }

    /** A console may ask just while the device says more. */
    @Test
    void whatIsToldOfASwitchIsNeverOldForLong() throws Exception {
        AtomicBoolean over = new AtomicBoolean();
        AtomicLong looks = new AtomicLong();
        ExecutorService clerks = workers.pool("clerks", 1);
        try (SwitchSession session = session(clerks)) {
            clerks.submit(() -> { }).get(1, TimeUnit.MINUTES);
            Deadline patience = Deadline.in(Duration.ofMinutes(1));
            workers.pool("console", 1).execute(() -> {
                while (!over.get()) {
                    shown(session);
                    looks.incrementAndGet();
                }
            });
            Deadline enough = Deadline.in(LONG);
            for (int round = 1; !enough.isOver(); round++) {
                device.shows(-round);
                device.shows(round);
                long now = looks.get();
                while (looks.get() < now + 2) {
                    assertFalse(patience.isOver(), "a console asks");
                    Thread.yield();
                }
                assertEquals(Optional.of(Integer.toString(round)), shown(session));
            }
        } finally {
            over.set(true);
        }
    }
}
