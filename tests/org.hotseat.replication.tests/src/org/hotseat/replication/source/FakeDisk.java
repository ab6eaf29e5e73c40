// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.replication.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;

import org.hotseat.base.work.Run;
import org.hotseat.hypervisor.checkpoint.DiskOffer;
import org.hotseat.hypervisor.checkpoint.DiskReader;
import org.hotseat.hypervisor.checkpoint.FrozenDisk;
import org.hotseat.replication.store.FakeDisks;

/** The disk of a {@link FakeMachine}, as it was at each cut. */
final class FakeDisk {

    private static final int BLOCK = 100;

    /** By generation. */
    final Map<Long, byte[]> cuts = new ConcurrentHashMap<>();
    /** Somebody has changed it behind the back of who copies it. */
    volatile boolean strange;
    /** Another one may be plugged in under the same name. */
    volatile String file = "/images/vda.img";
    volatile boolean unplugged;
    /** Its machine writes nothing. */
    volatile boolean still;
    private byte[] now = new byte[FakeDisks.SIZE];

    List<DiskOffer> offers() {
        return unplugged ? List.of() : List.of(offer());
    }

    private DiskOffer offer() {
        return new DiskOffer("vda", file, "raw", FakeDisks.SIZE, List.of("/images/token"));
    }

    /** Writes something, and cuts. */
    FrozenDisk cut(long generation, long epoch, Random random) {
        byte[] later = now.clone();
        for (int write = 0; write < (still ? 0 : 5); write++) {
            int at = random.nextInt(FakeDisks.SIZE / BLOCK) * BLOCK;
            byte[] block = new byte[BLOCK];
            if (write > 0) {
                random.nextBytes(block);
            }
            System.arraycopy(block, 0, later, at, BLOCK);
        }
        now = later;
        cuts.put(generation, later);
        return new Frozen(later, epoch, strange);
    }

    private final class Frozen implements FrozenDisk {

        private final byte[] content;
        private final long epoch;
        private final boolean forgotten;
        private final DiskOffer offer = FakeDisk.this.offer();

        Frozen(byte[] content, long epoch, boolean forgotten) {
            this.content = content;
            this.epoch = epoch;
            this.forgotten = forgotten;
        }

        @Override
        public DiskOffer offer() {
            return offer;
        }

        @Override
        public boolean knows(long ofEpoch, long generation) {
            return !forgotten && ofEpoch == epoch && cuts.containsKey(generation);
        }

        @Override
        public void changes(long ofEpoch, long generation, DiskReader reader, Run run) throws IOException {
            byte[] before = cuts.get(generation);
            for (int at = 0; at < content.length; at += BLOCK) {
                if (!Arrays.equals(before, at, at + BLOCK, content, at, at + BLOCK)) {
                    tell(at, reader);
                }
            }
        }

        private void tell(int at, DiskReader reader) throws IOException {
            if (Arrays.equals(new byte[BLOCK], 0, BLOCK, content, at, at + BLOCK)) {
                reader.zeros(at, BLOCK);
            } else {
                reader.data(at, ByteBuffer.wrap(content, at, BLOCK).slice());
            }
        }

        @Override
        public void all(DiskReader reader, Run run) throws IOException {
            for (int at = 0; at < content.length; at += BLOCK) {
                if (!Arrays.equals(new byte[BLOCK], 0, BLOCK, content, at, at + BLOCK)) {
                    reader.data(at, ByteBuffer.wrap(content, at, BLOCK).slice());
                }
            }
        }
    }
}
