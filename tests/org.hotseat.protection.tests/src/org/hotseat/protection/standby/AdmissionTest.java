// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protection.standby;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.hotseat.protection.Records.A;
import static org.hotseat.protection.Records.B;
import static org.hotseat.protection.Records.C;
import static org.hotseat.protection.Records.M;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;

import org.hotseat.base.id.HostId;
import org.hotseat.protection.Records;
import org.hotseat.protection.line.Introduction;
import org.junit.jupiter.api.Test;

class AdmissionTest {

    private final Records records = new Records();

    private boolean may(HostId me, HostId peer, long epoch) {
        return Admission.against(records.map(), me, peer, new Introduction(M, epoch)).isEmpty();
    }

    @Test
    void onlyTheOwnerAtItsEpochMaySendToTheStandbyThatItNamed() {
        assertFalse(may(B, A, 3));
        records.authority(A, 3, Optional.of(B));
        assertTrue(may(B, A, 3));
        assertFalse(may(B, C, 3), "somebody else");
        assertFalse(may(B, A, 2), "an old epoch");
        assertFalse(may(B, A, 4), "one that was never committed");
        assertFalse(may(C, A, 3), "not its standby");
    }

    @Test
    void afterATakeOverTheOldOwnerMaySendNothing() {
        records.authority(B, 4, Optional.empty());
        assertFalse(may(B, A, 3));
        assertFalse(may(B, A, 4));
    }

    @Test
    void anEpochThatHasEndedSendsNothing() {
        records.released(A, 3, Optional.of(B));
        assertFalse(may(B, A, 3));
    }

    @Test
    void introductionsAndAnswersComeThroughAsTheyWere() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Introduction(M, Long.MAX_VALUE).write(out);
        Introduction.answer(out, Optional.empty());
        Introduction.answer(out, Optional.of("not its standby"));
        out.write(42);
        ByteArrayInputStream in = new ByteArrayInputStream(out.toByteArray());
        assertEquals(new Introduction(M, Long.MAX_VALUE), Introduction.read(in));
        assertEquals(Optional.empty(), Introduction.answer(in));
        assertEquals(Optional.of("not its standby"), Introduction.answer(in));
        assertEquals(42, in.read());
    }

    @Test
    void anythingElseIsRefused() {
        byte[] strange = "GET / HTTP/1.1\r\n\r\n            ".getBytes(US_ASCII);
        assertThrows(IOException.class, () -> Introduction.read(new ByteArrayInputStream(strange)));
        assertThrows(IOException.class, () -> Introduction.answer(new ByteArrayInputStream(strange)));
        assertThrows(IOException.class, () -> Introduction.read(new ByteArrayInputStream(new byte[3])));
    }
}
