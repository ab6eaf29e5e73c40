// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.devices.display;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.ThreadWorkers;
import org.hotseat.devices.display.KioskState.Step;
import org.hotseat.lab.Frame;
import org.hotseat.lab.MemoryScreen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The real viewer, a real X display in memory, and QEMU with its BIOS as a machine. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class KioskTest {

    private static final Duration LONG = Duration.ofSeconds(60);
    private static final String PASSWORD = "pa55word";

    @TempDir
    private Path folder;
    private final ThreadWorkers workers = new ThreadWorkers();
    private final List<AutoCloseable> open = new ArrayList<>();
    private MemoryScreen screen;

    @BeforeEach
    void start() throws IOException {
        assumeTrue(MemoryScreen.installed() && ViewerProgram.find().isPresent()
                && Files.isExecutable(Path.of("/usr/bin/qemu-system-x86_64")), "Xvfb, viewer and QEMU");
        screen = new MemoryScreen(folder, 1024, 768);
        open.add(screen);
    }

    @AfterEach
    void end() throws Exception {
        for (AutoCloseable one : open.reversed()) {
            one.close();
        }
        workers.close();
    }

    /** A machine whose VNC server is a socket, with a password. */
    private final class Machine {

        private final Path socket;
        private final Path picture;
        private final Process process;
        private final Writer monitor;

        Machine(String name) throws IOException {
            socket = folder.resolve(name + ".vnc");
            picture = folder.resolve(name + ".ppm");
            process = new ProcessBuilder("qemu-system-x86_64", "-accel", "tcg", "-m", "32", "-display", "none", "-vnc",
                    "unix:" + socket + ",password=on", "-net", "none", "-name", name, "-monitor", "stdio")
                            .redirectErrorStream(true).redirectOutput(folder.resolve(name + ".out").toFile()).start();
            monitor = new OutputStreamWriter(process.getOutputStream(), UTF_8);
            open.add(this::end);
            say("set_password vnc " + PASSWORD);
            say("info vnc"); // answered after what was said before
            await("its server", () -> Files.readString(folder.resolve(name + ".out")).contains("Auth: vnc"));
        }

        void say(String words) throws IOException {
            monitor.write(words + '\n');
            monitor.flush();
        }

        Frame frame() throws IOException {
            Files.deleteIfExists(picture);
            say("screendump " + picture);
            await("screendump", () -> Files.exists(picture) && Files.size(picture) > 0 && Frame.ppm(Files.readAllBytes(
                    picture)).width() > 0);
            return Frame.ppm(Files.readAllBytes(picture));
        }

        Picture at(String password) {
            return new Picture(new Picture.Socket(socket), password);
        }

        void end() throws InterruptedException {
            process.destroyForcibly().waitFor();
        }
    }

    private static void await(String what, Callable<Boolean> holds) {
        Deadline deadline = Deadline.in(LONG);
        Exception last = null;
        while (!deadline.isOver()) {
            try {
                if (holds.call()) {
                    return;
                }
            } catch (Exception notYet) { // a file that is being written
                last = notYet;
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
        throw new AssertionError(what + " did not come", last);
    }

    private Kiosk kiosk() throws IOException {
        return kiosk("");
    }

    private Kiosk kiosk(String area) throws IOException {
        Kiosk kiosk = new Kiosk(new Head("left", screen.display(), area, Optional.empty(), Optional.empty()),
                ViewerProgram::find, Files.createDirectories(folder.resolve("home")), () -> { }, workers);
        open.add(kiosk);
        return kiosk;
    }

    private List<ProcessHandle> viewers() {
        return ProcessHandle.current().children().filter(one -> one.info().commandLine().orElse("").contains("-display "
                + screen.display())).toList();
    }

    private void shows(Machine machine) {
        await("the picture", () -> {
            Frame frame = machine.frame();
            return frame.colours() > 1 && screen.frame().shows(frame) == 1;
        });
    }

    @Test
    void showsTheWholePictureAgainWhenTheViewerIsKilled() throws IOException {
        Machine machine = new Machine("m1");
        Kiosk kiosk = kiosk();
        assertEquals(KioskState.IDLE, kiosk.state());
        kiosk.show(Optional.of(new Shown("m1", () -> machine.at(PASSWORD))));
        shows(machine);
        await("it is known", () -> kiosk.state().equals(new KioskState(Step.SHOWN, "")));
        assertEquals(1, viewers().size());
        String line = viewers().getFirst().info().commandLine().orElseThrow();
        assertFalse(line.contains(PASSWORD), line);
        long before = viewers().getFirst().pid();
        viewers().getFirst().destroyForcibly();
        await("another viewer", () -> viewers().size() == 1 && viewers().getFirst().pid() != before);
        shows(machine);
        await("it is known", () -> kiosk.state().step() == Step.SHOWN);
        Frame frame = machine.frame();
        kiosk.show(Optional.empty());
        await("nothing is shown", () -> screen.frame().shows(frame) < 1 && viewers().isEmpty());
        await("it is known", () -> kiosk.state().equals(KioskState.IDLE));
    }

    @Test
    void fillsItsPartOfADisplay() throws IOException {
        Machine machine = new Machine("m1");
        kiosk("720x400+10+20").show(Optional.of(new Shown("m1", () -> machine.at(PASSWORD))));
        await("the picture at its place", () -> {
            Frame frame = machine.frame();
            return frame.colours() > 1 && screen.frame().shows(frame, 10, 20) == 1;
        });
    }

    @Test
    void goesFromOneMachineToTheOther() throws IOException {
        Machine first = new Machine("m1");
        Machine second = new Machine("m2");
        second.say("stop");
        Kiosk kiosk = kiosk();
        kiosk.show(Optional.of(new Shown("m1", () -> first.at(PASSWORD))));
        shows(first);
        kiosk.show(Optional.of(new Shown("m2", () -> second.at(PASSWORD))));
        await("the other picture", () -> screen.frame().shows(second.frame()) == 1 && kiosk.state()
                .step() == Step.SHOWN);
        assertEquals(1, viewers().size());
    }

    @Test
    void saysWhyNothingIsShownAndGoesOnTrying() throws Exception {
        Machine machine = new Machine("m1");
        Kiosk kiosk = kiosk();
        AtomicReference<String> password = new AtomicReference<>("wrong");
        kiosk.show(Optional.of(new Shown("m1", () -> machine.at(password.get()))));
        await("refused", () -> kiosk.state().text().contains("does not let the viewer on left see its screen"));
        password.set(PASSWORD);
        shows(machine);
        machine.end();
        await("ended", () -> kiosk.state().step() == Step.STARTING && kiosk.state().text().contains("left"));
        kiosk.show(Optional.of(new Shown("none", () -> {
            throw new FailureException(FailureCode.NOT_FOUND, "There is no picture.", "Give it a display.");
        })));
        await("said", () -> kiosk.state().text().equals("There is no picture. Give it a display."));
    }

    @Test
    void endsWhatAnAgentBeforeHasLeftBehind() throws Exception {
        Machine machine = new Machine("m1");
        Head head = new Head("left", screen.display(), "", Optional.empty(), Optional.empty());
        Path home = Files.createDirectories(folder.resolve("home"));
        Process left = ViewerProgram.find().orElseThrow().begin(head, machine.at(PASSWORD), home);
        shows(machine);
        Process other = ViewerProgram.find().orElseThrow().begin(new Head("right", screen.display(), "", Optional
                .empty(), Optional.empty()), machine.at(PASSWORD), home);
        open.add(() -> other.destroyForcibly().waitFor());
        kiosk();
        assertTrue(left.waitFor(LONG.toSeconds(), TimeUnit.SECONDS));
        assertTrue(other.isAlive());
    }
}
