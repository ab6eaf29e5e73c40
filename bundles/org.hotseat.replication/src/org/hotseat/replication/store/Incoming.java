// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.replication.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.file.CrashSafeFile;
import org.hotseat.hypervisor.checkpoint.DiskArrival;
import org.hotseat.hypervisor.checkpoint.DiskCopies;
import org.hotseat.hypervisor.checkpoint.DiskOffer;
import org.hotseat.hypervisor.checkpoint.DiskStage;
import org.hotseat.replication.memory.SummedImage;
import org.hotseat.replication.stream.StreamHead;
import org.hotseat.replication.wire.Begin;
import org.hotseat.replication.wire.Difference;
import org.hotseat.replication.wire.DiskHead;
import org.hotseat.replication.wire.GenerationListener;

/**
 * One generation on its way in. A whole one makes an image of its own beside the one that counts; any other is spooled
 * with the full content of its pages, so that it can be worked in twice. What comes of disks goes where the disks are,
 * beside what counts of them. Closed without its end it leaves nothing that counts.
 */
public final class Incoming implements GenerationListener, AutoCloseable {

    private static final int MOST_TAIL = 64 * 1024 * 1024;
    private static final int MOST_DESCRIPTION = 4 * 1024 * 1024;

    private final GenerationStore store;
    private final StoreFolder folder;
    private final Settlement also;
    private final DiskCopies disks;
    private final Map<String, DiskArrival> arrivals = new HashMap<>();
    private final ByteArrayOutputStream tail = new ByteArrayOutputStream();
    private final ByteArrayOutputStream description = new ByteArrayOutputStream();
    private @Nullable Begin begin;
    private @Nullable SpoolWriter spool;
    private @Nullable SummedImage fresh;
    private boolean counts;

    Incoming(GenerationStore store, StoreFolder folder, Settlement also, DiskCopies disks) {
        this.store = store;
        this.folder = folder;
        this.also = also;
        this.disks = disks;
    }

    @Override
    public void asked(List<DiskOffer> offers) {
        // whoever answers has heard it
    }

    @Override
    public void askedForSums(DiskOffer offer, int block) {
        // likewise
    }

    @Override
    public void begin(Begin what) throws FailureException {
        store.settle(also);
        store.check(what);
        begin = what;
        try {
            long generation = what.generation();
            spool = new SpoolWriter(folder.spool(generation));
            if (what.whole()) {
                SummedImage.delete(folder.image(generation));
                fresh = SummedImage.open(folder.image(generation), what.head().pages());
                put(folder.head(generation), what.head().bytes());
            }
        } catch (IOException failed) {
            throw GenerationStore.noWrite(failed);
        }
    }

    @Override
    public void zero(long page) throws FailureException {
        SummedImage whole = fresh;
        if (whole != null) {
            whole.zero(page);
        } else {
            keep(to -> to.zero(page));
        }
    }

    @Override
    public void data(long page, ByteBuffer content) throws FailureException {
        SummedImage whole = fresh;
        if (whole != null) {
            put(whole, page, content);
        } else {
            keep(to -> to.data(page, content));
        }
    }

    private void put(SummedImage whole, long page, ByteBuffer content) throws FailureException {
        try {
            whole.put(page, content);
        } catch (InternalError noRoom) { // how a mapping tells that its file system is full
            throw GenerationStore.noWrite(new IOException(folder.path().toString(), noRoom));
        }
    }

    @Override
    public void difference(long page, ByteBuffer difference) throws FailureException {
        if (fresh != null) {
            throw GenerationStore.damaged(NLS.bind(Messages.damagedPage, page)); // there is no older page
        }
        ByteBuffer content = ByteBuffer.allocate(StreamHead.PAGE);
        Difference.put(content, difference, store.base(page));
        keep(to -> to.data(page, content.flip()));
    }

    @Override
    public void disk(DiskHead head) throws FailureException {
        Begin comes = Objects.requireNonNull(begin);
        if (arrivals.containsKey(head.disk())) {
            throw GenerationStore.damaged(NLS.bind(Messages.strangeDisk, head.disk()));
        }
        arrivals.put(head.disk(), disks.arrive(new DiskStage(head.disk(), head.file(), head.format(), head.size(),
                comes.epoch(), comes.generation(), head.baseEpoch(), head.baseGeneration())));
    }

    @Override
    public void extent(String disk, long position, ByteBuffer content) throws FailureException {
        arrival(disk).data(position, content);
    }

    @Override
    public void zeros(String disk, long position, long length) throws FailureException {
        arrival(disk).zeros(position, length);
    }

    @Override
    public void same(String disk, long position, long length, byte[] sum) throws FailureException {
        arrival(disk).same(position, length, sum);
    }

    private DiskArrival arrival(String disk) throws FailureException {
        DiskArrival known = arrivals.get(disk);
        if (known == null) {
            throw GenerationStore.damaged(NLS.bind(Messages.strangeDisk, disk));
        }
        return known;
    }

    @Override
    public void tail(ByteBuffer content) throws FailureException {
        append(tail, content, MOST_TAIL);
    }

    @Override
    public void description(ByteBuffer content) throws FailureException {
        append(description, content, MOST_DESCRIPTION);
    }

    private static void append(ByteArrayOutputStream to, ByteBuffer content, int most) throws FailureException {
        if (to.size() > most) {
            throw GenerationStore.damaged(Messages.longTail);
        }
        byte[] bytes = new byte[content.remaining()];
        content.get(bytes);
        to.writeBytes(bytes);
    }

    @Override
    public void end() throws FailureException {
        Begin ends = Objects.requireNonNull(begin);
        for (DiskArrival arrival : arrivals.values()) {
            arrival.finish();
        }
        try {
            put(folder.tail(ends.generation()), tail.toByteArray());
            put(folder.description(ends.generation()), description.toByteArray());
            Objects.requireNonNull(spool).end();
            SummedImage whole = fresh;
            if (whole != null) {
                whole.force();
            }
            store.commit(ends, whole);
            counts = true;
        } catch (IOException failed) {
            throw GenerationStore.noWrite(failed);
        }
    }

    private interface Keeping {
        void to(SpoolWriter spool) throws IOException;
    }

    private void keep(Keeping keeping) throws FailureException {
        try {
            keeping.to(Objects.requireNonNull(spool));
        } catch (IOException failed) {
            throw GenerationStore.noWrite(failed);
        }
    }

    private static void put(Path file, byte[] content) throws IOException {
        CrashSafeFile.replace(file, out -> out.write(SummedFile.withSum(content)));
    }

    /** What did not come to its end is dropped. */
    @Override
    public void close() throws FailureException {
        arrivals.values().forEach(DiskArrival::close);
        try {
            SpoolWriter written = spool;
            if (written != null) {
                written.close();
            }
            SummedImage whole = fresh;
            if (!counts && whole != null) {
                whole.close();
                SummedImage.delete(folder.image(Objects.requireNonNull(begin).generation()));
            }
        } catch (IOException failed) {
            throw GenerationStore.noWrite(failed);
        }
    }
}
