// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.replication.wire;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.zip.Deflater;

/**
 * Writes frames: type, whether deflated, stored length, raw length, content. Deflated only where it is told to and
 * where that makes it shorter. Blocks as the stream does. For one thread; {@link #close} frees the deflater.
 */
final class FrameWriter implements AutoCloseable {

    static final int MOST = 256 * 1024;
    static final int HEADER = 1 + 1 + 4 + 4;

    private final OutputStream out;
    private final MessageDigest digest;
    private final Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
    private final byte[] packed = new byte[MOST];
    private long bytes;
    private long writing;
    private long plain;
    private long stored;
    private long packing;

    FrameWriter(OutputStream out, MessageDigest digest) {
        this.out = out;
        this.digest = digest;
    }

    /** What it took so far. */
    Effort effort() {
        return new Effort(bytes, writing, plain, stored, packing);
    }

    void write(FrameType type, ByteBuffer content, boolean deflate) throws IOException {
        byte[] raw = content.array();
        int from = content.arrayOffset() + content.position();
        int length = content.remaining();
        digest.update((byte) type.ordinal());
        digest.update(raw, from, length);
        int shorter = deflate ? deflate(raw, from, length) : 0;
        boolean deflated = shorter > 0;
        int sent = deflated ? shorter : length;
        long begun = System.nanoTime();
        out.write(ByteBuffer.allocate(HEADER).put((byte) type.ordinal()).put((byte) (deflated ? 1 : 0)).putInt(sent)
                .putInt(length).array());
        out.write(deflated ? packed : raw, deflated ? 0 : from, sent);
        writing += System.nanoTime() - begun;
        bytes += HEADER + sent;
    }

    /** Length of the packed bytes; 0 when they would not be shorter. */
    private int deflate(byte[] raw, int from, int length) {
        long begun = System.nanoTime();
        deflater.reset();
        deflater.setInput(raw, from, length);
        deflater.finish();
        int shorter = deflater.deflate(packed, 0, length);
        boolean fits = deflater.finished();
        packing += System.nanoTime() - begun;
        plain += length;
        stored += fits ? shorter : length;
        return fits ? shorter : 0;
    }

    @Override
    public void close() {
        deflater.end();
    }
}
