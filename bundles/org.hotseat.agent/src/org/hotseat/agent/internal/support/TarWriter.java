// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.internal.support;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;

/** Writes files into a tar archive in the form of POSIX (ustar). Used by one thread; the stream stays open. */
final class TarWriter {

    private static final int BLOCK = 512;
    private static final int NAME = 100;
    private static final int CHECKSUM = 148;

    private final OutputStream out;
    private final long seconds;

    /**
     * Begins an archive.
     *
     * @param seconds the time of all files, since 1970
     */
    TarWriter(OutputStream out, long seconds) {
        this.out = out;
        this.seconds = seconds;
    }

    /** A file of mode 0600 that belongs to root. */
    void file(String name, byte[] content) throws IOException {
        out.write(header(name, content.length));
        out.write(content);
        out.write(new byte[(BLOCK - content.length % BLOCK) % BLOCK]);
    }

    private byte[] header(String name, long size) throws IOException {
        byte[] header = new byte[BLOCK];
        if (name.length() > NAME) {
            throw new IOException("a name of more than " + NAME + " characters: " + name);
        }
        put(header, 0, name);
        put(header, NAME, "0000600\0" + "0000000\0" + "0000000\0" + octal(size) + octal(seconds));
        Arrays.fill(header, CHECKSUM, CHECKSUM + 8, (byte) ' ');
        put(header, CHECKSUM + 8, "0");
        put(header, 257, "ustar\0" + "00" + "root");
        put(header, 297, "root");
        int sum = 0;
        for (byte one : header) {
            sum += Byte.toUnsignedInt(one);
        }
        put(header, CHECKSUM, String.format(Locale.ROOT, "%06o\0 ", sum));
        return header;
    }

    private static String octal(long number) {
        return String.format(Locale.ROOT, "%011o\0", number);
    }

    private static void put(byte[] header, int at, String text) {
        byte[] bytes = text.getBytes(US_ASCII);
        System.arraycopy(bytes, 0, header, at, bytes.length);
    }

    /** The archive's end. */
    void end() throws IOException {
        out.write(new byte[2 * BLOCK]);
    }
}
