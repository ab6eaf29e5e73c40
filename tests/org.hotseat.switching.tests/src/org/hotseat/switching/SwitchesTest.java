// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.switching;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Progress;
import org.hotseat.base.work.ThreadWorkers;
import org.hotseat.devices.matrix.SwitchDriver;
import org.hotseat.devices.matrix.SwitchDrivers;
import org.hotseat.emulated.matrix.EmulatedMatrix;
import org.hotseat.emulated.matrix.MatrixServer;
import org.hotseat.emulated.matrix.Mischief;
import org.hotseat.emulated.matrix.Plane;
import org.hotseat.emulated.videohub.VideohubSpeech;
import org.hotseat.protocol.op.SwitchLive;
import org.hotseat.protocol.op.SwitchLive.State;
import org.hotseat.protocol.op.SwitchOps.LayerSize;
import org.hotseat.protocol.op.SwitchOps.OutputTaken;
import org.hotseat.protocol.op.SwitchOps.Result;
import org.hotseat.protocol.op.SwitchOps.SwitchFound;
import org.hotseat.protocol.op.SwitchOps.SwitchTake;
import org.hotseat.protocol.op.SwitchOps.SwitchTrial;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateMap;
import org.hotseat.state.StateView;
import org.hotseat.state.command.DocumentCommand.Note;
import org.hotseat.state.command.SwitchCommand;
import org.hotseat.state.command.SwitchCommand.EndTake;
import org.hotseat.state.command.SwitchCommand.GiveUpCrossings;
import org.hotseat.state.command.SwitchCommand.TakeCrossings;
import org.hotseat.state.matrix.Crossing;
import org.hotseat.state.matrix.RoutesRecord.OpenTake;
import org.hotseat.state.matrix.RoutesRecord;
import org.hotseat.state.matrix.SwitchRecord;
import org.hotseat.state.matrix.SwitchRecord.Plug;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** The leader's connection with a Videohub that is emulated on TCP. The wire counts from 0, the matrix from 1. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class SwitchesTest {

    private static final int PORTS = 4;

    private final ThreadWorkers workers = new ThreadWorkers();
    private final EmulatedMatrix matrix = new EmulatedMatrix("Hub 4x4", PORTS, PORTS, workers);
    private final AtomicBoolean leads = new AtomicBoolean(true);
    private final List<Note> notes = new CopyOnWriteArrayList<>();
    private final StateMap state = new StateMap();
    private volatile StateView view = state;
    private long version;
    private MatrixServer server;
    private Switches part;

    @BeforeEach
    void start() throws Exception {
        server = MatrixServer.local(matrix, new VideohubSpeech(), Duration.ofSeconds(20), workers);
        SwitchDrivers drivers = new SwitchDrivers();
        drivers.add(videohub());
        part = new Switches(() -> view, leads::get, drivers, notes::add, workers);
    }

    /** The driver's class is of no package that is exported: its bundle gives it, or the class path. */
    private static SwitchDriver videohub() throws ReflectiveOperationException {
        String name = "org.hotseat.devices.videohub.internal.VideohubDriver";
        Bundle own = FrameworkUtil.getBundle(SwitchesTest.class);
        Class<?> driver = own == null ? Class.forName(name) : Stream.of(own.getBundleContext().getBundles()).filter(
                bundle -> bundle.getSymbolicName().equals("org.hotseat.devices.videohub")).findFirst().orElseThrow()
                .loadClass(name);
        return (SwitchDriver) driver.getConstructor().newInstance();
    }

    @AfterEach
    void end() {
        part.close();
        server.close();
        workers.close();
    }

    private void known(SwitchRecord record, List<Crossing> wanted) {
        state.put(Kinds.SWITCH.key(record.id()), 1, Kinds.SWITCH.write(record), ++version);
        state.put(Kinds.ROUTES.key(record.id()), 1, Kinds.ROUTES.write(new RoutesRecord(record.id(), wanted)),
                ++version);
        view = state.snapshot();
    }

    private SwitchRecord record(String protocol, Plug... outputs) {
        return new SwitchRecord("mx", "mx-1", protocol, "127.0.0.1", server.port(), "VIDEO", "", List.of(),
                List.of(outputs));
    }

    private static Crossing crossing(int output, int input) {
        return new Crossing("VIDEO", Integer.toString(output), Integer.toString(input));
    }

    private void begin(SwitchRecord record, Crossing... wanted) {
        known(record, List.of(wanted));
        part.start();
    }

    private Optional<SwitchLive> live() {
        return part.live().stream().findFirst();
    }

    private Optional<String> shown(int output) {
        return live().flatMap(one -> one.layer("VIDEO")).flatMap(layer -> layer.output(Integer.toString(output)))
                .flatMap(SwitchLive.OutputLive::shows);
    }

    private static void until(String what, BooleanSupplier holds) {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
        while (!holds.getAsBoolean()) {
            assertTrue(System.nanoTime() < end, what);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
        }
    }

    private void untilConnected() {
        until("connected and read", () -> live().filter(one -> one.state() == State.CONNECTED).isPresent()
                && shown(3).isPresent());
    }

    private List<String> codes() {
        return notes.stream().map(Note::code).toList();
    }

    /** A connection that takes its time is told, too. */
    private List<Note> outside() {
        return notes.stream().filter(note -> note.code().equals("CROSSPOINT_OUTSIDE")).toList();
    }

    private List<OutputTaken> take(Crossing... crossings) throws FailureException {
        Take take = new Take(part.session("mx"), List.of(crossings), Progress.NONE, Deadline.in(Duration.ofMinutes(1)));
        Optional<List<OutputTaken>> against = take.check();
        return against.isPresent() ? against.get() : take.run();
    }

    private static List<Result> results(List<OutputTaken> taken) {
        return taken.stream().map(OutputTaken::result).toList();
    }

    @Test
    void whatOthersSwitchIsSeenAndToldOnce() {
        begin(record("videohub", new Plug("0", "Desk 1", "")), crossing(0, 0));
        untilConnected();
        assertEquals("Hub 4x4", live().orElseThrow().model());
        assertEquals(Optional.of("3"), shown(3));
        matrix.press(Plane.VIDEO, 1, 3);
        until("seen", () -> shown(0).equals(Optional.of("2")));
        until("told", () -> !outside().isEmpty());
        Note note = outside().get(0);
        assertEquals(List.of("mx-1", "Desk 1 (0)", "2", "0"), note.arguments());
        matrix.press(Plane.VIDEO, 1, 1);
        until("as wanted again", () -> shown(0).equals(Optional.of("0")));
        matrix.press(Plane.VIDEO, 2, 4);
        until("another one, of which nothing is wanted", () -> shown(1).equals(Optional.of("3")));
        assertEquals(1, outside().size());
    }

    @Test
    void onlyTheLeaderIsConnected() {
        begin(record("videohub"));
        untilConnected();
        leads.set(false);
        until("all connections have ended", () -> server.connections() == 0 && part.live().isEmpty());
        assertEquals(FailureCode.UNREACHABLE, assertThrows(FailureException.class, () -> part.session("mx")).code());
        leads.set(true);
        untilConnected();
    }

    @Test
    void aDescriptionWithMoreOutputsThanTheDeviceHasIsNotUsed() {
        begin(record("videohub", new Plug("3", "Desk 4", ""), new Plug("4", "Desk 5", "")));
        until("found out", () -> live().filter(one -> one.state() == State.UNUSABLE).isPresent());
        String text = live().orElseThrow().text();
        assertTrue(text.contains("4 (Desk 5)") && text.contains("it has 4"), text);
        assertEquals(FailureCode.INVALID, assertThrows(FailureException.class, () -> part.session("mx")
                .requireUsable()).code());
        until("told", () -> codes().equals(List.of("SWITCH_LOST")));
        known(record("videohub", new Plug("3", "Desk 4", "")), List.of());
        untilConnected();
    }

    @Test
    void withoutADriverItIsToldWhichThereAre() {
        begin(record("aim"));
        until("found out", () -> live().filter(one -> one.state() == State.UNUSABLE).isPresent());
        assertTrue(live().orElseThrow().text().contains("videohub"), live().orElseThrow().text());
        assertEquals(FailureCode.UNSUPPORTED, assertThrows(FailureException.class, () -> part.session("mx")).code());
    }

    @Test
    void aDeviceThatComesLateIsWaitedFor() throws Exception {
        server.close();
        try (Socket kept = new Socket()) { // nobody listens there, and nobody else gets the port
            kept.setReuseAddress(true);
            kept.bind(new InetSocketAddress("127.0.0.1", 0));
            int port = kept.getLocalPort();
            begin(new SwitchRecord("mx", "mx-1", "videohub", "127.0.0.1", port, "VIDEO", "", List.of(), List.of()));
            until("told that it is not there", () -> codes().contains("SWITCH_LOST"));
            server = new MatrixServer(matrix, new VideohubSpeech(), new InetSocketAddress("127.0.0.1", port),
                    Duration.ofSeconds(20), workers);
            untilConnected();
            until("told that it is back", () -> codes().equals(List.of("SWITCH_LOST", "SWITCH_BACK")));
        }
    }

    @Test
    void aTakeIsReadBackOutputByOutput() throws Exception {
        begin(record("videohub"));
        untilConnected();
        List<OutputTaken> taken = take(crossing(0, 3), crossing(2, 1));
        assertEquals(List.of(Result.VERIFIED, Result.VERIFIED), results(taken));
        assertEquals(Map.of(1, 4, 2, 2, 3, 2, 4, 4), matrix.routes(Plane.VIDEO));
    }

    @Test
    void aConflictIsFoundBeforeAnythingIsSent() throws Exception {
        matrix.lock(Plane.VIDEO, 3, "10.9.9.9");
        begin(record("videohub"));
        untilConnected();
        List<OutputTaken> taken = take(crossing(0, 3), crossing(2, 1), crossing(7, 1), crossing(1, 9));
        assertEquals(List.of(Result.NOT_SENT, Result.NOT_SENT, Result.NOT_SENT, Result.NOT_SENT), results(taken));
        assertTrue(taken.get(1).why().contains("locked"), taken.get(1).why());
        assertTrue(taken.get(2).why().contains("no output 7"), taken.get(2).why());
        assertTrue(taken.get(3).why().contains("no input 9"), taken.get(3).why());
        assertEquals(Map.of(1, 1, 2, 2, 3, 3, 4, 4), matrix.routes(Plane.VIDEO));
    }

    @Test
    void whatWasSwitchedGoesBackWhenAnotherOutputCannotBeHad() throws Exception {
        begin(record("videohub"));
        untilConnected();
        matrix.misbehave(Mischief.HALF_A_BATCH);
        List<OutputTaken> taken = take(crossing(0, 3), crossing(2, 1));
        assertEquals(Result.VERIFIED, taken.get(0).result());
        assertTrue(taken.get(0).putBack());
        assertEquals(Result.DIVERGED, taken.get(1).result());
        assertEquals(Map.of(1, 1, 2, 2, 3, 3, 4, 4), matrix.routes(Plane.VIDEO));
    }

    /** Writes as the cluster would. */
    private void give(List<SwitchCommand> given, SwitchCommand command) {
        given.add(command);
        RoutesRecord now = view.find(Kinds.ROUTES, "mx").orElseThrow().value();
        RoutesRecord next = switch (command) {
            case TakeCrossings take -> {
                List<Crossing> back = now.wanted().stream().filter(one -> take.crossings().stream().anyMatch(one::isAt))
                        .toList();
                yield now.with(take.crossings(), List.of()).during(Optional.of(new OpenTake("otto", take.crossings(),
                        take.shown(), back, take.crossings().stream().filter(one -> back.stream().noneMatch(one::isAt))
                                .toList())));
            }
            case GiveUpCrossings back -> now.with(back.back(), back.forgotten()).during(Optional.empty());
            default -> now.during(Optional.empty());
        };
        routes(next);
    }

    private void routes(RoutesRecord next) {
        state.put(Kinds.ROUTES.key("mx"), 1, Kinds.ROUTES.write(next), ++version);
        view = state.snapshot();
    }

    private Takes.Givers givers(List<SwitchCommand> given) {
        return new Takes.Givers(() -> view, command -> give(given, command), command -> give(given, command), "otto");
    }

    @Test
    void whatIsWantedIsWrittenBeforeAndGivenUpAfterATakeThatFails() throws Exception {
        begin(record("videohub"), crossing(0, 0));
        untilConnected();
        List<SwitchCommand> given = new CopyOnWriteArrayList<>();
        Takes takes = new Takes(part);
        SwitchTake take = new SwitchTake("mx", List.of(crossing(0, 3), crossing(2, 1)));
        TakeCrossings wanted = new TakeCrossings("mx", take.crossings(), List.of(crossing(0, 0), crossing(2, 2)));
        matrix.lock(Plane.VIDEO, 3, "10.9.9.9");
        until("the lock is known", () -> live().flatMap(one -> one.layer("VIDEO")).flatMap(layer -> layer.output("2"))
                .filter(output -> output.lock().equals("OTHER")).isPresent());
        assertEquals(List.of(Result.NOT_SENT, Result.NOT_SENT), results(takes.take(take, givers(given), Progress.NONE)
                .outputs()));
        assertEquals(List.of(), given);
        matrix.lock(Plane.VIDEO, 3, "");
        matrix.misbehave(Mischief.HALF_A_BATCH);
        takes.take(take, givers(given), Progress.NONE);
        assertEquals(List.of(wanted, new GiveUpCrossings("mx", List.of(crossing(0, 0)), List.of(crossing(2, 1)))),
                given);
        until("told", () -> codes().contains("TAKE_FAILED"));
        matrix.behave();
        given.clear();
        assertTrue(takes.take(take, givers(given), Progress.NONE).verified());
        assertEquals(List.of(wanted, new EndTake("mx")), given);
        until("told too", () -> codes().contains("CROSSPOINTS_TAKEN"));
    }

    /** As a leader leaves it that has ended after the first of two outputs. */
    private void cut() {
        known(record("videohub"), List.of(crossing(0, 3), crossing(2, 1)));
        routes(new RoutesRecord("mx", List.of(crossing(0, 3), crossing(2, 1)), Optional.of(new OpenTake("otto", List.of(
                crossing(0, 3), crossing(2, 1)), List.of(crossing(0, 0), crossing(2, 2)), List.of(crossing(0, 0)), List
                        .of(crossing(2, 1))))));
        matrix.press(Plane.VIDEO, 1, 4);
    }

    @Test
    void theNextLeaderFinishesATakeThatWasCut() {
        cut();
        List<SwitchCommand> given = new CopyOnWriteArrayList<>();
        Takes takes = new Takes(part);
        part.onCut(device -> assertDoesNotThrow(() -> takes.resume(device, givers(given))));
        part.start();
        until("it is ended", () -> given.contains(new EndTake("mx")));
        assertEquals(Map.of(1, 4, 2, 2, 3, 2, 4, 4), matrix.routes(Plane.VIDEO));
        until("told, for whom it was", () -> notes.stream().anyMatch(note -> note.code().equals("CROSSPOINTS_TAKEN")
                && note.arguments().contains("otto")));
        assertFalse(codes().contains("CROSSPOINT_OUTSIDE"), "nobody else was there");
    }

    @Test
    void theNextLeaderTakesBackWhatCannotBeFinished() {
        cut();
        matrix.lock(Plane.VIDEO, 3, "10.9.9.9");
        List<SwitchCommand> given = new CopyOnWriteArrayList<>();
        Takes takes = new Takes(part);
        part.onCut(device -> assertDoesNotThrow(() -> takes.resume(device, givers(given))));
        part.start();
        until("it is given up", () -> given.contains(new GiveUpCrossings("mx", List.of(crossing(0, 0)), List.of(
                crossing(2, 1)))));
        assertEquals(Map.of(1, 1, 2, 2, 3, 3, 4, 4), matrix.routes(Plane.VIDEO));
        until("told", () -> codes().contains("TAKE_FAILED"));
    }

    @Test
    void whatSomebodyElseWantsByNowIsLeftAlone() {
        cut();
        RoutesRecord now = view.find(Kinds.ROUTES, "mx").orElseThrow().value();
        routes(now.with(List.of(crossing(2, 0)), List.of()));
        matrix.press(Plane.VIDEO, 3, 1);
        List<SwitchCommand> given = new CopyOnWriteArrayList<>();
        Takes takes = new Takes(part);
        part.onCut(device -> assertDoesNotThrow(() -> takes.resume(device, givers(given))));
        part.start();
        until("it is ended", () -> given.contains(new EndTake("mx")));
        assertEquals(Map.of(1, 4, 2, 2, 3, 1, 4, 4), matrix.routes(Plane.VIDEO));
    }

    @Test
    void aDescriptionIsTriedBeforeAnybodyReliesOnIt() throws Exception {
        SwitchRecord fits = record("videohub", new Plug("0", "Desk 1", ""));
        SwitchFound found = part.attempt(new SwitchTrial(fits, ""), "host-1");
        assertEquals("Hub 4x4", found.model());
        assertEquals(List.of(new LayerSize("VIDEO", PORTS, PORTS)), found.layers());
        assertEquals("", found.wrong());
        assertEquals("host-1", found.host());
        until("the connection has ended", () -> server.connections() == 0);
        assertEquals(List.of(), part.live());
        String wrong = part.attempt(new SwitchTrial(record("videohub", new Plug("9", "Desk 9", "")), ""), "host-1")
                .wrong();
        assertTrue(wrong.contains("9 (Desk 9)"), wrong);
        assertEquals(FailureCode.UNSUPPORTED, assertThrows(FailureException.class, () -> part.attempt(new SwitchTrial(
                record("aim"), ""), "host-1")).code());
        server.close();
        Failure silent = assertThrows(FailureException.class, () -> part.attempt(new SwitchTrial(fits, ""), "host-1"))
                .failure();
        assertTrue(Set.of(FailureCode.UNREACHABLE, FailureCode.TIMEOUT).contains(silent.code()), silent.text());
        assertTrue(silent.message().contains("127.0.0.1:" + fits.port()), silent.text());
    }

    @Test
    void anotherNameNeedsNoOtherConnection() throws Exception {
        begin(record("videohub", new Plug("0", "Desk 1", "")), crossing(0, 0));
        untilConnected();
        SwitchSession session = part.session("mx");
        known(record("videohub", new Plug("0", "Desk 2", "")), List.of(crossing(0, 0)));
        until("it is called so", () -> session.record().outputs().get(0).name().equals("Desk 2"));
        matrix.press(Plane.VIDEO, 1, 3);
        until("told", () -> !outside().isEmpty());
        assertEquals("Desk 2 (0)", outside().get(0).arguments().get(1));
        assertSame(session, part.session("mx"));
        known(new SwitchRecord("mx", "mx-1", "videohub", "localhost", server.port(), "VIDEO", "", List.of(),
                List.of()), List.of());
        until("another place is another connection", () -> !isOpen(session));
    }

    private boolean isOpen(SwitchSession session) {
        try {
            return part.session("mx") == session;
        } catch (FailureException closed) {
            return false;
        }
    }
}
