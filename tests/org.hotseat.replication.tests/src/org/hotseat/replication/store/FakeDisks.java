// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.replication.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.work.Progress;
import org.hotseat.hypervisor.checkpoint.DiskArrival;
import org.hotseat.hypervisor.checkpoint.DiskCopies;
import org.hotseat.hypervisor.checkpoint.DiskOffer;
import org.hotseat.hypervisor.checkpoint.DiskSeen;
import org.hotseat.hypervisor.checkpoint.DiskStage;
import org.hotseat.hypervisor.checkpoint.DiskSums;
import org.hotseat.hypervisor.checkpoint.SumReader;

/** A copy of one disk in memory, as a driver keeps it in files: it outlives whoever uses it. */
public final class FakeDisks implements DiskCopies {

    /** Bytes of the disk. */
    public static final int SIZE = 10_000;

    /** What counts. */
    public volatile byte[] disk = new byte[SIZE];
    /** Of which generation that is. */
    public volatile long epoch;
    public volatile long generation;
    /** How many whole disks came. */
    public volatile int wholes;
    /** How often its sums were asked for. */
    public volatile int questions;
    /** How many blocks came as the same. */
    public volatile int sames;
    /** Whether it sees the files of its source. */
    public volatile boolean shared;
    /** How many calls go well before there is no room. */
    public volatile int patience = Integer.MAX_VALUE;
    /** There is always something more to be removed. */
    public volatile boolean leisurely;
    private final Map<Long, byte[]> coming = new ConcurrentHashMap<>();

    @Override
    public List<DiskSeen> look(List<DiskOffer> offers) {
        return offers.stream().map(offer -> shared ? new DiskSeen(offer.disk(), DiskSeen.How.SHARED, 0, 0, "")
                : new DiskSeen(offer.disk(), DiskSeen.How.COPY, epoch, generation, "")).toList();
    }

    @Override
    public void sums(DiskOffer offer, int block, SumReader reader) throws IOException {
        for (int number = 0; number * block < disk.length; number++) {
            byte[] content = Arrays.copyOfRange(disk, number * block, Math.min(disk.length, (number + 1) * block));
            reader.sums(number, ByteBuffer.wrap(DiskSums.of(content, content.length)));
        }
        questions++;
    }

    @Override
    public DiskArrival arrive(DiskStage stage) throws FailureException {
        bear();
        if (!stage.whole() && (stage.baseEpoch() != epoch || stage.baseGeneration() != generation)) {
            throw new FailureException(FailureCode.WRONG_STATE, "another base", "");
        }
        byte[] copy = stage.whole() ? new byte[SIZE] : disk.clone();
        wholes += stage.whole() ? 1 : 0;
        return new DiskArrival() {

            @Override
            public void data(long position, ByteBuffer content) throws FailureException {
                bear();
                content.get(copy, (int) position, content.remaining());
            }

            @Override
            public void zeros(long position, long length) throws FailureException {
                bear();
                Arrays.fill(copy, (int) position, (int) (position + length), (byte) 0);
            }

            @Override
            public void same(long position, long length, byte[] sum) throws FailureException {
                bear();
                byte[] content = Arrays.copyOfRange(disk, (int) position, (int) (position + length));
                if (!Arrays.equals(sum, DiskSums.of(content, content.length))) {
                    throw new FailureException(FailureCode.DAMAGED, "not what it was", "");
                }
                System.arraycopy(content, 0, copy, (int) position, content.length);
                sames++;
            }

            @Override
            public void finish() throws FailureException {
                bear();
                coming.put(stage.generation(), copy);
            }

            @Override
            public void close() {
                // what does not count is overwritten
            }
        };
    }

    @Override
    public void settle(long newEpoch, long newGeneration, Progress wanted) throws FailureException {
        bear();
        byte[] came = coming.get(newGeneration);
        if (came != null) {
            disk = came;
            epoch = newEpoch;
            generation = newGeneration;
        }
        coming.clear();
        while (leisurely && !wanted.isCancelled()) {
            LockSupport.parkNanos(1_000_000);
        }
    }

    @Override
    public void drop() {
        epoch = 0;
        generation = 0;
    }

    private void bear() throws FailureException {
        int left = patience;
        if (left <= 0) { // and stays so until somebody else sets it
            throw new FailureException(FailureCode.FILE, "No space left on device", "");
        }
        if (left < Integer.MAX_VALUE) {
            patience = left - 1;
        }
    }
}
