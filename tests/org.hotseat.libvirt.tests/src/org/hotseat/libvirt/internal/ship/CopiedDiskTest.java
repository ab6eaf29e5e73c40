// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal.ship;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.work.Progress;
import org.hotseat.base.work.Run;
import org.hotseat.hypervisor.checkpoint.DiskArrival;
import org.hotseat.hypervisor.checkpoint.DiskOffer;
import org.hotseat.hypervisor.checkpoint.DiskReader;
import org.hotseat.hypervisor.checkpoint.DiskSeen.How;
import org.hotseat.libvirt.internal.chain.OverlayName;
import org.hotseat.libvirt.internal.chain.QemuImg;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Real images, where the programs for them are installed: the copy is what was cut, at each generation. */
class CopiedDiskTest {

    @TempDir
    Path folder;
    private QemuImg images;

    @BeforeEach
    void begin() {
        Optional<QemuImg> found = QemuImg.find();
        Assumptions.assumeTrue(found.isPresent() && Files.isExecutable(Path.of("/usr/bin/qemu-io")), "qemu's tools");
        images = found.orElseThrow();
    }

    private static void refused(FailureCode code, Executable act) {
        assertEquals(code, assertThrows(FailureException.class, act).code());
    }

    /** Some generations are lost on their way, some tell nothing, and one is told by two overlays. */
    @ParameterizedTest
    @ValueSource(strings = { "raw", "qcow2" })
    void theCopyIsWhatWasCut(String format) throws Exception {
        TwoFolders two = new TwoFolders(folder, format, images);
        two.write(40);
        two.ship(two.cut(1, 0), 1, 0);
        two.copies().settle(TwoFolders.EPOCH, 1, Progress.NONE);
        two.same(1);
        long held = 1;
        for (long generation = 2; generation < 16; generation++) {
            two.write(generation % 5 == 0 ? 0 : 12);
            FrozenChain frozen = two.cut(generation, 0);
            assertTrue(frozen.knows(TwoFolders.EPOCH, held));
            two.ship(frozen, generation, held);
            if (generation % 4 == 0) {
                two.copies().settle(TwoFolders.EPOCH, generation - 1, Progress.NONE); // the one that came does not count
                two.same(held);
                continue;
            }
            two.copies().settle(TwoFolders.EPOCH, generation, Progress.NONE);
            two.copies().settle(TwoFolders.EPOCH, generation, Progress.NONE);
            held = generation;
            two.same(held);
            two.acknowledged(held);
            assertEquals(List.of("vda.img", "vda.img.hotseat-3-" + held, "vda.img.hotseat-of"), two.files());
        }
        assertFalse(two.cut(20, 0).knows(TwoFolders.EPOCH, 4));
        assertFalse(two.cut(21, 21).knows(TwoFolders.EPOCH, held), "somebody has changed the base");
        two.copies().drop();
        assertEquals(List.of(), two.files());
    }

    /** Whatever was done of a settlement before a crash is done again, or was enough. */
    @ParameterizedTest
    @ValueSource(ints = { 0, 1, 2, 3 })
    void aCrashInTheMiddleOfSettlingLosesNothing(int steps) throws Exception {
        TwoFolders two = new TwoFolders(folder, "raw", images);
        two.write(20);
        two.ship(two.cut(1, 0), 1, 0);
        two.copies().settle(TwoFolders.EPOCH, 1, Progress.NONE);
        two.write(20);
        two.ship(two.cut(2, 0), 2, 1);
        Path before = new OverlayName(two.there, TwoFolders.EPOCH, 1).file();
        Path now = new OverlayName(two.there, TwoFolders.EPOCH, 2).file();
        if (steps > 0) {
            Files.move(two.there.resolveSibling("vda.img.hotseat-coming-2"), before,
                    StandardCopyOption.REPLACE_EXISTING);
        }
        if (steps > 1) {
            images.create(now, before, "qcow2", TwoFolders.SIZE, TwoFolders.run());
        }
        if (steps > 2) {
            images.commit(before, two.there, TwoFolders.run());
        }
        two.copies().settle(TwoFolders.EPOCH, 2, Progress.NONE);
        two.same(2);
        two.copies().settle(TwoFolders.EPOCH, 2, Progress.NONE);
        two.same(2);
    }

    @Test
    void aWholeDiskComesAgainInThePlaceOfAnOldOne() throws Exception {
        TwoFolders two = new TwoFolders(folder, "qcow2", images);
        two.write(20);
        two.ship(two.cut(1, 0), 1, 0);
        two.copies().settle(TwoFolders.EPOCH, 1, Progress.NONE);
        CopyMark.born(two.there); // the machine goes on there, and writes
        Files.copy(new OverlayName(two.there, TwoFolders.EPOCH, 1).file(), new OverlayName(two.there, 4, 0).file());
        assertEquals(0, two.look().generation());
        two.write(20);
        two.ship(two.cut(5, 0), 5, 0);
        assertTrue(Files.exists(new OverlayName(two.there, 4, 0).file()), "not before it counts");
        two.copies().settle(TwoFolders.EPOCH, 5, Progress.NONE);
        two.same(5);
        assertEquals(List.of("vda.img", "vda.img.hotseat-3-5", "vda.img.hotseat-of"), two.files());
        assertEquals(5, two.look().generation());
    }

    /** Images that were packed have no bytes that could be read as they are. */
    @Test
    void aPackedDiskIsUnpacked() throws Exception {
        TwoFolders two = new TwoFolders(folder, "qcow2", images);
        two.write(30);
        Path packed = folder.resolve("packed");
        TwoFolders.call("qemu-img", "convert", "-c", "-O", "qcow2", two.here.toString(), packed.toString());
        Files.move(packed, two.here, StandardCopyOption.REPLACE_EXISTING);
        two.write(3);
        two.ship(two.cut(1, 0), 1, 0);
        two.copies().settle(TwoFolders.EPOCH, 1, Progress.NONE);
        two.same(1);
    }

    /** The link may take as long as it likes. */
    @Test
    void aPackedDiskGoesOverASlowLink() throws Exception {
        TwoFolders two = new TwoFolders(folder, "qcow2", images);
        two.write(30);
        Path packed = folder.resolve("packed");
        TwoFolders.call("qemu-img", "convert", "-c", "-O", "qcow2", two.here.toString(), packed.toString());
        Files.move(packed, two.here, StandardCopyOption.REPLACE_EXISTING);
        FrozenChain frozen = two.cut(1, 0);
        Run run = Run.within(Duration.ofSeconds(5));
        List<Long> places = new ArrayList<>();
        frozen.all(new DiskReader() {

            @Override
            public void data(long position, ByteBuffer content) {
                places.add(position);
                while (!run.deadline().isOver()) {
                    LockSupport.parkNanos(1_000_000);
                }
            }

            @Override
            public void zeros(long position, long length) {
                // none
            }
        }, run);
        assertTrue(places.size() > 2, places::toString);
    }

    @Test
    void whoSeesTheTokenSeesTheSameFiles() throws Exception {
        TwoFolders two = new TwoFolders(folder, "raw", images);
        Path token = Files.createFile(folder.resolve("token"));
        assertEquals(How.SHARED, two.look(token.toString()).how());
        assertEquals(How.COPY, two.look(token.toString(), folder.resolve("none").toString()).how());
        assertEquals(How.COPY, two.look().how(), "who shows nothing is not believed");
    }

    @Test
    void whatIsThereIsNotWrittenOver() throws Exception {
        TwoFolders two = new TwoFolders(folder, "raw", images);
        Files.writeString(two.there, "somebody else's");
        assertEquals(How.REFUSED, two.look().how());
        refused(FailureCode.PERMISSION, () -> two.copies().arrive(two.stage(1, 0)));
        Files.delete(two.there);
        two.does = LibvirtCopies.Here.RUNS;
        assertEquals(How.REFUSED, two.look().how());
        two.does = LibvirtCopies.Here.NOTHING;
        DiskOffer offer = new DiskOffer("vda", two.there.toString(), "raw", 512, List.of());
        assertEquals(How.REFUSED, new LibvirtCopies(images, TwoFolders.MACHINE, Optional::empty, () -> two.does)
                .look(List.of(offer)).getFirst().how(), "the cluster knows no such disk");
        Files.delete(two.there.getParent());
        assertEquals(How.REFUSED, two.look().how());
    }

    @Test
    void aCopyThatSomebodyHasChangedIsNotUsed() throws Exception {
        TwoFolders two = new TwoFolders(folder, "raw", images);
        two.write(20);
        two.ship(two.cut(1, 0), 1, 0);
        two.copies().settle(TwoFolders.EPOCH, 1, Progress.NONE);
        Path begun = new OverlayName(two.there, TwoFolders.EPOCH, 1).file();
        CopyMark.requireUntouched(begun);
        assertEquals(1, two.look().generation());
        Files.write(two.there, new byte[] { 1 }, StandardOpenOption.APPEND);
        assertEquals(0, two.look().generation());
        assertFalse(two.look().text().isEmpty());
        refused(FailureCode.WRONG_STATE, () -> two.copies().arrive(two.stage(2, 1)));
        refused(FailureCode.DAMAGED, () -> CopyMark.requireUntouched(begun));
    }

    @Test
    void aPartThatSomebodyHasRemovedMakesItComeWholeAgain() throws Exception {
        TwoFolders two = new TwoFolders(folder, "raw", images);
        two.write(20);
        two.ship(two.cut(1, 0), 1, 0);
        two.copies().settle(TwoFolders.EPOCH, 1, Progress.NONE);
        two.write(5);
        two.ship(two.cut(2, 0), 2, 1);
        Files.delete(two.there);
        two.copies().settle(TwoFolders.EPOCH, 2, Progress.NONE);
        assertEquals(0, two.look().generation());
        two.ship(two.cut(3, 0), 3, 0);
        two.copies().settle(TwoFolders.EPOCH, 3, Progress.NONE);
        two.same(3);
        Files.delete(new OverlayName(two.there, TwoFolders.EPOCH, 3).file());
        assertEquals(0, two.look().generation());
    }

    /** Whoever fails to see a token must not write over the disk of who made it. */
    @Test
    void whatAnotherHostWritesItselfIsNoCopy() throws Exception {
        TwoFolders two = new TwoFolders(folder, "raw", images);
        Files.writeString(two.there, "a running machine's");
        CopyMark.own(two.there, TwoFolders.MACHINE);
        assertEquals(How.COPY, two.look().how(), "it has moved away from here");
        try (DiskArrival arrival = two.copies().arrive(two.stage(1, 0))) {
            new CopyMark(TwoFolders.MACHINE, false, 0, 0, "", "", "another").write(two.there);
            refused(FailureCode.WRONG_STATE, arrival::finish);
        }
        assertEquals(How.REFUSED, two.look().how());
        refused(FailureCode.PERMISSION, () -> two.copies().arrive(two.stage(1, 0)));
        assertEquals("a running machine's", Files.readString(two.there));
    }

    @Test
    void aTokenThatCannotBeLookedForIsNotUnseen() throws Exception {
        TwoFolders two = new TwoFolders(folder, "raw", images);
        Path endless = folder.resolve("endless");
        Files.createSymbolicLink(endless, endless);
        refused(FailureCode.FILE, () -> two.look(endless.resolve("token").toString()));
    }

    /** Nobody goes on from a copy that is of another generation, or of none. */
    @Test
    void aCopyIsOfTheGenerationThatItsMarkNames() throws Exception {
        TwoFolders two = new TwoFolders(folder, "raw", images);
        two.write(20);
        two.ship(two.cut(1, 0), 1, 0);
        two.copies().settle(TwoFolders.EPOCH, 1, Progress.NONE);
        Path begun = new OverlayName(two.there, TwoFolders.EPOCH, 1).file();
        CopyMark.requireUntouched(begun);
        refused(FailureCode.WRONG_STATE, () -> CopyMark.requireUntouched(new OverlayName(two.there, TwoFolders.EPOCH, 2)
                .file()));
        CopyMark.copyOf(TwoFolders.MACHINE, 0, 0, "").write(two.there);
        refused(FailureCode.WRONG_STATE, () -> CopyMark.requireUntouched(begun));
        CopyMark.own(two.there, TwoFolders.MACHINE);
        CopyMark.requireUntouched(begun);
    }

    /** Somebody waits for the machine: a longer chain is as good. */
    @Test
    void whatTakesLongIsLeftToLater() throws Exception {
        TwoFolders two = new TwoFolders(folder, "raw", images);
        two.write(20);
        two.ship(two.cut(1, 0), 1, 0);
        two.copies().settle(TwoFolders.EPOCH, 1, Progress.NONE);
        two.write(10);
        two.ship(two.cut(2, 0), 2, 1);
        two.copies().settle(TwoFolders.EPOCH, 2, new Progress() {

            @Override
            public void report(double fraction, String step) {
                // nobody watches
            }

            @Override
            public boolean isCancelled() {
                return true;
            }
        });
        two.same(2);
        assertEquals(4, two.files().size());
        assertEquals(2, two.look().generation());
        CopyMark.requireUntouched(new OverlayName(two.there, TwoFolders.EPOCH, 2).file());
        two.write(10);
        two.ship(two.cut(3, 0), 3, 2);
        two.copies().settle(TwoFolders.EPOCH, 3, Progress.NONE);
        two.same(3);
        assertEquals(List.of("vda.img", "vda.img.hotseat-3-3", "vda.img.hotseat-of"), two.files());
    }

    /** A process that waits writes nothing, so that copies go on; what it has open is removed when it is gone. */
    @Test
    void copiesGoOnWhileAProcessWaits() throws Exception {
        TwoFolders two = new TwoFolders(folder, "raw", images);
        two.write(20);
        two.ship(two.cut(1, 0), 1, 0);
        two.copies().settle(TwoFolders.EPOCH, 1, Progress.NONE);
        two.does = LibvirtCopies.Here.WAITS;
        assertEquals(1, two.look().generation());
        two.write(5);
        two.ship(two.cut(2, 0), 2, 1);
        two.copies().settle(TwoFolders.EPOCH, 2, Progress.NONE);
        two.same(2);
        refused(FailureCode.WRONG_STATE, () -> two.copies().drop());
        two.same(2);
        two.does = LibvirtCopies.Here.NOTHING;
        two.copies().drop();
        assertEquals(List.of(), two.files());
        two.ship(two.cut(3, 0), 3, 0);
        two.copies().settle(TwoFolders.EPOCH, 3, Progress.NONE);
        CopyMark.born(two.there);
        two.does = LibvirtCopies.Here.RUNS;
        two.copies().drop();
        assertTrue(Files.exists(two.there), "it is its own disk now");
    }

    @Test
    void nothingThatComesIsBelieved() throws Exception {
        TwoFolders two = new TwoFolders(folder, "raw", images);
        two.write(5);
        two.ship(two.cut(1, 0), 1, 0);
        two.copies().settle(TwoFolders.EPOCH, 1, Progress.NONE);
        try (DiskArrival arrival = two.copies().arrive(two.stage(2, 1))) {
            ByteBuffer part = ByteBuffer.allocate(2048);
            for (long place : new long[] { -2048, TwoFolders.SIZE, Long.MAX_VALUE - 100, 512 }) {
                refused(FailureCode.DAMAGED, () -> arrival.data(place, part.clear()));
                refused(FailureCode.DAMAGED, () -> arrival.zeros(place, 2048));
            }
            refused(FailureCode.DAMAGED, () -> arrival.zeros(0, -1));
        }
        assertEquals(List.of("vda.img", "vda.img.hotseat-3-1", "vda.img.hotseat-of"), two.files());
        two.same(1);
    }
}
