// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.keeper.internal.memory;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The time since boot with suspension, which the monotonic clock leaves out. Owned by one thread. */
public final class Uptime implements Closeable {

    private static final long HUNDREDTH = 10_000_000;

    private final FileChannel file;
    private final ByteBuffer text = ByteBuffer.allocateDirect(64);

    /**
     * Opens the kernel's own count.
     *
     * @throws IOException when there is none
     */
    public Uptime() throws IOException {
        this.file = FileChannel.open(Path.of("/proc/uptime"), StandardOpenOption.READ);
    }

    /**
     * The time now.
     *
     * @return nanoseconds, to the hundredth of a second
     * @throws IOException when the kernel does not say
     */
    public long nanos() throws IOException {
        file.read(text.clear(), 0);
        long hundredths = 0;
        for (byte digit = text.flip().get(); digit != ' '; digit = text.get()) {
            if (digit != '.') {
                hundredths = hundredths * 10 + digit - '0';
            }
        }
        return hundredths * HUNDREDTH;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
