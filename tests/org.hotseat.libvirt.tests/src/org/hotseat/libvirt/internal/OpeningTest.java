// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.base.work.ThreadWorkers;
import org.hotseat.hypervisor.HypervisorTarget;
import org.hotseat.libvirt.internal.jna.VirtLibrary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Targets that are not what they should be. */
@Timeout(60)
class OpeningTest {

    private final LibvirtDriver driver = new LibvirtDriver();

    @TempDir
    Path folder;

    @AfterEach
    void endThreads() {
        driver.close();
    }

    @Test
    void whereLibvirtIsMissingTheDriverSaysSo() {
        try (LibvirtDriver bare = new LibvirtDriver(new ThreadWorkers(), MonotonicClock.SYSTEM,
                new VirtLibrary("no-such-library-anywhere"))) {
            assertFalse(bare.available());
            assertTrue(bare.accepts(URI.create("qemu+unix:///system")));
            FailureException failed = assertThrows(FailureException.class,
                    () -> bare.open(target(folder.resolve("none"), () -> {
                    }), Deadline.in(Duration.ofSeconds(5))));
            assertEquals(FailureCode.UNSUPPORTED, failed.code());
            assertTrue(failed.failure().remedy().contains("libvirt0"), failed.failure().remedy());
        }
    }

    @Test
    void aSocketThatIsNotThereIsUnreachable() {
        FailureException failed = assertThrows(FailureException.class,
                () -> driver.open(target(folder.resolve("none"), () -> {
                }), Deadline.in(Duration.ofSeconds(20))));
        assertEquals(FailureCode.UNREACHABLE, failed.code());
        assertTrue(failed.failure().message().contains("none"), failed.failure().message());
    }

    @Test
    void aSocketThatSaysNothingEndsAtTheDeadlineAndIsCut() throws Exception {
        Path socket = folder.resolve("s");
        CountDownLatch cut = new CountDownLatch(1);
        assertTrue(driver.available()); // so that the time is not spent on looking for libvirt
        try (ServerSocketChannel silent = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            silent.bind(UnixDomainSocketAddress.of(socket));
            FailureException failed = assertThrows(FailureException.class, () -> driver.open(target(socket, () -> {
                cutAccepted(silent);
                cut.countDown();
            }), Deadline.in(Duration.ofSeconds(2))));
            assertEquals(FailureCode.TIMEOUT, failed.code());
            assertEquals(0, cut.getCount());
        }
    }

    @Test
    void aFileThatIsNoHostIsRefused() {
        FailureException failed = assertThrows(FailureException.class,
                () -> driver.open(new HypervisorTarget(URI.create("test:///no/such/file.xml"), () -> {
                }), Deadline.in(Duration.ofSeconds(20))));
        assertFalse(failed.failure().message().isBlank());
    }

    @Test
    void theModelOfTheCpuIsReadFromTheCapabilities() {
        String capabilities = "<capabilities><host><cpu><arch>x86_64</arch><model>Skylake</model></cpu></host>"
                + "<guest><cpu><model>other</model></cpu></guest></capabilities>";
        assertEquals("Skylake", FactsReader.cpuModel(capabilities, "x86_64"));
        assertEquals("i686", FactsReader.cpuModel("<capabilities><host/></capabilities>", "i686"));
        assertEquals("i686", FactsReader.cpuModel("no XML", "i686"));
        assertEquals("7.2.17", FactsReader.version(7_002_017));
    }

    @Test
    void anAddressOfIpv6IsBracketed() {
        assertEquals("tcp://10.0.0.2", Migration.streamUri("10.0.0.2"));
        assertEquals("tcp://[fd00::2]", Migration.streamUri("fd00::2"));
    }

    private static HypervisorTarget target(Path socket, Runnable cutLink) {
        return new HypervisorTarget(Lab.uri(socket), cutLink);
    }

    private static void cutAccepted(ServerSocketChannel server) {
        try (SocketChannel accepted = server.accept()) {
            accepted.shutdownOutput();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
