// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.replication.disk;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Random;

import org.hotseat.hypervisor.checkpoint.DiskSums;
import org.hotseat.replication.wire.GenerationWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The other side has the disk as it is, and only blocks that differ were told. */
class DiskSieveTest {

    private static final int SIZE = (16 << 20) + 512;
    private static final int BLOCK = DiskSums.SMALLEST;
    private static final int SECTOR = 512;
    /** Bytes of each write, as a file is written. */
    private static final int WRITE = 16 * 1024;

    private final Random random = new Random(11);

    private byte[] disk() {
        byte[] disk = new byte[SIZE];
        random.nextBytes(disk);
        Arrays.fill(disk, 3 << 20, 5 << 20, (byte) 0);
        return disk;
    }

    private static DiskSums sums(byte[] old, int size) {
        DiskSums sums = new DiskSums(size);
        for (int number = 0; number < DiskSums.count(size, BLOCK); number++) {
            byte[] content = new byte[sums.length(number)];
            int there = Math.min(content.length, Math.max(0, old.length - number * BLOCK));
            System.arraycopy(old, Math.min(old.length, number * BLOCK), content, 0, there);
            assertTrue(sums.put(number, ByteBuffer.wrap(DiskSums.of(content, content.length))));
        }
        return sums;
    }

    /** Pieces of any length, but nothing of sectors of zeros. */
    private void tell(byte[] disk, DiskSieve sieve) throws IOException {
        int at = 0;
        while (at < disk.length) {
            int length = Math.min(disk.length - at, (1 + random.nextInt(300)) * SECTOR);
            int from = at;
            while (from < at + length) {
                int to = from;
                while (to < at + length && !isZero(disk, to)) {
                    to += SECTOR;
                }
                if (to > from) {
                    sieve.data(from, ByteBuffer.wrap(disk, from, Math.min(disk.length, to) - from).slice());
                }
                from = to == from ? to + SECTOR : to;
            }
            at += length;
        }
        sieve.finish();
    }

    private static boolean isZero(byte[] disk, int at) {
        int length = Math.min(disk.length - at, SECTOR);
        return Arrays.equals(disk, at, at + length, new byte[SECTOR], 0, length);
    }

    /** The other side: a new disk, made of what comes and of what the old one has. */
    private static final class Other implements DiskSieve.Rest {

        private final byte[] old;
        private final byte[] made;
        private final GenerationWriter writer;
        private long told;

        Other(byte[] old, int size, GenerationWriter writer) {
            this.old = old;
            made = new byte[size];
            this.writer = writer;
        }

        @Override
        public void data(long position, ByteBuffer content) throws IOException {
            told += content.remaining();
            writer.extent("vda", position, content.duplicate());
            content.get(made, (int) position, content.remaining());
        }

        @Override
        public void zeros(long position, long length) {
            throw new AssertionError("a whole disk is told without zeros");
        }

        @Override
        public void same(long position, long length, byte[] sum) throws IOException {
            writer.same("vda", position, length, sum);
            byte[] there = Arrays.copyOfRange(old, (int) position, (int) (position + length));
            assertArrayEquals(DiskSums.of(there, there.length), sum);
            System.arraycopy(there, 0, made, (int) position, there.length);
        }
    }

    private long bytes(byte[] old, byte[] now, DiskSums sums) throws IOException {
        ByteArrayOutputStream wire = new ByteArrayOutputStream();
        try (GenerationWriter writer = new GenerationWriter(wire, false)) {
            Other other = new Other(old, now.length, writer);
            DiskSieve sieve = new DiskSieve(sums, other);
            tell(now, sieve);
            writer.end();
            assertArrayEquals(now, other.made);
            assertTrue(other.told + sieve.same() <= now.length);
        }
        return wire.size() + DiskSums.count(now.length, BLOCK) * DiskSums.BYTES;
    }

    /** Sums, the way back, are counted too. */
    @Test
    void onePercentOfChangesIsLessThanFiveOnTheWire() throws Exception {
        byte[] old = disk();
        byte[] now = old.clone();
        int changed = 0;
        int file = 7 << 20;
        while (changed < SIZE / 100) {
            byte[] write = new byte[WRITE];
            random.nextBytes(write);
            System.arraycopy(write, 0, now, file + changed, WRITE);
            changed += WRITE;
        }
        long sent = bytes(old, now, sums(old, SIZE));
        assertTrue(sent < SIZE / 100 * 5, () -> sent + " bytes");
        assertTrue(sent > changed);
    }

    @ParameterizedTest
    @ValueSource(ints = { 0, 512, BLOCK - 512, BLOCK, 5 << 20, (16 << 20) - 512, SIZE, (20 << 20) + 512 })
    void anOldDiskMayBeShorterOrLonger(int length) throws Exception {
        byte[] now = disk();
        byte[] old = Arrays.copyOf(now, Math.max(length, SIZE));
        Arrays.fill(old, Math.min(length, SIZE), old.length, (byte) 0);
        random.ints(20, 0, SIZE / SECTOR).forEach(sector -> Arrays.fill(now, sector * SECTOR, (sector + 1) * SECTOR,
                (byte) 0));
        bytes(old, now, sums(old, SIZE));
    }

    @Test
    void nothingIsKeptBackOfADiskThatIsNotKnown() throws Exception {
        byte[] now = disk();
        assertTrue(bytes(new byte[SIZE], now, new DiskSums(SIZE)) > SIZE - (3 << 20));
    }

    /** A new disk has them. */
    @Test
    void zerosThatWereWrittenDoNotGoThere() throws Exception {
        assertTrue(bytes(new byte[SIZE], new byte[SIZE], new DiskSums(SIZE)) < BLOCK);
        ByteArrayOutputStream wire = new ByteArrayOutputStream();
        try (GenerationWriter writer = new GenerationWriter(wire, false)) {
            DiskSieve sieve = new DiskSieve(new DiskSums(SIZE), new Other(new byte[0], SIZE, writer));
            sieve.data(0, ByteBuffer.allocate(SIZE));
            sieve.finish();
            assertEquals(SIZE, sieve.same());
            assertEquals(0, wire.size());
        }
    }

    /** A part of a block that came earlier is not known any more. */
    @Test
    void aBlockIsToldOnce() throws Exception {
        byte[] old = disk();
        try (GenerationWriter writer = new GenerationWriter(new ByteArrayOutputStream(), false)) {
            DiskSieve sieve = new DiskSieve(sums(old, SIZE), new Other(old, SIZE, writer));
            sieve.data(5 * BLOCK, ByteBuffer.wrap(old, 0, 512).slice());
            sieve.data(6 * BLOCK, ByteBuffer.wrap(old, 0, 512).slice());
            assertThrows(IOException.class, () -> sieve.data(5 * BLOCK, ByteBuffer.allocate(512)));
            assertThrows(IOException.class, () -> sieve.data(SIZE, ByteBuffer.allocate(1)));
        }
    }

    @Test
    void sumsThatAreNoneAreNotBelieved() {
        DiskSums sums = new DiskSums(SIZE);
        assertFalse(sums.put(-1, ByteBuffer.allocate(16)));
        assertFalse(sums.put(0, ByteBuffer.allocate(15)));
        assertFalse(sums.put(257, ByteBuffer.allocate(16)));
        assertFalse(sums.put(256, ByteBuffer.allocate(32)));
        assertFalse(sums.put(Long.MAX_VALUE, ByteBuffer.allocate(16)));
        assertTrue(sums.isEmpty());
        assertTrue(sums.put(256, ByteBuffer.allocate(16)));
        assertFalse(sums.has(256, new byte[16]), "zeros stand for none");
        assertFalse(sums.has(Long.MAX_VALUE, new byte[16]));
        assertEquals(DiskSums.LARGEST, new DiskSums(1L << 45).block());
    }
}
