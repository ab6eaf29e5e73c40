// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.observed.history.store;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

import org.hotseat.base.file.CrashSafeFile;

/**
 * A finished hour on disk: a head, the subjects in order, each padded to one width, then their rows. Written once,
 * whole or not at all; read by binary search, a few hundred bytes per subject. Blocks for the disk.
 */
final class HourFile {

    static final int KEY = 64;

    private static final long MAGIC = 0x484F_5453_4541_5431L;
    private static final int HEAD = Long.BYTES + Long.BYTES + Integer.BYTES;
    private static final int ROW_BYTES = HourBook.ROW * Float.BYTES;

    private HourFile() {
    }

    static void write(Path file, HourBook book) throws IOException {
        CrashSafeFile.replace(file, out -> {
            DataOutputStream data = new DataOutputStream(new BufferedOutputStream(out));
            data.writeLong(MAGIC);
            data.writeLong(book.hour());
            data.writeInt(book.rows().size());
            for (String subject : book.rows().keySet()) {
                data.write(key(subject));
            }
            for (Map.Entry<String, float[]> row : book.rows().entrySet()) {
                for (float value : row.getValue()) {
                    data.writeFloat(value);
                }
            }
            data.flush();
        });
    }

    /**
     * Reads one subject's row.
     *
     * @return empty when the file has none
     * @throws IOException when the file cannot be read or is damaged
     */
    static Optional<float[]> read(Path file, long hour, String subject) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            ByteBuffer head = bytes(channel, 0, HEAD);
            boolean ours = head.getLong() == MAGIC && head.getLong() == hour;
            int count = head.getInt();
            if (!ours || count < 0 || channel.size() != HEAD + (long) count * (KEY + ROW_BYTES)) {
                throw new IOException("damaged: " + file.getFileName());
            }
            int at = find(channel, count, key(subject));
            if (at < 0) {
                return Optional.empty();
            }
            float[] row = new float[HourBook.ROW];
            bytes(channel, HEAD + (long) count * KEY + (long) at * ROW_BYTES, ROW_BYTES).asFloatBuffer().get(row);
            return Optional.of(row);
        }
    }

    private static int find(FileChannel channel, int count, byte[] wanted) throws IOException {
        int low = 0;
        int high = count - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            byte[] found = bytes(channel, HEAD + (long) middle * KEY, KEY).array();
            int order = Arrays.compareUnsigned(found, wanted);
            if (order == 0) {
                return middle;
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    private static ByteBuffer bytes(FileChannel channel, long position, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(length);
        long at = position;
        while (buffer.hasRemaining()) {
            int read = channel.read(buffer, at);
            if (read < 0) {
                throw new IOException("cut short");
            }
            at += read;
        }
        return buffer.flip();
    }

    /** Ids are ASCII, so that the order of bytes is the order of text. */
    private static byte[] key(String subject) {
        return Arrays.copyOf(subject.getBytes(StandardCharsets.US_ASCII), KEY);
    }
}
