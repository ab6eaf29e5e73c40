// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.devices.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Subscription;
import org.hotseat.devices.matrix.Capability;
import org.hotseat.devices.matrix.Crosspoint;
import org.hotseat.devices.matrix.Descriptor;
import org.hotseat.devices.matrix.Freshness;
import org.hotseat.devices.matrix.Layer;
import org.hotseat.devices.matrix.LockOrder;
import org.hotseat.devices.matrix.LockState;
import org.hotseat.devices.matrix.MatrixSwitch;
import org.hotseat.devices.matrix.Origin;
import org.hotseat.devices.matrix.Outcome;
import org.hotseat.devices.matrix.Output;
import org.hotseat.devices.matrix.Refusal;
import org.hotseat.devices.matrix.Source;
import org.hotseat.devices.matrix.SwitchEvent;
import org.hotseat.devices.matrix.Taken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * The contract of drivers of switches, on a matrix that behaves and in each of the ways that one misbehaves. A driver
 * passes it by a subclass that gives it a {@link SwitchWorld}. What a driver does not claim it must refuse.
 */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
public abstract class SwitchContract implements MischiefRules {

    private Bench bench;

    protected abstract SwitchWorld world();

    @Override
    public SwitchWorld there() {
        return world();
    }

    @Override
    public Bench bench() {
        return bench;
    }

    @BeforeEach
    void begin() throws IOException {
        bench = new Bench(world());
    }

    @AfterEach
    void end() {
        bench.close();
    }

    private Set<Capability> can() throws FailureException {
        return bench.device().describe(bench.patience()).capabilities();
    }

    @Test
    void itTellsItsPorts() throws Exception {
        Descriptor device = bench.device().describe(bench.patience());
        assertEquals(world().layers().keySet(), device.planes().keySet());
        device.planes().forEach((layer, plane) -> {
            assertEquals(Bench.PORTS, plane.outputs().size());
            assertEquals(Bench.PORTS, plane.inputs().size());
            assertEquals(world().output(layer, 1), plane.outputs().get(0));
            assertEquals(world().input(layer, Bench.PORTS), plane.inputs().get(Bench.PORTS - 1));
        });
    }

    @Test
    void itReadsWhatTheMatrixShows() throws Exception {
        for (Layer layer : world().layers().keySet()) {
            bench.matrix().press(bench.plane(layer), 3, 5);
            assertEquals(world().input(layer, 5), bench.shown(layer, 3));
            assertEquals(world().input(layer, 1), bench.shown(layer, 1));
            assertEquals(Source.UNKNOWN, bench.device().read(layer, Freshness.KNOWN, bench.patience())
                    .source(new Output("none of it")));
        }
    }

    @Test
    void aLayerThatIsNotThereIsNotRead() {
        for (Layer layer : Layer.values()) {
            if (!world().layers().containsKey(layer)) {
                FailureException no = assertThrows(FailureException.class,
                        () -> bench.device().read(layer, Freshness.FRESH, bench.patience()));
                assertEquals(FailureCode.UNSUPPORTED, no.code());
                bench.refused(Refusal.UNSUPPORTED, bench.device().take(layer,
                        Map.of(new Output("1"), Source.input("1")), bench.patience()).outcomes().get(new Output("1")));
            }
        }
    }

    @Test
    void aTakeIsVerifiedAndMayBeGivenTwice() {
        for (Layer layer : world().layers().keySet()) {
            bench.verified(layer, 2, 7);
            bench.verified(layer, 2, 7);
            bench.verified(layer, 2, 1);
            assertEquals(1, bench.matrix().routes(bench.plane(layer)).get(1));
        }
    }

    @Test
    void aTakeOfOneLayerLeavesTheOthers() {
        for (Layer layer : world().layers().keySet()) {
            bench.verified(layer, 4, 8);
            world().layers().keySet().stream().filter(other -> other != layer)
                    .forEach(other -> assertEquals(4, bench.matrix().routes(bench.plane(other)).get(4)));
            bench.verified(layer, 4, 4);
        }
    }

    @Test
    void manyOutputsAreTakenAtOnce() {
        for (Layer layer : world().layers().keySet()) {
            Taken taken = bench.take(layer, Map.of(1, 8, 2, 7, 3, 6, 8, 1));
            assertTrue(taken.verified(), taken.toString());
            assertEquals(Map.of(1, 8, 2, 7, 3, 6, 4, 4, 5, 5, 6, 6, 7, 7, 8, 1),
                    bench.matrix().routes(bench.plane(layer)));
        }
    }

    @Test
    void portsThatAreNotThereAreRefusedAndTheOthersTaken() {
        for (Layer layer : world().layers().keySet()) {
            Taken taken = bench.take(layer, Map.of(1, 2, 2, Bench.PORTS + 1, Bench.PORTS + 1, 1));
            assertInstanceOf(Outcome.Verified.class, taken.outcomes().get(world().output(layer, 1)));
            bench.refused(Refusal.RANGE, taken.outcomes().get(world().output(layer, 2)));
            bench.refused(Refusal.RANGE, taken.outcomes().get(world().output(layer, Bench.PORTS + 1)));
            assertEquals(2, bench.matrix().routes(bench.plane(layer)).get(2));
        }
    }

    @Test
    void anOutputIsDisconnectedWhereThatIsClaimed() throws Exception {
        boolean can = can().contains(Capability.DISCONNECT);
        for (Layer layer : world().layers().keySet()) {
            Outcome outcome = bench.device().take(layer, Map.of(world().output(layer, 3), Source.NONE),
                    bench.patience()).outcomes().get(world().output(layer, 3));
            if (can) {
                assertInstanceOf(Outcome.Verified.class, outcome);
                assertEquals(0, bench.matrix().routes(bench.plane(layer)).get(3));
            } else {
                bench.refused(Refusal.UNSUPPORTED, outcome);
                assertEquals(3, bench.matrix().routes(bench.plane(layer)).get(3));
            }
        }
    }

    @Test
    void nobodyWantsAnUnknownSource() {
        assertThrows(IllegalArgumentException.class, () -> bench.device().take(Layer.VIDEO,
                Map.of(new Output("1"), Source.UNKNOWN), bench.patience()));
    }

    @Test
    void locksAreOwnedReleasedAndBrokenWhereTheyAreClaimed() throws Exception {
        boolean can = can().contains(Capability.OWNED_LOCK) || can().contains(Capability.SHARED_LOCK);
        for (Layer layer : world().layers().keySet()) {
            Output output = world().output(layer, 2);
            Outcome owned = lock(layer, output, LockOrder.OWN);
            if (!can) {
                bench.refused(Refusal.UNSUPPORTED, owned);
                continue;
            }
            assertInstanceOf(Outcome.Verified.class, owned);
            assertEquals(Set.of(2), bench.matrix().locks(bench.plane(layer)).keySet());
            assertEquals(LockState.OWN, crosspoint(layer, output).lock());
            assertInstanceOf(Outcome.Verified.class, lock(layer, output, LockOrder.OWN));
            bench.verified(layer, 2, 6);
            assertEquals(LockState.OWN, crosspoint(layer, output).lock());
            assertInstanceOf(Outcome.Verified.class, lock(layer, output, LockOrder.RELEASE));
            bench.matrix().lock(bench.plane(layer), 2, "a panel");
            bench.refused(Refusal.LOCKED, lock(layer, output, LockOrder.OWN));
            bench.refused(Refusal.LOCKED, lock(layer, output, LockOrder.RELEASE));
            bench.refused(Refusal.LOCKED, bench.take(layer, 2, 5));
            assertInstanceOf(Outcome.Verified.class, lock(layer, output, LockOrder.FORCE));
            bench.verified(layer, 2, 5);
            bench.refused(Refusal.RANGE, lock(layer, new Output("none of it"), LockOrder.OWN));
        }
    }

    private Outcome lock(Layer layer, Output output, LockOrder order) {
        return bench.device().lock(layer, output, order, bench.patience());
    }

    private Crosspoint crosspoint(Layer layer, Output output) throws FailureException {
        return bench.device().read(layer, Freshness.FRESH, bench.patience()).crosspoints().get(output);
    }

    @Test
    void changesAreToldWithWhoMadeThem() {
        Ear ear = new Ear();
        for (Layer layer : world().layers().keySet()) {
            try (Subscription hearing = bench.device().watch(ear)) {
                ear.await(SwitchEvent.Resynced.class);
                bench.matrix().press(bench.plane(layer), 5, 6);
                ear.await(new SwitchEvent.RouteChanged(layer, world().output(layer, 5), world().input(layer, 6),
                        Origin.OTHER));
                bench.verified(layer, 6, 7);
                ear.await(new SwitchEvent.RouteChanged(layer, world().output(layer, 6), world().input(layer, 7),
                        Origin.SELF));
                assertFalse(ear.all().contains(new SwitchEvent.RouteChanged(layer, world().output(layer, 6),
                        world().input(layer, 7), Origin.OTHER)), hearing.toString());
            }
        }
    }

    @Test
    void whatTheDeviceDoesNotTellIsFound() {
        Ear ear = new Ear();
        try (Subscription hearing = bench.device().watch(ear)) {
            ear.await(SwitchEvent.Resynced.class);
            Layer layer = world().layers().keySet().iterator().next();
            bench.matrix().slip(bench.plane(layer), 4, 2);
            ear.await(new SwitchEvent.RouteChanged(layer, world().output(layer, 4), world().input(layer, 2),
                    Origin.OTHER));
            assertFalse(ear.has(SwitchEvent.LinkDown.class), hearing.toString());
        }
    }

    @Test
    void aLostLinkComesBackAndAllIsReadAnew() throws Exception {
        Layer layer = world().layers().keySet().iterator().next();
        Ear ear = new Ear();
        try (Subscription hearing = bench.device().watch(ear)) {
            ear.await(SwitchEvent.Resynced.class);
            ear.forget();
            bench.matrix().slip(bench.plane(layer), 7, 1);
            bench.server().cutAll();
            ear.await(SwitchEvent.LinkDown.class);
            ear.await(SwitchEvent.LinkUp.class);
            ear.await(SwitchEvent.Resynced.class);
            assertEquals(world().input(layer, 1), bench.device().read(layer, Freshness.KNOWN, bench.patience())
                    .source(world().output(layer, 7)), hearing.toString());
        }
    }

    @Test
    void twoControllersSeeEachOther() {
        Layer layer = world().layers().keySet().iterator().next();
        Ear ear = new Ear();
        try (MatrixSwitch other = bench.another(); Subscription hearing = other.watch(ear)) {
            ear.await(SwitchEvent.Resynced.class);
            bench.verified(layer, 1, 3);
            ear.await(new SwitchEvent.RouteChanged(layer, world().output(layer, 1), world().input(layer, 3),
                    Origin.OTHER));
            assertFalse(ear.has(SwitchEvent.LinkDown.class), hearing.toString());
        }
    }

    @Test
    void aSwitchThatIsNotThereHasHeardNothing() {
        bench.server().close();
        Layer layer = world().layers().keySet().iterator().next();
        assertInstanceOf(Outcome.NotSent.class, bench.take(layer, 1, 2));
        assertEquals(FailureCode.UNREACHABLE, assertThrows(FailureException.class,
                () -> bench.device().read(layer, Freshness.FRESH, bench.patience())).code());
        assertThrows(FailureException.class, () -> bench.device().probe(bench.patience()));
    }

    @Test
    void withoutTimeNothingIsSent() throws Exception {
        Layer layer = world().layers().keySet().iterator().next();
        assertEquals(world().input(layer, 1), bench.shown(layer, 1));
        Deadline over = Deadline.in(Duration.ZERO);
        Output output = world().output(layer, 1);
        assertInstanceOf(Outcome.NotSent.class, bench.device().take(layer, Map.of(output, world().input(layer, 2)),
                over).outcomes().get(output));
        assertInstanceOf(Outcome.NotSent.class, bench.device().lock(layer, output, LockOrder.OWN, over));
        assertEquals(FailureCode.TIMEOUT, assertThrows(FailureException.class,
                () -> bench.device().read(layer, Freshness.FRESH, over)).code());
        assertEquals(1, bench.matrix().routes(bench.plane(layer)).get(1));
    }

    @Test
    void aClosedSwitchAnswersNothing() {
        bench.device().close();
        assertInstanceOf(Outcome.NotSent.class, bench.take(world().layers().keySet().iterator().next(), 1, 2));
        bench.device().close();
    }

    @Test
    void aSignOfLifeIsTimed() throws Exception {
        assertFalse(bench.device().probe(bench.patience()).isNegative());
    }
}
