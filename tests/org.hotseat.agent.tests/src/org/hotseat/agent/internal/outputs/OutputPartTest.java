// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.internal.outputs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.hotseat.agent.lab.AwaitedWorkers;
import org.hotseat.agent.lab.Until;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Subscription;
import org.hotseat.base.work.Workers;
import org.hotseat.devices.display.ViewerProgram;
import org.hotseat.hypervisor.Hypervisor;
import org.hotseat.hypervisor.HypervisorEvent;
import org.hotseat.hypervisor.MachineSample;
import org.hotseat.hypervisor.MachineState;
import org.hotseat.lab.MemoryScreen;
import org.hotseat.lab.Monitors;
import org.hotseat.process.settings.HostOutput;
import org.hotseat.protocol.op.OutputLive;
import org.hotseat.protocol.op.OutputLive.State;
import org.hotseat.remote.serve.LocalHypervisor;
import org.hotseat.state.Kind;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateMap;
import org.hotseat.state.command.Command;
import org.hotseat.state.command.CommandOutcome;
import org.hotseat.state.command.DocumentCommand.Note;
import org.hotseat.state.command.OutputCommand.LearnMonitor;
import org.hotseat.state.data.AuthorityRecord;
import org.hotseat.state.display.MonitorRecord;
import org.hotseat.state.display.OutputRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Follows a played hypervisor, with the real viewer on an X display in memory; the machine is QEMU with its BIOS. */
@Timeout(value = 4, unit = TimeUnit.MINUTES)
class OutputPartTest {

    private static final HostId ME = new HostId("here");
    private static final HostId OTHER = new HostId("there");
    private static final MachineId MACHINE = new MachineId(new UUID(1, 1));
    private static final String LEFT = "left";

    @TempDir
    private Path folder;
    private final Workers workers = new AwaitedWorkers();
    private final List<AutoCloseable> open = new ArrayList<>();
    private final StateMap state = new StateMap();
    private final List<Command> orders = new CopyOnWriteArrayList<>();
    private volatile MachineState runs = MachineState.OFF;
    private volatile boolean silent;
    private MemoryScreen screen;
    private OutputPart part;

    /** Tells of one machine, whose VNC server is a socket. */
    private final class Played implements LocalHypervisor {

        @Override
        public Hypervisor now() throws FailureException {
            if (silent) {
                throw new FailureException(FailureCode.UNREACHABLE, "libvirt is gone", "");
            }
            return (Hypervisor) Proxy.newProxyInstance(Hypervisor.class.getClassLoader(), new Class<?>[] {
                Hypervisor.class}, (proxy, method, arguments) -> switch (method.getName()) {
                    case "sample" -> List.of(new MachineSample(MACHINE, "m", runs, true, true, 0, 0, 1, 0, 0, 0, 0, 0,
                            0, 0));
                    case "xml" -> "<domain><devices><graphics type='spice' port='5901'/><graphics type='vnc'"
                            + " socket='" + folder.resolve("vnc") + "'/></devices></domain>";
                    default -> throw new UnsupportedOperationException(method.getName());
                });
        }

        @Override
        public Subscription onEvent(Consumer<HypervisorEvent> consumer) {
            return () -> { };
        }
    }

    @BeforeEach
    void start() throws IOException {
        assumeTrue(MemoryScreen.installed() && ViewerProgram.find().isPresent()
                && Files.isExecutable(Path.of("/usr/bin/qemu-system-x86_64")), "Xvfb, viewer and QEMU");
        screen = new MemoryScreen(folder, 800, 600);
        open.add(screen);
        Process machine = new ProcessBuilder("qemu-system-x86_64", "-accel", "tcg", "-m", "32", "-display", "none",
                "-vnc", "unix:" + folder.resolve("vnc"), "-net", "none", "-serial", "none", "-monitor", "none")
                        .redirectErrorStream(true).redirectOutput(folder.resolve("qemu.out").toFile()).start();
        open.add(() -> machine.destroyForcibly().waitFor());
        part = new OutputPart(new OutputPart.Here(ME, List.of(new HostOutput(LEFT, screen.display(), "",
                Optional.empty(), Optional.of(folder.resolve("edid")))), Files.createDirectories(folder.resolve(
                        "homes")),
                state::snapshot, new Played(), this::take, workers));
        part.start(Deadline.in(Duration.ofSeconds(10)));
        open.add(() -> part.stop(Deadline.in(Duration.ofSeconds(10))));
    }

    @AfterEach
    void end() throws Exception {
        for (AutoCloseable one : open.reversed()) {
            one.close();
        }
        workers.close();
    }

    private CommandOutcome take(Command command, Deadline deadline) throws FailureException {
        orders.add(command);
        throw new FailureException(FailureCode.TIMEOUT, "nobody leads within " + deadline.left(), "");
    }

    private <T> void put(Kind<T> kind, T value, String... ids) {
        state.put(kind.key(ids), 1, kind.write(value), state.revision() + 1);
        state.reached(state.revision() + 1);
    }

    private void show(Optional<MonitorRecord> monitor) {
        put(Kinds.OUTPUT, new OutputRecord(ME, LEFT, MACHINE, 0, monitor), ME.value(), LEFT);
    }

    private OutputLive live() {
        return part.live().getFirst();
    }

    private void is(State wanted) {
        Until.holds(wanted + ", not " + live(), () -> live().state() == wanted);
    }

    private void owner(HostId owner) {
        put(Kinds.AUTHORITY, new AuthorityRecord(MACHINE, owner, new UUID(3, 3), 1, Optional.empty(), false, 0,
                false, false, false, false),
                MACHINE.toString());
    }

    @Test
    void aMachineIsShownFromWhenItRunsHereUntilItIsGone() {
        show(Optional.empty());
        runs = MachineState.PAUSED;
        is(State.IDLE);
        runs = MachineState.RUNNING;
        is(State.SHOWN);
        Until.holds("something can be seen", () -> screen.frame().colours() > 1);
        assertEquals(Optional.of(MACHINE), live().shows());
        assertTrue(part.state().well() && part.state().text().contains("1 of 1"), part.state().text());
        runs = MachineState.PAUSED;
        silent = true;
        is(State.SHOWN);
        silent = false;
        is(State.SHOWN);
        runs = MachineState.OFF;
        is(State.IDLE);
        assertEquals(Optional.empty(), live().shows());
    }

    @Test
    void aStandbyThatWaitsHereIsNotShownAndAnOwnerThatStandsStillIs() {
        show(Optional.empty());
        owner(OTHER);
        runs = MachineState.RUNNING;
        Until.holds("looked at", () -> orders.isEmpty() && live().state() == State.IDLE);
        runs = MachineState.PAUSED;
        owner(ME);
        is(State.SHOWN);
        owner(OTHER);
        is(State.IDLE);
    }

    @Test
    void aMonitorIsLearnedAndWhatDiffersIsToldOnceWithWhatComesOfIt() throws Exception {
        plug("U2720Q", 7, 1920, 1080);
        show(Optional.empty());
        Until.holds("learned", () -> orders.size() == 1);
        LearnMonitor learn = (LearnMonitor) orders.getFirst();
        assertEquals("DEL U2720Q (7) 1920x1080", learn.monitor().title() + ' ' + learn.monitor().mode());
        show(Optional.of(learn.monitor()));
        says(1, "", "");
        plug("U2720Q", 7, 1280, 1024);
        says(2, "MONITOR_OTHER_MODE", "DEL U2720Q (7) with 1280x1024, and DEL U2720Q (7) with 1920x1080 was learned");
        plug("P2419H", 8, 1920, 1080);
        says(3, "MONITOR_OTHER", "the monitor DEL P2419H (8) instead of DEL U2720Q (7)");
        Files.write(folder.resolve("edid"), new byte[0]);
        says(4, "MONITOR_GONE", "where DEL U2720Q (7) was");
        plug("U2720Q", 7, 1920, 1080);
        says(5, "", "The monitor DEL U2720Q (7) is seen again");
        put(Kinds.OUTPUT, new OutputRecord(OTHER, "right", MACHINE, 0, Optional.of(new MonitorRecord("x", "BNQ", 1, 1,
                "", 1280, 1024, 60_000))), OTHER.value(), "right");
        says(6, "OUTPUTS_DIFFER", "output right of there drives 1280x1024");
        plug(new byte[128]);
        Until.holds("damaged", () -> live().text().contains("no EDID"));
        assertEquals(6, orders.size());
    }

    private void plug(String name, int serial, int width, int height) throws IOException {
        plug(Monitors.edid("DEL", 0xa0b1, serial, name, width, height, 1));
    }

    /** Nobody sees half of it. */
    private void plug(byte[] edid) throws IOException {
        Path fresh = folder.resolve("edid.new");
        Files.write(fresh, edid);
        Files.move(fresh, folder.resolve("edid"), StandardCopyOption.ATOMIC_MOVE);
    }

    private void says(int count, String code, String part) {
        Until.holds(code + " as number " + count + ", not " + orders, () -> orders.size() == count
                && live().alarm().map(OutputLive.Alarm::code).orElse("").equals(code));
        if (!part.isEmpty()) {
            Note note = (Note) orders.getLast();
            assertTrue(note.text().contains(part), note.text());
        }
    }
}
