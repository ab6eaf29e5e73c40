// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.devices.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.ThreadWorkers;
import org.hotseat.devices.matrix.Cadence;
import org.hotseat.devices.matrix.Freshness;
import org.hotseat.devices.matrix.Layer;
import org.hotseat.devices.matrix.MatrixSwitch;
import org.hotseat.devices.matrix.Outcome;
import org.hotseat.devices.matrix.Refusal;
import org.hotseat.devices.matrix.Source;
import org.hotseat.devices.matrix.Taken;
import org.hotseat.emulated.matrix.EmulatedMatrix;
import org.hotseat.emulated.matrix.MatrixServer;
import org.hotseat.emulated.matrix.Plane;

/** An emulated matrix, and a switch on it. */
public final class Bench implements AutoCloseable {

    static final int PORTS = 8;
    private static final Cadence QUICK = new Cadence(Duration.ofSeconds(10), Duration.ofMillis(300),
            Duration.ofMillis(10), Duration.ofMillis(50), Duration.ofMillis(100), Duration.ofMillis(20));
    private static final Cadence IMPATIENT = new Cadence(Duration.ofMillis(400), QUICK.settle(), QUICK.poll(),
            QUICK.ping(), QUICK.full(), QUICK.retry());
    private static final Cadence PATIENT = new Cadence(QUICK.command(), Ear.PATIENCE, QUICK.poll(), QUICK.ping(),
            QUICK.full(), QUICK.retry());
    private static final Duration IDLE = Duration.ofMillis(300);

    private final ThreadWorkers workers = new ThreadWorkers();
    private final SwitchWorld world;
    private final EmulatedMatrix matrix;
    private final MatrixServer server;
    private final MatrixSwitch device;

    Bench(SwitchWorld world) throws IOException {
        this.world = world;
        matrix = new EmulatedMatrix("Emulated 8x8", PORTS, PORTS, workers);
        server = MatrixServer.local(matrix, world.speech(), IDLE, workers);
        device = world.driver().open(world.access(server.port()), QUICK, workers);
    }

    public EmulatedMatrix matrix() {
        return matrix;
    }

    public MatrixServer server() {
        return server;
    }

    public MatrixSwitch device() {
        return device;
    }

    /** Another switch object on the same matrix. */
    public MatrixSwitch another() {
        return world.driver().open(world.access(server.port()), QUICK, workers);
    }

    /** Another one, which counts the device as lost sooner. */
    MatrixSwitch impatient() {
        return world.driver().open(world.access(server.port()), IMPATIENT, workers);
    }

    /** Another one, which waits long for what was acknowledged. */
    MatrixSwitch patient() {
        return world.driver().open(world.access(server.port()), PATIENT, workers);
    }

    public Deadline patience() {
        return Deadline.in(Ear.PATIENCE);
    }

    Plane plane(Layer layer) {
        return world.layers().get(layer);
    }

    /** Takes inputs by outputs, which count from 1. */
    Taken take(Layer layer, Map<Integer, Integer> wanted) {
        Map<org.hotseat.devices.matrix.Output, Source> order = new HashMap<>();
        wanted.forEach((output, input) -> order.put(world.output(layer, output), world.input(layer, input)));
        return device.take(layer, order, patience());
    }

    Outcome take(Layer layer, int output, int input) {
        return take(layer, Map.of(output, input)).outcomes().get(world.output(layer, output));
    }

    void verified(Layer layer, int output, int input) {
        assertInstanceOf(Outcome.Verified.class, take(layer, output, input));
        assertEquals(input, matrix.routes(plane(layer)).get(output));
    }

    void refused(Refusal reason, Outcome outcome) {
        Outcome.Refused refused = assertInstanceOf(Outcome.Refused.class, outcome);
        assertEquals(reason, refused.reason(), refused.failure().text());
        assertFalse(refused.failure().message().isBlank());
        assertFalse(refused.failure().remedy().isBlank());
    }

    Source shown(Layer layer, int output) throws FailureException {
        return device.read(layer, Freshness.FRESH, patience()).source(world.output(layer, output));
    }

    @Override
    public void close() {
        device.close();
        server.close();
        workers.close();
    }
}
