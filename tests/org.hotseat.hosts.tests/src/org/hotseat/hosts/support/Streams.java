// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hosts.support;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;

/** Whole contents through sockets. */
public final class Streams {

    private Streams() {
    }

    public static Void writeAll(SocketChannel to, byte[] data) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(data);
        while (buffer.hasRemaining()) {
            to.write(buffer);
        }
        to.shutdownOutput();
        return null;
    }

    public static byte[] readAll(SocketChannel from, int limit) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(limit + 1);
        while (buffer.hasRemaining() && from.read(buffer) >= 0) {
            // until its end
        }
        byte[] got = new byte[buffer.position()];
        buffer.flip().get(got);
        return got;
    }
}
