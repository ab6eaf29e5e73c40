// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.lease;

import static org.hotseat.lease.Stage.A;
import static org.hotseat.lease.Stage.ABC;
import static org.hotseat.lease.Stage.B;
import static org.hotseat.lease.Stage.BOOT;
import static org.hotseat.lease.Stage.H;
import static org.hotseat.lease.Stage.V;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import org.hotseat.lease.wire.Standing;
import org.junit.jupiter.api.Test;

/** The memory of a keeper: whole, or not at all. */
class RecordCodecTest {

    private static final Recalled DAMAGED = new Recalled.Lost(Recalled.Loss.DAMAGED);

    private final KeeperRecord full = new KeeperRecord(BOOT, new LeaseRecord(ABC, 5, LeaseState.VALID, -3, 77),
            new GuardRecord(5, Set.of(new Copy(V, 3)), Set.of(new Copy(V, 3)), Map.of(V, 4L), Map.of(V, 3L)),
            Optional.of(new VoterRecord(11, ABC, List.of(HostVote.none(A), new HostVote(H, 9, new UUID(5, 6), true, -8,
                    Standing.TRUSTED, 12, 9, 10), HostVote.none(B).promised(3, 4).ended(2)))));

    @Test
    void itComesBack() {
        assertEquals(new Recalled.Found(full), RecordCodec.decode(RecordCodec.encode(full), BOOT));
        KeeperRecord bare = new KeeperRecord(BOOT, LeaseRecord.none(ABC), GuardRecord.EMPTY, Optional.empty());
        assertEquals(new Recalled.Found(bare), RecordCodec.decode(RecordCodec.encode(bare), BOOT));
    }

    @Test
    void ofAnotherBootItIsWorthless() {
        assertEquals(new Recalled.Lost(Recalled.Loss.OTHER_BOOT),
                RecordCodec.decode(RecordCodec.encode(full), new UUID(1, 2)));
    }

    @Test
    void anyChangedBitOrMissingByteIsDamage() {
        byte[] bytes = RecordCodec.encode(full);
        for (int bit = 0; bit < bytes.length * 8; bit++) {
            byte[] changed = bytes.clone();
            changed[bit / 8] ^= (byte) (1 << bit % 8);
            assertEquals(DAMAGED, RecordCodec.decode(changed, BOOT), "bit " + bit);
        }
        for (int length = 0; length < bytes.length; length++) {
            assertEquals(DAMAGED, RecordCodec.decode(Arrays.copyOf(bytes, length), BOOT));
        }
        assertEquals(DAMAGED, RecordCodec.decode(new byte[4096], BOOT));
    }

    @Test
    void rubbishIsDamage() {
        Random random = new Random(3);
        for (int one = 0; one < 5000; one++) {
            byte[] rubbish = new byte[random.nextInt(400)];
            random.nextBytes(rubbish);
            assertEquals(DAMAGED, RecordCodec.decode(rubbish, BOOT), "seed 3, try " + one);
        }
    }
}
