// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.replication.store;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;

import org.hotseat.replication.stream.StreamHead;

/** Reads what a {@link SpoolWriter} has kept. */
final class SpoolReader {

    /** It is not what was written. */
    static final class Damaged extends IOException {

        private static final long serialVersionUID = 1;

        Damaged(String what) {
            super(what);
        }
    }

    private SpoolReader() {
    }

    /**
     * Reads all of it twice: once to see that it is whole, so that nothing is told of one that is not.
     *
     * @throws Damaged before anything was told
     * @throws IOException of the file, or of the listener
     */
    static void read(Path path, Settlement listener) throws IOException {
        each(path, (kind, number, content, position) -> { });
        each(path, (kind, number, content, position) -> tell(listener, kind, number, content));
    }

    /** Where an entry has its content. */
    interface Place {
        void at(byte kind, long number, long position);
    }

    /** Tells where each entry has its content; {@link Damaged} may come after some were told. */
    static void index(Path path, Place place) throws IOException {
        each(path, (kind, number, content, position) -> place.at(kind, number, position));
    }

    private interface Entry {
        void take(byte kind, long number, ByteBuffer content, long position) throws IOException;
    }

    private static void each(Path path, Entry entry) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(path),
                SpoolWriter.MOST))) {
            byte kind;
            long position = 0;
            do {
                kind = in.readByte();
                long number = in.readLong();
                require(in.readByte() == SpoolWriter.UNUSED);
                int length = in.readInt();
                int sum = in.readInt();
                require(kind >= SpoolWriter.END && kind <= SpoolWriter.DATA && length >= 0
                        && length <= SpoolWriter.MOST && (kind != SpoolWriter.DATA || length == StreamHead.PAGE));
                byte[] content = new byte[length];
                in.readFully(content);
                require(sum == SpoolWriter.sum(kind, number, ByteBuffer.wrap(content)));
                position += SpoolWriter.PREFIX;
                entry.take(kind, number, ByteBuffer.wrap(content), position);
                position += length;
            } while (kind != SpoolWriter.END);
        } catch (EOFException cutShort) {
            throw new Damaged("it ends too early");
        }
    }

    private static void tell(Settlement listener, byte kind, long number, ByteBuffer content)
            throws IOException {
        switch (kind) {
            case SpoolWriter.ZERO -> listener.zero(number);
            case SpoolWriter.DATA -> listener.data(number, content);
            default -> { } // the end
        }
    }

    private static void require(boolean holds) throws Damaged {
        if (!holds) {
            throw new Damaged("an entry is not what was written");
        }
    }
}
