// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal.ship;

import java.io.IOException;
import java.nio.channels.FileChannel;

/** Lets a long file go to the disk while it is written, so that nobody waits for all of it at the end. */
final class Forcing {

    private static final long STEP = 64L * 1024 * 1024;

    private final FileChannel channel;
    private long waiting;

    Forcing(FileChannel channel) {
        this.channel = channel;
    }

    void wrote(long bytes) throws IOException {
        waiting += bytes;
        if (waiting >= STEP) {
            channel.force(false);
            waiting = 0;
        }
    }
}
