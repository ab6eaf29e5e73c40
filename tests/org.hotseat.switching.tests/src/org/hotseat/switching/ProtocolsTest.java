// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.switching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.work.Progress;
import org.hotseat.base.work.ThreadWorkers;
import org.hotseat.devices.matrix.SwitchDriver;
import org.hotseat.devices.matrix.SwitchDrivers;
import org.hotseat.emulated.extron.SisSpeech;
import org.hotseat.emulated.lightware.Lw3Speech;
import org.hotseat.emulated.matrix.EmulatedMatrix;
import org.hotseat.emulated.matrix.MatrixServer;
import org.hotseat.emulated.matrix.Plane;
import org.hotseat.emulated.matrix.Speech;
import org.hotseat.protocol.op.SwitchLive;
import org.hotseat.protocol.op.SwitchLive.State;
import org.hotseat.protocol.op.SwitchOps.LayerSize;
import org.hotseat.protocol.op.SwitchOps.SwitchTake;
import org.hotseat.protocol.op.SwitchOps.SwitchTrial;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateMap;
import org.hotseat.state.StateView;
import org.hotseat.state.command.DocumentCommand.Note;
import org.hotseat.state.command.SwitchCommand.EndTake;
import org.hotseat.state.command.SwitchCommand.TakeCrossings;
import org.hotseat.state.command.SwitchCommand;
import org.hotseat.state.matrix.Crossing;
import org.hotseat.state.matrix.SwitchRecord;
import org.hotseat.state.secret.SwitchKeyRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** The leader's connection with switches of the other protocols: one that asks for a password, one with two layers. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class ProtocolsTest {

    private static final String PASSWORD = "4-Wheels";
    private static final int PORTS = 4;

    private final ThreadWorkers workers = new ThreadWorkers();
    private final EmulatedMatrix matrix = new EmulatedMatrix("Matrix 4x4", PORTS, PORTS, workers);
    private final List<Note> notes = new CopyOnWriteArrayList<>();
    private final StateMap state = new StateMap();
    private volatile StateView view = state;
    private long version;
    private MatrixServer server;
    private Switches part;

    private void serve(Speech speech) throws Exception {
        server = MatrixServer.local(matrix, speech, Duration.ofSeconds(20), workers);
        SwitchDrivers drivers = new SwitchDrivers();
        drivers.add(driver("org.hotseat.devices.extron", "ExtronDriver"));
        drivers.add(driver("org.hotseat.devices.lightware", "LightwareDriver"));
        part = new Switches(() -> view, () -> true, drivers, notes::add, workers);
    }

    /** The driver's class is of no package that is exported: its bundle gives it, or the class path. */
    private static SwitchDriver driver(String bundle, String name) throws ReflectiveOperationException {
        String full = bundle + ".internal." + name;
        Bundle own = FrameworkUtil.getBundle(ProtocolsTest.class);
        Class<?> type = own == null ? Class.forName(full) : Stream.of(own.getBundleContext().getBundles()).filter(
                one -> one.getSymbolicName().equals(bundle)).findFirst().orElseThrow().loadClass(full);
        return (SwitchDriver) type.getConstructor().newInstance();
    }

    @AfterEach
    void end() {
        part.close();
        server.close();
        workers.close();
    }

    private SwitchRecord record(String protocol) {
        return new SwitchRecord("mx", "mx-1", protocol, "127.0.0.1", server.port(), "VIDEO", "", List.of(), List.of());
    }

    private void known(SwitchRecord record, String password) {
        state.put(Kinds.SWITCH.key("mx"), 1, Kinds.SWITCH.write(record), ++version);
        state.put(Kinds.SWITCH_KEY.key("mx"), 1, Kinds.SWITCH_KEY.write(new SwitchKeyRecord("mx", record.address(),
                record.port(), "", password)), ++version);
        view = state.snapshot();
    }

    private Optional<SwitchLive> live() {
        return part.live().stream().findFirst();
    }

    private static void until(String what, BooleanSupplier holds) {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
        while (!holds.getAsBoolean()) {
            assertTrue(System.nanoTime() < end, what);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
        }
    }

    private void untilRead(String layer, String output) {
        until("connected and read", () -> live().filter(one -> one.state() == State.CONNECTED).flatMap(one -> one.layer(
                layer)).flatMap(one -> one.output(output)).flatMap(SwitchLive.OutputLive::shows).isPresent());
    }

    private boolean take(Crossing... crossings) throws FailureException {
        List<SwitchCommand> given = new CopyOnWriteArrayList<>();
        boolean verified = new Takes(part).take(new SwitchTake("mx", List.of(crossings)), new Takes.Givers(() -> view,
                given::add, given::add, "otto"), Progress.NONE).verified();
        assertTrue(given.getFirst() instanceof TakeCrossings wanted && wanted.shown().size() == crossings.length, given
                .toString());
        assertEquals(new EndTake("mx"), given.getLast());
        return verified;
    }

    @Test
    void aPasswordLetsInAndIsToldToNobody() throws Exception {
        serve(new SisSpeech(PASSWORD));
        FailureException refused = assertThrows(FailureException.class, () -> part.attempt(new SwitchTrial(record(
                "sis"), "wrong"), "host-1"));
        assertEquals(FailureCode.AUTHENTICATION, refused.code(), refused.failure().text());
        assertEquals(List.of(new LayerSize("VIDEO", PORTS, PORTS)), part.attempt(new SwitchTrial(record("sis"),
                PASSWORD), "host-1").layers());
        known(record("sis"), PASSWORD);
        assertEquals(PORTS, part.attempt(new SwitchTrial(record("sis"), ""), "host-1").layers().getFirst().outputs(),
                "the one that is known");
        part.start();
        untilRead("VIDEO", "4");
        assertTrue(take(new Crossing("VIDEO", "3", "1"), new Crossing("VIDEO", "4", "1")));
        assertEquals(List.of(1, 1), List.of(matrix.routes(Plane.VIDEO).get(3), matrix.routes(Plane.VIDEO).get(4)));
        assertFalse(notes.toString().contains(PASSWORD) || part.live().toString().contains(PASSWORD)
                || new SwitchTrial(record("sis"), PASSWORD).toString().contains(PASSWORD));
    }

    @Test
    void aWrongPasswordIsToldUntilItIsCorrected() throws Exception {
        serve(new SisSpeech(PASSWORD));
        known(record("sis"), "old");
        part.start();
        until("told", () -> notes.stream().anyMatch(note -> note.code().equals("SWITCH_LOST")));
        assertTrue(live().orElseThrow().text().contains("password"), live().orElseThrow().text());
        known(record("sis"), PASSWORD);
        untilRead("VIDEO", "1");
    }

    @Test
    void aTakeGoesOverBothLayers() throws Exception {
        serve(Lw3Speech.NODES);
        known(record("lw3"), "");
        part.start();
        untilRead("VIDEO", "O4");
        untilRead("USB", "H4");
        assertTrue(take(new Crossing("VIDEO", "O2", "I3"), new Crossing("USB", "H2", "U3")));
        assertEquals(3, matrix.routes(Plane.VIDEO).get(2));
        assertEquals(3, matrix.routes(Plane.USB).get(2));
    }
}
