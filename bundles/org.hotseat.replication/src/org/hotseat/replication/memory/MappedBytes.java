// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.replication.memory;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.List;

import org.hotseat.replication.stream.Bytes;

/**
 * A file that is looked at in place, while somebody else still writes it, up to a length it was given room for.
 * Mappings overlap, so every view lies in one. Thread-safe for looking.
 */
public final class MappedBytes implements Bytes {

    private static final long WINDOW = 1L << 30;

    private final List<ByteBuffer> windows = new ArrayList<>();

    /**
     * Maps the whole room.
     *
     * @param file at least as long as the room by the time it is looked at; may be closed afterwards
     * @param room most bytes that will be looked at
     * @throws IOException when it cannot be mapped
     */
    public MappedBytes(FileChannel file, long room) throws IOException {
        for (long at = 0; at < Math.max(1, room); at += WINDOW) {
            windows.add(file.map(FileChannel.MapMode.READ_ONLY, at, Math.min(WINDOW + MOST, room - at)));
        }
    }

    @Override
    public ByteBuffer view(long position, int length) {
        return windows.get((int) (position / WINDOW)).slice((int) (position % WINDOW), length);
    }
}
