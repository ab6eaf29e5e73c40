// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal.ship;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Optional;

import org.hotseat.hypervisor.checkpoint.FrozenDisk;
import org.hotseat.libvirt.internal.chain.OverlayName;
import org.hotseat.libvirt.internal.chain.QemuImg;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A base that somebody changes while its machine runs. */
class WatchedBasesTest {

    @TempDir
    Path folder;

    private static FrozenDisk frozen(WatchedBases bases, TwoFolders two, long generation) throws Exception {
        two.write(5);
        two.cut(generation, 0);
        Path begun = new OverlayName(two.here, TwoFolders.EPOCH, generation).file();
        return bases.frozen(generation, "<domain><devices><disk type='file' device='disk'><driver name='qemu'"
                + " type='qcow2'/><source file='" + begun + "'/><target dev='vda'/></disk></devices></domain>").getFirst();
    }

    @Test
    void aBaseThatSomebodyHasChangedIsCopiedAsAWholeAgain() throws Exception {
        Optional<QemuImg> found = QemuImg.find();
        Assumptions.assumeTrue(found.isPresent() && Files.isExecutable(Path.of("/usr/bin/qemu-io")), "qemu's tools");
        TwoFolders two = new TwoFolders(folder, "raw", found.orElseThrow());
        WatchedBases bases = new WatchedBases(found.orElseThrow(), TwoFolders.MACHINE);
        frozen(bases, two, 1);
        assertTrue(frozen(bases, two, 2).knows(TwoFolders.EPOCH, 1));
        bases.look();
        two.acknowledged(2);
        bases.workedOn();
        assertTrue(frozen(bases, two, 3).knows(TwoFolders.EPOCH, 2), "brought down by ourselves");
        try (RandomAccessFile base = new RandomAccessFile(two.here.toFile(), "rw")) {
            base.seek(4711);
            base.write(1);
        }
        Files.setLastModifiedTime(two.here, FileTime.from(Instant.EPOCH)); // also by a clock that is far behind
        FrozenDisk next = frozen(bases, two, 4);
        assertFalse(next.knows(TwoFolders.EPOCH, 3), "what somebody else has written is in no overlay");
        FrozenDisk later = frozen(bases, two, 5);
        assertTrue(later.knows(TwoFolders.EPOCH, 4), "a whole copy of that cut has it");
        assertFalse(later.knows(TwoFolders.EPOCH, 3));
    }
}
