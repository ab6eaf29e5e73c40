// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.devices.display;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.lab.Monitors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EdidTest {

    private static final byte[] PLAIN = Monitors.edid("DEL", 0xa0b1, 7, "U2720Q", 1920, 1080, 0);

    private static void refuses(String part, byte[] data) {
        FailureException refused = assertThrows(FailureException.class, () -> Edid.parse(data));
        assertEquals(FailureCode.DAMAGED, refused.failure().code());
        assertTrue(refused.failure().text().contains(part), refused.failure().text());
    }

    @Test
    void tellsWhichMonitorItIsAndWhatItWants() throws Exception {
        Edid edid = Edid.parse(PLAIN);
        assertEquals(new Edid(edid.hash(), "DEL", 0xa0b1, 7, "U2720Q", 1920, 1080, 60_000), edid);
        assertEquals(64, edid.hash().length());
        Edid more = Edid.parse(Monitors.edid("DEL", 0xa0b1, 7, "U2720Q", 1920, 1080, 2));
        assertNotEquals(edid.hash(), more.hash());
        assertEquals(edid.serial(), more.serial());
        Edid first = Edid.parse(Monitors.edid("BNQ", 1, 0, "", 640, 480, 0));
        Edid second = Edid.parse(Monitors.edid("BNQ", 2, 0, "", 640, 480, 0));
        assertEquals("", first.name());
        assertTrue(first.serial() != 0 && first.serial() != second.serial());
    }

    @Test
    void nothingButLettersIsTakenFromAName() throws Exception {
        assertEquals("[2J A", Edid.parse(Monitors.edid("DEL", 1, 7, "\u001b[2J\u0007A\0", 640, 480, 0)).name());
    }

    /** A television, as a driver of the kernel writes it down: 594 MHz over 4400 by 2250 points are 60 Hz. */
    @Test
    void understandsABlockThatIsNotOurs() throws Exception {
        byte[] television = HexFormat.of().parseHex("00ffffffffffff001e6d010001010101"
                + "011b010380a05a780aee91a3544c99260f5054a10800314045406140714081800101"
                + "0101010108e80030f2705a80b0588a0040846300001e023a801871382d40582c450040846300001e"
                + "000000fd003a791e883c000a202020202020000000fc004c472054560a202020202020200163");
        television[126] = 0;
        Monitors.sum(television, 0);
        Edid edid = Edid.parse(television);
        assertEquals(new Edid(edid.hash(), "GSM", 1, 0x01010101, "LG TV", 3840, 2160, 60_000), edid);
    }

    @Test
    void whatIsDamagedIsRefused() {
        refuses("no EDID", new byte[0]);
        refuses("no EDID", new byte[128]);
        refuses("no EDID", Arrays.copyOf(PLAIN, 100));
        refuses("256 bytes and not 128", Arrays.copyOf(PLAIN, 256));
        byte[] wrong = PLAIN.clone();
        wrong[70]++;
        refuses("block 0", wrong);
        byte[] second = Monitors.edid("DEL", 1, 1, "", 640, 480, 1);
        second[200]++;
        refuses("block 1", second);
    }

    @Test
    void anEmptyOrMissingFileIsNoMonitor(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("edid");
        assertEquals(Optional.empty(), Edid.read(file));
        Files.createFile(file);
        assertEquals(Optional.empty(), Edid.read(file));
        Files.write(file, PLAIN);
        assertEquals(Optional.of(Edid.parse(PLAIN)), Edid.read(file));
        FailureException refused = assertThrows(FailureException.class, () -> Edid.read(folder));
        assertEquals(FailureCode.FILE, refused.failure().code());
    }
}
