// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hosts.jsch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.time.Duration;

import org.junit.jupiter.api.Test;

/** What stands between the session's thread and a reader. */
class SpoolTest {

    private final byte[] piece = new byte[100];

    @Test
    void whatWasWrittenIsReadInOrderAndThenTheEnd() throws IOException {
        try (Spool spool = new Spool(1_000)) {
            spool.write(new byte[] { 1, 2, 3 }, 0, 3);
            spool.write(4);
            spool.close();
            try (InputStream in = spool.reader(() -> 0)) {
                assertEquals(4, in.available());
                assertEquals(1, in.read());
                assertEquals(2, in.read(piece));
                assertEquals(4, in.read());
                assertEquals(-1, in.read());
            }
        }
    }

    @Test
    void aWriterIsNotHeldUpByAReaderThatSleeps() throws IOException {
        try (Spool spool = new Spool(150)) {
            spool.write(piece, 0, 100);
            assertTimeout(Duration.ofSeconds(60),
                    () -> assertThrows(IOException.class, () -> spool.write(piece, 0, 100)));
            assertEquals(100, spool.read(piece, 0, 100, 0));
            IOException cut = assertThrows(IOException.class, () -> spool.read(piece, 0, 100, 0));
            assertEquals("its reader was too slow", cut.getMessage());
        }
    }

    @Test
    void aReaderWithPatienceIsToldWhenItEnds() {
        try (Spool spool = new Spool(150)) {
            assertThrows(SocketTimeoutException.class, () -> spool.read(piece, 0, 1, 20));
        }
    }

    @Test
    void aSpoolThatNobodyReadsAnyMoreRefuses() {
        try (Spool spool = new Spool(150)) {
            spool.drop();
            assertThrows(IOException.class, () -> spool.write(piece, 0, 1));
            assertEquals(0, spool.held());
        }
    }
}
