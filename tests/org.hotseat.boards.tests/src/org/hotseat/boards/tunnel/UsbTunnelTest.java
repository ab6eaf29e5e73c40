// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.boards.tunnel;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hotseat.boards.tunnel.World.A;
import static org.hotseat.boards.tunnel.World.B;
import static org.hotseat.boards.tunnel.World.MACHINE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.work.ThreadWorkers;
import org.hotseat.boards.device.PlayedStick;
import org.hotseat.boards.device.UsbDevice;
import org.hotseat.boards.journal.RollbackPolicy;
import org.hotseat.boards.port.Assignment;
import org.hotseat.boards.port.BoardGateway;
import org.hotseat.boards.port.Owner;
import org.hotseat.boards.port.PortDefinition;
import org.hotseat.boards.port.PortKind;
import org.hotseat.boards.port.PortStatus;
import org.hotseat.boards.port.StreamPort;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A played stick of a board in machines of QEMU on two hosts, one after the other. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class UsbTunnelTest {

    private static final Path QEMU = Path.of("/usr/bin/qemu-system-x86_64");
    private static final String PORT = "stick";
    /** In seconds. */
    private static final int[] PATIENCE = { 3, 6, 12, 24, 24 };

    @TempDir
    Path folder;
    private final ThreadWorkers workers = new ThreadWorkers();
    private final AtomicInteger begun = new AtomicInteger();
    private final List<PortStatus> told = new CopyOnWriteArrayList<>();
    private ServerSocket stick;
    private BoardGateway gateway;

    @BeforeEach
    void begin() throws Exception {
        Assumptions.assumeTrue(Files.isExecutable(QEMU) && Files.isExecutable(Path.of("/usr/bin/socat")),
                "QEMU or socat is not installed");
        stick = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        workers.pool("stick", 1).execute(this::serve);
        Path device = Files.createDirectories(folder.resolve("devices/1-1"));
        Files.writeString(device.resolve("idVendor"), "46f4\n", UTF_8);
        Files.writeString(device.resolve("idProduct"), "0001\n", UTF_8);
        Path program = Files.writeString(folder.resolve("usbredirect"), "#!/bin/sh\nexec socat \"TCP:$4\""
                + " TCP:127.0.0.1:" + stick.getLocalPort() + "\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
        StreamPort port = new StreamPort(new PortDefinition(PORT, PortKind.USB, RollbackPolicy.DISCARD,
                PortDefinition.USUAL_CAPACITY, new byte[0]), new UsbDevice(PlayedStick.ID, program.toString(), folder
                        .resolve("devices")), folder, workers);
        port.watch(told::add);
        gateway = new BoardGateway(List.of(), List.of(port), workers);
        gateway.open();
    }

    @AfterEach
    void end() throws IOException {
        if (gateway != null) {
            gateway.close();
            stick.close();
        }
        workers.close();
    }

    private void serve() {
        while (!stick.isClosed()) {
            try (Socket one = stick.accept()) {
                begun.incrementAndGet();
                new PlayedStick(one.getInputStream(), one.getOutputStream()).serve();
            } catch (IOException gone) {
                assertFalse(gone.toString().isEmpty());
            }
        }
    }

    private StreamTunnel tunnel(HostId host) throws FailureException {
        return new StreamTunnel(new PortTunnel.Place(PORT, MACHINE, folder.resolve(host + ".sock")), deadline -> {
            try {
                Wire[] ends = Wire.pair(host, World.BOARD);
                gateway.letIn(ends[1]);
                return ends[0];
            } catch (IOException failed) {
                throw new FailureException(FailureCode.UNREACHABLE, failed.toString(), "");
            }
        }, World.PACE, true, workers);
    }

    /** Its firmware looks for sticks to boot from when it begins, and again each time it is reset. */
    private Process machine(HostId host, String... more) throws IOException {
        List<String> command = new ArrayList<>(List.of(QEMU.toString(), "-machine", "pc,accel=tcg", "-m", "32",
                "-nodefaults", "-display", "none", "-qmp", "stdio", "-device", "qemu-xhci", "-chardev",
                "socket,id=u,reconnect=1,path=" + folder.resolve(host + ".sock"), "-device",
                "usb-redir,chardev=u,bootindex=1"));
        command.addAll(List.of(more));
        Process made = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(Redirect.to(said(host)
                .toFile())).start();
        tell(made, "{\"execute\":\"qmp_capabilities\"}");
        return made;
    }

    private Path said(HostId host) {
        return folder.resolve(host + ".out");
    }

    private static void tell(Process machine, String command) throws IOException {
        machine.outputWriter(UTF_8).append(command).append('\n').flush();
    }

    /** A firmware that looked before QEMU had plugged the stick in has to look again, and is given longer each time. */
    private void takesIt(Process machine) throws Exception {
        for (int seconds : PATIENCE) {
            long again = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
            while (System.nanoTime() < again) {
                if (status().connected()) {
                    return;
                }
                TimeUnit.MILLISECONDS.sleep(20);
            }
            tell(machine, "{\"execute\":\"system_reset\"}");
        }
        throw new AssertionError("the guest does not take it: " + status().line().text());
    }

    private boolean says(HostId host, String word) {
        try {
            return Files.readString(said(host), UTF_8).contains(word);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private PortStatus status() {
        return gateway.list().get(0);
    }

    private void assign(HostId host, long epoch) throws FailureException {
        gateway.assign(PORT, new Assignment(epoch, Optional.of(new Owner(host, MACHINE))));
    }

    @Test
    void theGuestOfTheOwnerHasItAndThenTheNextOnes() throws Exception {
        Process first = null;
        Process second = null;
        try (StreamTunnel a = tunnel(A); StreamTunnel b = tunnel(B)) {
            first = machine(A);
            second = machine(B);
            World.await("both are connected", () -> a.status().guest() && b.status().guest());
            assertEquals(0, begun.get());
            assign(A, 1);
            a.own(1);
            World.await("it is offered before anybody has it", this::wasOffered);
            takesIt(first);
            String has = "the guest has " + PlayedStick.ID;
            World.await(has, () -> status().line().text().equals(has)); // a reset may have come behind
            assign(B, 2);
            told.clear();
            a.disown();
            b.own(2);
            World.await("it is offered to the next one", this::wasOffered);
            takesIt(second);
            second.destroyForcibly().waitFor();
            World.await("nobody has it", () -> !status().connected());
            assertTrue(begun.get() >= 2);
        } finally {
            for (Process one : new Process[] { first, second }) {
                if (one != null) {
                    one.destroyForcibly().waitFor();
                }
            }
        }
    }

    /** A firmware that is still looking may take it before anybody asks how it is. */
    private boolean wasOffered() {
        return told.stream().anyMatch(one -> one.line().text().contains("is offered") && !one.connected());
    }

    @Test
    void aMachineThatGoesOnElsewhereConnectsAnewAndGetsItThere() throws Exception {
        Process first = null;
        Process second = null;
        try (StreamTunnel a = tunnel(A); StreamTunnel b = tunnel(B)) {
            assign(A, 1);
            a.own(1);
            Process from = machine(A);
            first = from;
            takesIt(from);
            Path memory = folder.resolve("memory");
            tell(first, "{\"execute\":\"stop\"}");
            tell(first, "{\"execute\":\"migrate\",\"arguments\":{\"uri\":\"exec:cat > " + memory + ".new && mv "
                    + memory + ".new " + memory + "\"}}");
            World.await("its memory is on the disk", () -> hasMoved(from, A) && Files.exists(memory));
            first.destroyForcibly().waitFor();
            Process to = machine(B, "-S", "-incoming", "exec:cat " + memory);
            second = to;
            World.await("it has its memory", () -> hasMoved(to, B) && b.status().guest());
            tell(second, "{\"execute\":\"cont\"}");
            assign(B, 2);
            a.disown();
            b.own(2);
            World.await("it is offered again", () -> status().line().text().contains(PlayedStick.ID));
            takesIt(to);
            assertTrue(begun.get() >= 2);
        } finally {
            for (Process one : new Process[] { first, second }) {
                if (one != null) {
                    one.destroyForcibly().waitFor();
                }
            }
        }
    }

    private boolean hasMoved(Process machine, HostId host) {
        try {
            tell(machine, "{\"execute\":\"query-migrate\"}");
            return says(host, "\"status\": \"completed\"");
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
