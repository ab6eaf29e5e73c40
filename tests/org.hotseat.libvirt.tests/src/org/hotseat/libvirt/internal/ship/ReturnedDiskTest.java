// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal.ship;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.work.Progress;
import org.hotseat.hypervisor.checkpoint.DiskArrival;
import org.hotseat.hypervisor.checkpoint.DiskOffer;
import org.hotseat.hypervisor.checkpoint.DiskReader;
import org.hotseat.hypervisor.checkpoint.DiskSums;
import org.hotseat.libvirt.internal.chain.OverlayName;
import org.hotseat.libvirt.internal.chain.QemuImg;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A host that has run the machine before becomes its standby: on real images, where the programs for them are. */
class ReturnedDiskTest {

    private static final int BLOCK = DiskSums.SMALLEST;

    @TempDir
    Path folder;
    private QemuImg images;

    @BeforeEach
    void begin() {
        Optional<QemuImg> found = QemuImg.find();
        Assumptions.assumeTrue(found.isPresent() && Files.isExecutable(Path.of("/usr/bin/qemu-io")), "qemu's tools");
        images = found.orElseThrow();
    }

    /** The other host has the disk as it is now, and its machine has written to it since. */
    private TwoFolders returned(String format) throws Exception {
        TwoFolders two = new TwoFolders(folder, format, images);
        two.write(120);
        Files.copy(two.here, two.there);
        CopyMark.own(two.there, TwoFolders.MACHINE);
        Path lost = new OverlayName(two.there, 2, 9).file();
        images.create(lost, two.there, format, TwoFolders.SIZE, TwoFolders.run());
        TwoFolders.call("qemu-io", "-f", "qcow2", "-c", "write -P 99 1M 1M", lost.toString());
        return two;
    }

    private static DiskSums sums(TwoFolders two) throws Exception {
        DiskSums sums = new DiskSums(TwoFolders.SIZE);
        two.copies().sums(new DiskOffer("vda", two.there.toString(), two.format, TwoFolders.SIZE, List.of()),
                sums.block(), (first, some) -> assertTrue(sums.put(first, some)));
        return sums;
    }

    /** All that a cut has frozen. */
    private static final class Disk implements DiskReader {

        private final byte[] content = new byte[(int) TwoFolders.SIZE];
        private final boolean[] told = new boolean[(int) (TwoFolders.SIZE / BLOCK + 1)];

        @Override
        public void data(long position, ByteBuffer piece) {
            for (long block = position / BLOCK; block * BLOCK < position + piece.remaining(); block++) {
                told[(int) block] = true;
            }
            piece.get(content, (int) position, piece.remaining());
        }

        @Override
        public void zeros(long position, long length) {
            throw new AssertionError("a whole disk is told without zeros");
        }
    }

    /** Ships what differs, up to the moment before it counts; returns the bytes that did. */
    private static long ship(TwoFolders two, DiskSums sums, long generation) throws Exception {
        Disk disk = new Disk();
        two.cut(generation, 0).all(disk, TwoFolders.run());
        long sent = 0;
        try (DiskArrival arrival = two.copies().arrive(two.stage(generation, 0))) {
            for (int number = 0; number < disk.told.length; number++) {
                int at = number * BLOCK;
                byte[] content = Arrays.copyOfRange(disk.content, at, at + sums.length(number));
                byte[] sum = DiskSums.of(content, content.length);
                disk.told[number] &= !Arrays.equals(content, new byte[content.length]);
                if (disk.told[number] && sums.has(number, sum)) {
                    arrival.same(at, content.length, sum);
                } else if (disk.told[number]) {
                    arrival.data(at, ByteBuffer.wrap(content));
                    sent += content.length;
                }
            }
            arrival.finish();
        }
        return sent;
    }

    private static void settled(TwoFolders two, long generation) throws Exception {
        two.copies().settle(TwoFolders.EPOCH, generation, Progress.NONE);
        two.same(generation);
        assertEquals(List.of("vda.img", "vda.img.hotseat-3-" + generation, "vda.img.hotseat-of"), two.files());
        assertEquals(generation, two.look().generation());
    }

    @ParameterizedTest
    @ValueSource(strings = { "raw", "qcow2" })
    void onlyWhatDiffersGoesThere(String format) throws Exception {
        TwoFolders two = returned(format);
        long none = ship(two, sums(two), 1);
        assertEquals(0, none);
        settled(two, 1);
        CopyMark.born(two.there); // the machine goes on there, is lost, and this host is told by what it has
        two.write(3);
        long sent = ship(two, sums(two), 2);
        assertTrue(sent > 0 && sent <= 6 * BLOCK, () -> sent + " bytes for three writes");
        settled(two, 2);
        two.write(5);
        two.ship(two.cut(3, 0), 3, 2);
        settled(two, 3);
    }

    /** Random writes, zeros and discards on both sides of the loss. */
    @ParameterizedTest
    @ValueSource(strings = { "raw", "qcow2" })
    void itIsWhatWasCutAtEachTime(String format) throws Exception {
        TwoFolders two = returned(format);
        for (long generation = 1; generation < 6; generation++) {
            two.write(10);
            ship(two, sums(two), generation);
            settled(two, generation);
            TwoFolders.call("qemu-io", "-f", format, "-c", "write -P 7 " + generation + "M 90k", "-c", "discard 5M 70k",
                    "-c", "write -z 6M 100k", two.there.toString());
            CopyMark.own(two.there, TwoFolders.MACHINE);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = { 0, 512, 3L << 20, (8L << 20) - 512, 12L << 20 })
    void theOldDiskMayHaveAnotherSize(long size) throws Exception {
        TwoFolders two = returned("raw");
        try (RandomAccessFile old = new RandomAccessFile(two.there.toFile(), "rw")) {
            old.setLength(size);
        }
        long sent = ship(two, sums(two), 1);
        assertTrue(sent <= Math.max(0, TwoFolders.SIZE - size + BLOCK), () -> sent + " bytes");
        settled(two, 1);
    }

    /** What was packed, or is in a template under it, is not there byte by byte. */
    @Test
    void thatAnImageIsPackedOrUponAnotherOneDoesNotMatter() throws Exception {
        TwoFolders two = returned("qcow2");
        Path packed = folder.resolve("packed");
        TwoFolders.call("qemu-img", "convert", "-c", "-O", "qcow2", two.there.toString(), packed.toString());
        Files.move(packed, two.there, StandardCopyOption.REPLACE_EXISTING);
        assertEquals(0, ship(two, sums(two), 1));
        settled(two, 1);
        Path template = folder.resolve("template");
        Files.move(two.there, template);
        images.create(two.there, template, "qcow2", TwoFolders.SIZE, TwoFolders.run());
        CopyMark.own(two.there, TwoFolders.MACHINE);
        two.write(2);
        long sent = ship(two, sums(two), 2);
        assertTrue(sent <= 4 * BLOCK, () -> sent + " bytes for two writes");
        settled(two, 2);
    }

    @Test
    void aDamagedImageHasNoSums() throws Exception {
        TwoFolders two = returned("qcow2");
        Files.write(two.there, new byte[4096], StandardOpenOption.WRITE);
        assertThrows(FailureException.class, () -> sums(two));
        assertTrue(ship(two, new DiskSums(TwoFolders.SIZE), 1) > 0);
        settled(two, 1);
    }

    @Test
    void whereNothingIsKeptThereAreNoSums() throws Exception {
        TwoFolders two = new TwoFolders(folder, "raw", images);
        assertTrue(sums(two).isEmpty());
        Files.writeString(two.there, "somebody else's");
        assertTrue(sums(two).isEmpty());
        CopyMark.own(two.there, TwoFolders.MACHINE);
        assertFalse(sums(two).isEmpty());
        two.does = LibvirtCopies.Here.RUNS;
        assertTrue(sums(two).isEmpty());
    }

    /** Somebody has written to it after the sums were told: nothing of that gets into the copy. */
    @Test
    void whatIsNotWhatItWasIsRefused() throws Exception {
        TwoFolders two = returned("raw");
        DiskSums sums = sums(two);
        byte[] random = new byte[(int) TwoFolders.SIZE];
        two.random.nextBytes(random);
        Files.write(two.there, random);
        assertEquals(FailureCode.DAMAGED, assertThrows(FailureException.class, () -> ship(two, sums, 1)).code());
        assertFalse(two.files().contains("vda.img.hotseat-coming-1"));
        two.copies().settle(TwoFolders.EPOCH, 1, Progress.NONE);
        assertEquals(0, two.look().generation());
        ship(two, sums(two), 2);
        settled(two, 2);
    }

    /** What counted before is there until the new one counts; each step is done again or was enough. */
    @ParameterizedTest
    @ValueSource(ints = { 0, 1, 2, 3 })
    void aCrashAtAnyStepLosesNothing(int steps) throws Exception {
        TwoFolders two = returned("raw");
        ship(two, sums(two), 1);
        settled(two, 1);
        two.write(20);
        byte[] held = Files.readAllBytes(two.there);
        try (DiskArrival half = two.copies().arrive(two.stage(2, 0))) {
            byte[] first = Arrays.copyOf(held, BLOCK);
            half.same(0, BLOCK, DiskSums.of(first, BLOCK));
            Files.copy(two.there.resolveSibling("vda.img.hotseat-coming-2"), folder.resolve("half"));
        }
        Files.move(folder.resolve("half"), two.there.resolveSibling("vda.img.hotseat-coming-2"));
        assertEquals(1, two.look().generation(), "the process died in the middle");
        ship(two, sums(two), 3);
        assertTrue(Arrays.equals(held, Files.readAllBytes(two.there)), "nothing is written over what counts");
        assertEquals(1, two.look().generation());
        if (steps > 0) {
            Files.move(two.there.resolveSibling("vda.img.hotseat-coming-3"), two.there,
                    StandardCopyOption.REPLACE_EXISTING);
        }
        if (steps > 1) {
            Files.delete(new OverlayName(two.there, TwoFolders.EPOCH, 1).file());
        }
        if (steps > 2) {
            images.create(new OverlayName(two.there, TwoFolders.EPOCH, 3).file(), two.there, "raw", TwoFolders.SIZE,
                    TwoFolders.run());
        }
        settled(two, 3);
        settled(two, 3);
    }

    @Test
    void nothingThatComesIsBelieved() throws Exception {
        TwoFolders two = returned("raw");
        byte[] block = new byte[DiskSums.BYTES];
        try (DiskArrival arrival = two.copies().arrive(two.stage(1, 0))) {
            for (long place : new long[] { -BLOCK, TwoFolders.SIZE, Long.MAX_VALUE - 100 }) {
                refused(() -> arrival.same(place, BLOCK, block));
            }
            refused(() -> arrival.same(0, -1, block));
            refused(() -> arrival.same(0, 4L << 20, block));
            refused(() -> arrival.same(0, BLOCK, block));
            refused(() -> arrival.same(0, BLOCK, block));
        }
        ship(two, sums(two), 1);
        settled(two, 1);
        try (DiskArrival arrival = two.copies().arrive(two.stage(2, 1))) {
            refused(() -> arrival.same(0, BLOCK, block));
        }
    }

    private static void refused(Executable act) {
        assertEquals(FailureCode.DAMAGED, assertThrows(FailureException.class, act).code());
    }
}
