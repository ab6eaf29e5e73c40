// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.boards.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 1, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class SoundDeviceTest {

    private static final Duration LONG = Duration.ofSeconds(10);

    @TempDir
    private Path folder;

    /** Who waits for it for ever keeps a thread that lets owners of other ports in. */
    @Test
    void aServerThatHangsIsNotWaitedFor() throws Exception {
        Path socket = folder.resolve("native");
        SoundDevice device = new SoundDevice(socket, "sink");
        List<Device.Way> ways = new ArrayList<>();
        try (ServerSocketChannel hangs = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            hangs.bind(UnixDomainSocketAddress.of(socket), 1);
            FailureException refused = assertThrows(FailureException.class, () -> {
                while (true) {
                    ways.add(device.begin(() -> { }, Deadline.in(LONG)));
                }
            });
            assertEquals(FailureCode.UNREACHABLE, refused.code());
            assertTrue(!ways.isEmpty(), "nobody was let in before");
            try (SocketChannel first = hangs.accept()) {
                assertTrue(first.isConnected());
                ways.add(device.begin(() -> { }, Deadline.in(LONG)));
            }
        } finally {
            ways.forEach(Device.Way::close);
        }
    }

    @Test
    void aServerThatIsNotThereIsTold() {
        SoundDevice device = new SoundDevice(folder.resolve("nobody"), "sink");
        FailureException refused = assertThrows(FailureException.class, () -> device.begin(() -> { }, Deadline.in(LONG)));
        assertEquals(FailureCode.UNREACHABLE, refused.code());
    }
}
