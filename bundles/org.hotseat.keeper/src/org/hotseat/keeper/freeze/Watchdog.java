// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.keeper.freeze;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

/**
 * A watchdog device: from the opening on it resets the host unless it is written to often enough. Its time-out is a
 * parameter of its module, max(2 s, 2 L). Owned by one thread.
 */
public final class Watchdog implements Closeable {

    private static final long PACE = Duration.ofMillis(250).toNanos();
    /** Closing the device after this letter, and only then, ends its watch. */
    private static final byte DISARM = 'V';

    private final FileChannel device;
    private final ByteBuffer letter = ByteBuffer.allocateDirect(1);
    private boolean everPet;
    private long lastPet;

    /**
     * Begins the watch.
     *
     * @param device such as /dev/watchdog
     * @throws IOException when it is not there, or in use by another process
     */
    public Watchdog(Path device) throws IOException {
        this.device = FileChannel.open(device, StandardOpenOption.WRITE);
    }

    /**
     * Tells the device that all is well; call in every turn that was healthy.
     *
     * @param time now, monotonic nanoseconds
     * @throws IOException when the device refuses
     */
    public void pet(long time) throws IOException {
        if (!everPet || time - lastPet >= PACE) {
            write((byte) '1');
            everPet = true;
            lastPet = time;
        }
    }

    /**
     * Ends the watch and closes: only when nothing is left that must be stopped.
     *
     * @throws IOException when the device refuses
     */
    public void disarm() throws IOException {
        write(DISARM);
        device.close();
    }

    /** Closes and leaves the watch on: the host is reset unless a successor opens the device in time. */
    @Override
    public void close() throws IOException {
        device.close();
    }

    private void write(byte what) throws IOException {
        device.write(letter.clear().put(0, what));
    }
}
