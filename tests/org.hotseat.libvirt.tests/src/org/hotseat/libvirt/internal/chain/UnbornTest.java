// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal.chain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.work.Run;
import org.hotseat.libvirt.internal.chain.MachineText.Layer;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Overlays of machines that wait; real images, where the program for them is installed. */
class UnbornTest {

    private static final long SIZE = 1 << 20;

    @TempDir
    Path folder;

    private Path base;
    private Path fresh;
    private QemuImg images;

    @BeforeEach
    void begin() throws Exception {
        Optional<QemuImg> found = QemuImg.find();
        Assumptions.assumeTrue(found.isPresent(), "qemu-img is installed");
        images = found.orElseThrow();
        base = folder.resolve("vda.img");
        fresh = new OverlayName(base, 4, 0).file();
        call("qemu-img", "create", "-q", "-f", "raw", base.toString(), Long.toString(SIZE));
    }

    private static void call(String... words) throws Exception {
        Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes());
        assertEquals(0, process.waitFor(), said);
    }

    private void write(int from) throws Exception {
        call("qemu-io", "-f", "qcow2", "-c", "write -P 7 " + from + " 4096", fresh.toString());
    }

    private Unborn make() throws FailureException {
        Unborn made = new Unborn(images);
        made.make(fresh, new Layer(base, "raw"), SIZE, Run.within(Duration.ofSeconds(60)));
        return made;
    }

    private List<Path> files() throws Exception {
        try (Stream<Path> all = Files.list(folder)) {
            return all.sorted().toList();
        }
    }

    /** The agent has died between the word of the cluster and the guest's first moment. */
    @Test
    void whatWasBornWithTheLastChangesAndNeverRanIsMadeAnew() throws Exception {
        Unborn armed = make();
        write(0);
        armed.bear();
        assertFalse(Overlays.isUnborn(fresh));
        Unborn again = make();
        assertTrue(again.areHere());
        assertTrue(images.isEmpty(fresh, Run.within(Duration.ofSeconds(60))));
        again.remove();
        assertEquals(List.of(base), files());
    }

    @Test
    void whatAGuestHasWrittenIsNeverReplaced() throws Exception {
        Unborn armed = make();
        write(0);
        armed.bear();
        write(0);
        assertEquals(FailureCode.WRONG_STATE, assertThrows(FailureException.class, this::make).code());
        assertTrue(Files.exists(fresh));
    }

    /** The same inode for the next file: the word tells them apart. */
    @Test
    void whoseOverlayWasReplacedTouchesItNoMore() throws Exception {
        Unborn first = make();
        Files.writeString(folder.resolve("vda.img.hotseat-4-0.unborn"), "of another");
        assertFalse(first.areHere());
        assertThrows(FailureException.class, first::bear);
        first.remove();
        assertTrue(Files.exists(fresh));
        Unborn second = make();
        second.bear();
        first.remove();
        assertTrue(Files.exists(fresh));
        second.remove();
        assertEquals(List.of(base), files());
    }
}
