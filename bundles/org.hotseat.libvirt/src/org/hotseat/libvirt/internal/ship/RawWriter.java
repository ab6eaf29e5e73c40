// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal.ship;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/** A raw image with holes where nothing was written. */
final class RawWriter implements ImageWriter {

    private final RandomAccessFile file;
    private final FileChannel channel;
    private final Forcing forcing;

    RawWriter(Path path, long size) throws IOException {
        file = new RandomAccessFile(path.toFile(), "rw");
        channel = file.getChannel();
        forcing = new Forcing(channel);
        file.setLength(0);
        file.setLength(size);
    }

    @Override
    public void data(long position, ByteBuffer content) throws IOException {
        long at = position;
        while (content.hasRemaining()) {
            at += channel.write(content, at);
        }
        forcing.wrote(at - position);
    }

    @Override
    public void zeros(long position, long length) {
        // a new file has nothing else
    }

    /** Even without content it is a disk. */
    @Override
    public boolean isEmpty() {
        return false;
    }

    @Override
    public void finish() throws IOException {
        channel.force(true);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
