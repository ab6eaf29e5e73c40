// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal.jna;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Processors of real threads, as the system tells them. */
@Timeout(value = 1, unit = TimeUnit.MINUTES)
class AsideTest {

    private static final Path SELF = Path.of("/proc/thread-self");
    private static final String PROCESSORS = "Cpus_allowed:";

    @Test
    void theLastOfSeveralIsLeft() {
        BitSet several = new BitSet();
        several.set(2, 5);
        several.set(70);
        BitSet fewer = Aside.butLast(several);
        assertEquals("{2, 3, 4}", fewer.toString());
        assertEquals("{2, 3}", Aside.butLast(fewer).toString());
    }

    @Test
    void theOnlyOneIsShared() {
        BitSet one = new BitSet();
        one.set(3);
        assertEquals(one, Aside.butLast(one));
    }

    @Test
    void aThreadLeavesOneHoweverOftenItIsAsked() throws Exception {
        Assumptions.assumeTrue(Files.exists(SELF), "not on Linux");
        int all = processors();
        FutureTask<Integer> task = new FutureTask<>(() -> {
            Aside.thisThread();
            Aside.thisThread();
            assertTrue(Files.readString(SELF.resolve("stat")).replaceFirst("^.*\\) ", "").split(" ")[16].equals("10"));
            return processors();
        });
        Thread thread = new Thread(task);
        thread.start();
        assertEquals(Math.max(1, all - 1), task.get());
        thread.join();
        assertEquals(all, processors(), "others are left alone");
    }

    private static int processors() throws IOException {
        String mask = Files.readAllLines(SELF.resolve("status")).stream().filter(line -> line.startsWith(PROCESSORS))
                .findFirst().orElseThrow().substring(PROCESSORS.length());
        return mask.replace(",", "").strip().chars().map(digit -> Integer.bitCount(Character.digit(digit, 16))).sum();
    }
}
