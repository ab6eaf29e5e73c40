// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.devices.sound;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

import org.hotseat.base.work.ThreadWorkers;
import org.hotseat.lab.Beeper;
import org.hotseat.lab.Speaker;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The sound of a machine of QEMU at the sink of another sound server: both are real. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class SoundDeskTest {

    /** Of a square wave, the share of its own tone is 0.81. */
    private static final double HEARD = 0.6;

    @TempDir
    Path folder;
    private final ThreadWorkers workers = new ThreadWorkers();
    private final List<Boolean> told = new CopyOnWriteArrayList<>();
    private Path own;
    private Speaker speaker;
    private SoundServer server;
    private SoundDesk desk;

    @BeforeEach
    void begin() throws Exception {
        Assumptions.assumeTrue(Speaker.isThere() && Beeper.isThere(), "PulseAudio or QEMU's part for it is not installed");
        for (Path open : List.of(folder, folder.getParent())) { // another user has to get there
            Set<PosixFilePermission> may = Files.getPosixFilePermissions(open);
            if (may.addAll(PosixFilePermissions.fromString("rwxr-xr-x"))) { // such a folder of all stays that
                Files.setPosixFilePermissions(open, may);
            }
        }
        own = Files.createDirectory(folder.resolve("own"));
        speaker = new Speaker(folder.resolve("board"));
        server = new SoundServer(own, told::add, workers);
        server.begin();
        desk = new SoundDesk(own, workers);
        desk.begin();
        await("the server lets machines in", this::lets);
        await("it is known", () -> server.pid().isPresent());
    }

    @AfterEach
    void end() throws Exception {
        if (server != null) {
            desk.close();
            Optional<ProcessHandle> left = server.pid().flatMap(ProcessHandle::of);
            server.retire();
            left.ifPresent(one -> one.onExit().join());
            speaker.close();
        }
        workers.close();
    }

    private static void await(String what, Callable<Boolean> condition) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!condition.call()) {
            assertTrue(System.nanoTime() < end, what);
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    private Optional<Route> route(String machine) {
        return Route.of("board1.desk", machine, speaker.socket(), "sink=desk");
    }

    private boolean isHeard() throws Exception {
        return speaker.share(Beeper.TONE) > HEARD;
    }

    private boolean isSilent() throws Exception {
        return speaker.share(Beeper.TONE) == 0;
    }

    @Test
    void aMachineIsHeardWhereItsRouteLeadsAndNowhereElse() throws Exception {
        try (Beeper machine = new Beeper(folder, "m", server.socket())) {
            await("nothing is heard", this::isSilent);
            desk.put("a", route("m"));
            await("it is heard", this::isHeard);
            await("it is known", () -> desk.playing("board1.desk").equals(Optional.of(1)));
            desk.put("a", route("n"));
            await("only the other one may be heard", this::isSilent);
            desk.put("a", route("m"));
            await("it is heard again", this::isHeard);
            desk.put("a", Optional.empty());
            await("it is on no sink but its own", this::isSilent);
            await("nothing is known to play there", () -> desk.playing("board1.desk").isEmpty());
            assertTrue(machine.isAlive());
        }
    }

    @Test
    void aBoardThatIsDownKeepsNoMachineFromStartingAndItIsHeardWhenTheBoardIsBack() throws Exception {
        speaker.kill();
        desk.put("a", route("m"));
        try (Beeper machine = new Beeper(folder, "m", server.socket())) {
            speaker.restart();
            await("it is heard", this::isHeard);
            speaker.restart();
            await("it is heard again", this::isHeard);
            assertTrue(machine.isAlive());
        }
    }

    @Test
    void aMachineRecordsWhatItsRouteLeadsTo() throws Exception {
        try (Beeper noise = new Beeper(folder, "noise", speaker.socket())) {
            assertEquals(0, speaker.recorded(server.socket(), "m", Beeper.TONE));
            desk.put("a", Route.of("board1.ear", "m", speaker.socket(), "source=other.monitor"));
            await("it is recorded", () -> speaker.recorded(server.socket(), "m", Beeper.TONE) > HEARD);
            assertEquals(0, speaker.recorded(server.socket(), "n", Beeper.TONE));
            assertTrue(noise.isAlive());
        }
    }

    /** Whoever breaks out of a machine may load modules into its server, and is that account then. */
    @Test
    void theAccountOfTheServerCannotReplaceWhatTheAgentKeeps() throws Exception {
        Assumptions.assumeTrue(Files.getOwner(folder).getName().equals("root"), "agent and server are one account");
        for (String kept : List.of("own.run", "own.pa")) {
            assertNotEquals(0, asServer("mv", folder.resolve(kept).toString(), own.resolve("away").toString()));
            assertNotEquals(0, asServer("sh", "-c", "echo 1 - > " + folder.resolve(kept)));
            assertTrue(Files.isRegularFile(folder.resolve(kept)));
        }
        Path secret = Files.writeString(folder.resolve("secret"), "of root");
        assertEquals(0, asServer("ln", "-s", secret.toString(), own.resolve("server.log.9").toString()));
        assertEquals("", new SoundProgram(SoundProgram.find().orElseThrow(), own).lastWords());
        long first = server.pid().orElseThrow();
        ProcessHandle.of(first).orElseThrow().destroyForcibly();
        await("another server", () -> server.pid().filter(one -> one != first).isPresent());
        await("the server lets machines in", this::lets);
    }

    private static int asServer(String... command) throws Exception {
        List<String> words = new ArrayList<>(List.of("setpriv", "--reuid=pulse", "--regid=pulse", "--init-groups"));
        words.addAll(List.of(command));
        return new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(Redirect.DISCARD).start().waitFor();
    }

    @Test
    void theServerOutlivesWhoKeepsItAndIsBegunAgainWhenItEnds() throws Exception {
        long first = server.pid().orElseThrow();
        server.close();
        SoundServer next = new SoundServer(own, told::add, workers);
        server = next;
        next.begin();
        await("it is known", () -> next.pid().isPresent());
        assertEquals(first, next.pid().orElseThrow());
        ProcessHandle.of(first).orElseThrow().destroyForcibly();
        await("another one", () -> next.pid().filter(pid -> pid != first).isPresent());
        await("it lets machines in", this::lets);
        desk.put("a", route("m"));
        try (Beeper machine = new Beeper(folder, "m", server.socket())) {
            await("a machine is heard", this::isHeard);
            assertTrue(machine.isAlive());
        }
        assertEquals(List.of(true, true, false, true), told);
        String status = Files.readString(Path.of("/proc", next.pid().orElseThrow().toString(), "status"));
        assertFalse(status.contains("Uid:\t0\t"), status);
    }

    private boolean lets() {
        try (SocketChannel in = SocketChannel.open(UnixDomainSocketAddress.of(server.socket()))) {
            return in.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }
}
