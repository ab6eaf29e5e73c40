// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.boards.device;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.ThreadWorkers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A way to a USB device, and what is known of it: the guest is QEMU, whose own firmware looks for sticks. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class UsbDeviceTest {

    private static final Path QEMU = Path.of("/usr/bin/qemu-system-x86_64");
    /** In seconds. */
    private static final int[] PATIENCE = { 3, 6, 12, 24, 24 };

    @TempDir
    Path folder;
    private final ThreadWorkers workers = new ThreadWorkers();
    private final AtomicInteger changes = new AtomicInteger();
    private ServerSocket stick;

    @BeforeEach
    void plug() throws IOException {
        stick = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        workers.pool("stick", 1).execute(this::serve);
        Path device = Files.createDirectories(folder.resolve("devices/1-1"));
        for (String[] one : new String[][] { { "idVendor", "46F4" }, { "idProduct", "0001" }, { "busnum", "1" },
                { "devnum", "7" }, { "product", "Stick" } }) {
            Files.writeString(device.resolve(one[0]), one[1] + "\n", UTF_8);
        }
        Files.createDirectories(folder.resolve("devices/1-1:1.0"));
    }

    @AfterEach
    void end() throws IOException {
        stick.close();
        workers.close();
    }

    private void serve() {
        while (!stick.isClosed()) {
            try (Socket one = stick.accept()) {
                new PlayedStick(one.getInputStream(), one.getOutputStream()).serve();
            } catch (IOException gone) {
                assertTrue(gone.getMessage() == null || !gone.getMessage().isEmpty());
            }
        }
    }

    /** What takes the place of usbredirect: joins the address that it is given and the played stick. */
    private String program(String what) throws IOException {
        Path file = Files.writeString(folder.resolve("usbredirect"), """
                #!/bin/sh
                test "$1 $2 $3" = "--device 1-7 --to" || exit 2
                %s
                """.formatted(what));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        return file.toString();
    }

    private UsbDevice device(String place, String what) throws IOException {
        return new UsbDevice(place, program(what), folder.resolve("devices"));
    }

    private String joins() {
        return "exec socat \"TCP:$4\" TCP:127.0.0.1:" + stick.getLocalPort();
    }

    @Test
    void theGuestHasItWhenItsFirmwareHasConfiguredIt() throws Exception {
        Assumptions.assumeTrue(Files.isExecutable(QEMU) && Files.isExecutable(Path.of("/usr/bin/socat")),
                "QEMU or socat is not installed");
        try (Device.Way way = device("46f4:0001", joins()).begin(changes::incrementAndGet, soon());
                ServerSocket door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Process guest = new ProcessBuilder(QEMU.toString(), "-machine", "pc,accel=tcg", "-m", "32", "-nodefaults",
                    "-display", "none", "-qmp", "stdio", "-device", "qemu-xhci", "-chardev",
                    "socket,id=u,host=127.0.0.1,port=" + door.getLocalPort(), "-device",
                    "usb-redir,chardev=u,bootindex=1").redirectErrorStream(true).redirectOutput(Redirect.to(folder
                            .resolve("qemu").toFile())).start();
            tell(guest, "qmp_capabilities");
            try (Socket qemu = door.accept()) {
                assertFalse(way.isAttached());
                workers.pool("there", 1).execute(() -> toDevice(qemu, way));
                workers.pool("back", 1).execute(() -> toGuest(way, qemu));
                takesIt(guest, way);
                assertTrue(changes.get() > 1);
            } finally {
                guest.destroyForcibly().waitFor();
            }
        }
    }

    /** A firmware that looked before QEMU had plugged the stick in has to look again, and is given longer each time. */
    private static void takesIt(Process guest, Device.Way way) throws Exception {
        for (int seconds : PATIENCE) {
            Deadline patience = Deadline.in(Duration.ofSeconds(seconds));
            while (!patience.isOver()) {
                if (way.isAttached() && way.text().equals("the guest has " + PlayedStick.ID)) {
                    return;
                }
                TimeUnit.MILLISECONDS.sleep(20);
            }
            tell(guest, "system_reset");
        }
        throw new AssertionError("the guest does not take it: " + way.text());
    }

    private static void tell(Process guest, String command) throws IOException {
        guest.outputWriter(UTF_8).append("{\"execute\":\"" + command + "\"}\n").flush();
    }

    private static Deadline soon() {
        return Deadline.in(Duration.ofSeconds(20));
    }

    private static void toDevice(Socket qemu, Device.Way way) {
        byte[] bytes = new byte[500];
        try {
            InputStream in = qemu.getInputStream();
            for (int length = in.read(bytes); length >= 0; length = in.read(bytes)) {
                way.told(Arrays.copyOf(bytes, length));
                way.channel().write(ByteBuffer.wrap(bytes, 0, length));
            }
        } catch (IOException gone) {
            assertTrue(gone.toString().length() > 0);
        }
    }

    private static void toGuest(Device.Way way, Socket qemu) {
        ByteBuffer bytes = ByteBuffer.allocate(500);
        try {
            while (way.channel().read(bytes) >= 0) {
                way.said(Arrays.copyOf(bytes.array(), bytes.position()));
                qemu.getOutputStream().write(bytes.array(), 0, bytes.position());
                bytes.clear();
            }
        } catch (IOException gone) {
            assertTrue(gone.toString().length() > 0);
        }
    }

    @Test
    void whatIsMissingIsNamed() throws Exception {
        assertTrue(device("1-1", "exit 1").status().present());
        assertEquals("Stick (1-1)", device("1-1", "exit 1").status().text());
        FailureException ended = assertThrows(FailureException.class, () -> device("1-1",
                "echo Failed to open device!; exit 0").begin(changes::incrementAndGet, soon()));
        assertEquals(FailureCode.UNREACHABLE, ended.code());
        assertTrue(ended.failure().text().contains("Failed to open device!"), ended.failure().text());
        UsbDevice other = device("46f4:0002", joins());
        assertFalse(other.status().present());
        assertEquals(FailureCode.NOT_FOUND, assertThrows(FailureException.class, () -> other.begin(
                changes::incrementAndGet, soon())).code());
        UsbDevice without = new UsbDevice("1-1", folder.resolve("nothing").toString(), folder.resolve("devices"));
        assertEquals(FailureCode.UNSUPPORTED, assertThrows(FailureException.class, () -> without.begin(
                changes::incrementAndGet, soon())).code());
    }

    /** One that hangs where it opens the device would have it for ever. */
    @Test
    void aProgramThatNobodyWaitsForAnyMoreIsEnded() throws Exception {
        Path said = folder.resolve("pid");
        UsbDevice device = device("1-1", "echo $$ > " + said + ".new; mv " + said + ".new " + said
                + "; exec sleep 600");
        CompletableFuture<FailureException> told = new CompletableFuture<>();
        ExecutorService waiting = workers.pool("waiting", 1);
        waiting.execute(() -> told.complete(assertThrows(FailureException.class, () -> device.begin(
                changes::incrementAndGet, Deadline.in(Duration.ofMinutes(1))))));
        Deadline patience = soon();
        while (!Files.exists(said)) {
            assertFalse(patience.isOver(), "the program does not begin");
            TimeUnit.MILLISECONDS.sleep(5);
        }
        ProcessHandle program = ProcessHandle.of(Long.parseLong(Files.readString(said, UTF_8).strip())).orElseThrow();
        waiting.shutdownNow();
        try {
            FailureCode code = told.get(1, TimeUnit.MINUTES).code();
            program.onExit().get(1, TimeUnit.MINUTES);
            assertEquals(FailureCode.UNREACHABLE, code);
        } finally {
            program.destroyForcibly();
        }
    }

    @Test
    void somethingElseIsNotFollowedAndDoesNoHarm() {
        Random random = new Random(7);
        for (int round = 0; round < 1000; round++) {
            UsbWords words = new UsbWords();
            byte[] bytes = new byte[random.nextInt(300)];
            random.nextBytes(bytes);
            words.said(bytes);
            words.told(bytes);
            assertFalse(words.isConfigured());
        }
    }
}
