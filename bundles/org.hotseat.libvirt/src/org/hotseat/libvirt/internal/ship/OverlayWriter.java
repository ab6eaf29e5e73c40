// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal.ship;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/**
 * A qcow2 image, version 3, with clusters of 64 KiB whose parts of 2 KiB are present or not (extended L2), as overlays
 * of checkpoints are: alone, or upon another image. Clusters are taken one after the other, so each is used once.
 *
 * <pre>
 * header | refcount table | L1 | L2 tables and data as they come | refcount blocks
 * </pre>
 */
final class OverlayWriter implements ImageWriter {

    /** Pieces of a disk upon another image begin and end at multiples of this. */
    static final int PART = 2 * 1024;

    private static final int CLUSTER = 64 * 1024;
    private static final int PARTS = CLUSTER / PART;
    private static final int ENTRY = 16;
    private static final int ENTRIES = CLUSTER / ENTRY;
    private static final long COPIED = 1L << 63;
    private static final int MAGIC = 0x514649FB;
    private static final int BACKING_FORMAT = 0xE2792ACA;
    private static final int HEADER = 104;
    private static final int EXTENDED_L2 = 1 << 4;
    private static final int REFCOUNT_ORDER = 4;
    private static final int COUNTS = CLUSTER / 2;
    private static final int L1_AT = 2;
    private static final long ALL = 0xFFFFFFFFL;

    private final RandomAccessFile file;
    private final FileChannel channel;
    private final Forcing forcing;
    private final ByteBuffer header;
    /** Places of the L2 tables; 0 for none. */
    private final long[] tables;
    private final ByteBuffer table = ByteBuffer.allocateDirect(CLUSTER);
    private int loaded = -1;
    /** Number of the next cluster that is free. */
    private long next;
    private boolean empty = true;

    /**
     * Begins one.
     *
     * @param backing name of the image under it; empty for none
     * @param format of that
     */
    OverlayWriter(Path path, long size, String backing, String format) throws IOException {
        tables = new long[Math.toIntExact(Math.max(1, up(size, (long) CLUSTER * ENTRIES)))];
        next = L1_AT + up((long) tables.length * Long.BYTES, CLUSTER);
        header = header(size, tables.length, backing, format);
        file = new RandomAccessFile(path.toFile(), "rw");
        channel = file.getChannel();
        forcing = new Forcing(channel);
        file.setLength(0);
    }

    private static long up(long amount, long by) {
        return (amount + by - 1) / by;
    }

    private static ByteBuffer header(long size, int tables, String backing, String format) {
        byte[] name = backing.getBytes(UTF_8);
        byte[] kind = format.getBytes(UTF_8);
        ByteBuffer extension = ByteBuffer.allocate(CLUSTER - HEADER);
        if (name.length > 0) {
            extension.putInt(BACKING_FORMAT).putInt(kind.length).put(kind).position(extension.position() + 7 & ~7);
        }
        extension.putLong(0);
        int nameAt = HEADER + extension.position();
        extension.put(name).flip();
        return ByteBuffer.allocate(CLUSTER).putInt(MAGIC).putInt(3).putLong(name.length > 0 ? nameAt : 0)
                .putInt(name.length).putInt(Integer.numberOfTrailingZeros(CLUSTER)).putLong(size).putInt(0)
                .putInt(tables).putLong((long) L1_AT * CLUSTER).putLong(CLUSTER).putInt(1).putInt(0).putLong(0).putLong(EXTENDED_L2)
                .putLong(0).putLong(0).putInt(REFCOUNT_ORDER).putInt(HEADER).put(extension).rewind();
    }

    @Override
    public void data(long position, ByteBuffer content) throws IOException {
        long at = position;
        while (content.hasRemaining()) {
            int within = (int) (at % CLUSTER);
            int length = Math.min(content.remaining(), CLUSTER - within);
            int entry = entry(at);
            long place = table.getLong(entry) & ~COPIED;
            if (place == 0) {
                place = next++ * CLUSTER;
                table.putLong(entry, place | COPIED);
            }
            long parts = parts(within, length);
            long map = table.getLong(entry + Long.BYTES);
            table.putLong(entry + Long.BYTES, map & ~(parts << PARTS) | parts);
            write(content.slice(content.position(), length), place + within);
            content.position(content.position() + length);
            at += length;
        }
        empty &= at == position;
        forcing.wrote(at - position);
    }

    /** A bit for each part that is touched. */
    private static long parts(int within, int length) {
        int first = within / PART;
        int end = (within + length + PART - 1) / PART;
        return (ALL >>> PARTS - (end - first)) << first;
    }

    @Override
    public void zeros(long position, long length) throws IOException {
        long end = position + length;
        for (long at = position; at < end;) {
            int within = (int) (at % CLUSTER);
            int piece = (int) Math.min(end - at, CLUSTER - within);
            int entry = entry(at);
            long parts = parts(within, piece);
            long map = table.getLong(entry + Long.BYTES);
            table.putLong(entry + Long.BYTES, map & ~parts | parts << PARTS);
            at += piece;
        }
        empty &= length == 0;
    }

    /** Where in the loaded table a place of the disk has its entry. */
    private int entry(long at) throws IOException {
        long cluster = at / CLUSTER;
        int wanted = Math.toIntExact(cluster / ENTRIES);
        if (wanted != loaded) {
            unload();
            table.clear();
            if (tables[wanted] == 0) {
                tables[wanted] = next++ * CLUSTER;
                table.put(new byte[CLUSTER]);
            } else {
                while (table.hasRemaining() && channel.read(table, tables[wanted] + table.position()) >= 0) {
                    continue;
                }
            }
            loaded = wanted;
        }
        return (int) (cluster % ENTRIES) * ENTRY;
    }

    private void unload() throws IOException {
        if (loaded >= 0) {
            write(table.duplicate().clear(), tables[loaded]);
            loaded = -1;
        }
    }

    private void write(ByteBuffer content, long at) throws IOException {
        long place = at;
        while (content.hasRemaining()) {
            place += channel.write(content, place);
        }
    }

    @Override
    public boolean isEmpty() {
        return empty;
    }

    @Override
    public void finish() throws IOException {
        unload();
        ByteBuffer l1 = ByteBuffer.allocate(tables.length * Long.BYTES);
        for (long place : tables) {
            l1.putLong(place == 0 ? 0 : place | COPIED);
        }
        write(l1.flip(), (long) L1_AT * CLUSTER);
        long blocks = 1;
        while (blocks * COUNTS < next + blocks) {
            blocks++;
        }
        long all = next + blocks;
        ByteBuffer refcounts = ByteBuffer.allocate(Math.toIntExact(blocks) * Long.BYTES);
        for (long block = 0; block < blocks; block++) {
            refcounts.putLong((next + block) * CLUSTER);
            ByteBuffer counts = ByteBuffer.allocate(CLUSTER);
            for (long cluster = block * COUNTS; cluster < all && counts.hasRemaining(); cluster++) {
                counts.putShort((short) 1);
            }
            write(counts.clear(), (next + block) * CLUSTER);
        }
        write(refcounts.flip(), CLUSTER);
        file.setLength(all * CLUSTER);
        write(header, 0);
        channel.force(true);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
