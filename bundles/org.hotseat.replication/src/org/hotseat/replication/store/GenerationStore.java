// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.replication.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.work.Progress;
import org.hotseat.hypervisor.checkpoint.DiskCopies;
import org.hotseat.replication.memory.SummedImage;
import org.hotseat.replication.stream.StreamHead;
import org.hotseat.replication.wire.Begin;
import org.hotseat.replication.wire.GenerationListener;

/**
 * The newest whole generation of one machine on its standby. One arrives by {@link #incoming}; once its end was heard
 * it counts, also after a crash, and may be acknowledged; {@link #settle} then works it in. What was begun and not
 * ended never counts. Methods block for the disk. For one thread at a time.
 *
 * <pre>
 *            begin           end               settle
 * settled(n) -----> arriving -----> committed(n+1) -----> settled(n+1)
 *     ^                 |                 |  ^
 *     +--- broken off --+                 +--+ crash: the same again
 * </pre>
 */
public final class GenerationStore implements AutoCloseable {

    private final StoreFolder folder;
    private final MachineId machine;
    private final DiskCopies disks;
    private final Progress wanted;
    private @Nullable Record record;
    private @Nullable StreamHead head;
    private @Nullable SummedImage image;

    private GenerationStore(Path path, MachineId machine, DiskCopies disks, Progress wanted) {
        this.folder = new StoreFolder(path);
        this.machine = machine;
        this.disks = disks;
        this.wanted = wanted;
    }

    /**
     * Opens what is there.
     *
     * @param path folder of this machine alone; made when it is not there
     * @param machine whose
     * @param disks of it, which are in step with what counts
     * @param wanted as for {@link DiskCopies#settle}
     * @return open; empty when nothing was there
     * @throws FailureException DAMAGED or TOO_NEW when what is there cannot be used: {@link #clear} makes room for
     *         another begin; FILE when the disk refuses
     */
    public static GenerationStore open(Path path, MachineId machine, DiskCopies disks, Progress wanted)
            throws FailureException {
        GenerationStore store = new GenerationStore(path, machine, disks, wanted);
        try {
            Files.createDirectories(path);
            Optional<Record> found = Record.read(path);
            if (found.isPresent()) {
                store.load(found.get());
            }
            return store;
        } catch (IOException failed) {
            throw noWrite(failed);
        }
    }

    /**
     * Removes all that a folder holds.
     *
     * @param path of a store that is not open
     * @throws FailureException FILE when something cannot be removed
     */
    public static void clear(Path path) throws FailureException {
        try {
            Files.deleteIfExists(path.resolve(Record.NAME));
            new StoreFolder(path).tidy(new Record(new MachineId(new UUID(0, 0)), 0, 0, 0, true));
        } catch (IOException failed) {
            throw noWrite(failed);
        }
    }

    private void load(Record found) throws IOException, FailureException {
        if (!found.machine().equals(machine)) {
            throw otherMachine(found.machine());
        }
        StreamHead read = StreamHead.read(ByteBuffer.wrap(SummedFile.read(folder.head(found.image()))))
                .orElseThrow(() -> damaged(NLS.bind(Messages.damagedRecord, folder.head(found.image()))));
        try {
            image = SummedImage.open(folder.image(found.image()), read.pages());
        } catch (IOException unusable) {
            throw new FailureException(new Failure(FailureCode.DAMAGED, NLS.bind(Messages.damagedRecord,
                    unusable.getLocalizedMessage()), Messages.damagedRemedy), unusable);
        }
        head = read;
        record = found;
        folder.tidy(found);
    }

    /**
     * What counts.
     *
     * @return empty when no generation has ever been whole here
     */
    public Optional<Committed> committed() {
        Record known = record;
        StreamHead shape = head;
        return known == null || shape == null ? Optional.empty()
                : Optional.of(new Committed(machine, known.epoch(), known.generation(), shape));
    }

    /**
     * The pages of what counts, for somebody who follows.
     *
     * @return closed when a generation with all pages takes its place
     */
    public Optional<SummedImage> image() {
        return Optional.ofNullable(image);
    }

    /**
     * Hears one generation; for each another one. {@link GenerationListener#begin} refuses with WRONG_STATE one that
     * builds on another than the committed one; the sender begins anew then.
     *
     * @param also follows along when the generation before it is still to be settled
     * @return for the thread that reads; to be closed
     */
    public Incoming incoming(Settlement also) {
        return new Incoming(this, folder, also, disks);
    }

    /** Whether a generation may begin now. */
    void check(Begin begin) throws FailureException {
        if (!begin.machine().equals(machine)) {
            throw otherMachine(begin.machine());
        }
        Record known = record;
        if (known != null && begin.epoch() < known.epoch()) {
            throw new FailureException(FailureCode.WRONG_STATE, NLS.bind(Messages.oldEpoch, begin.epoch(),
                    known.epoch()), "");
        }
        StreamHead shape = head;
        boolean fits = known != null && known.generation() == begin.base() && shape != null
                && shape.equals(begin.head());
        if (!begin.whole() && !fits || known != null && begin.generation() <= known.generation()) {
            throw new FailureException(FailureCode.WRONG_STATE, NLS.bind(Messages.needsAll, new Object[] {
                    begin.generation(), begin.base(), known == null ? 0 : known.generation() }),
                    Messages.needsAllRemedy);
        }
    }

    /** The page of the base, for differences. */
    ByteBuffer base(long page) throws FailureException {
        SummedImage known = Objects.requireNonNull(image);
        if (!known.isSound(page)) {
            throw damaged(NLS.bind(Messages.damagedPage, page));
        }
        return known.page(page);
    }

    /** It counts from the return on. */
    void commit(Begin begin, @Nullable SummedImage fresh) throws IOException {
        Record known = record;
        long began = fresh != null ? begin.generation() : Objects.requireNonNull(known).image();
        Record next = new Record(machine, begin.epoch(), begin.generation(), began, false);
        next.write(folder.path());
        record = next;
        if (fresh != null) {
            closeImage();
            image = fresh;
            head = begin.head();
        }
    }

    /**
     * Works the committed generation in; does nothing when that was done.
     *
     * @param also follows along
     * @throws FailureException DAMAGED when it can no longer be read: nothing counts any more; FILE when the disk or
     *         whoever follows refuses: may be tried again
     */
    public void settle(Settlement also) throws FailureException {
        Record known = record;
        if (known == null || known.settled()) {
            return;
        }
        try {
            disks.settle(known.epoch(), known.generation(), wanted);
            SummedImage pages = Objects.requireNonNull(image);
            SpoolReader.read(folder.spool(known.generation()), new Both(pages, also));
            pages.force(); // before its spool may go
            Record settled = known.asSettled();
            settled.write(folder.path());
            record = settled;
            folder.tidy(settled);
        } catch (SpoolReader.Damaged damaged) {
            throw damagedSpool(known, damaged);
        } catch (IOException failed) {
            throw noWrite(failed);
        } catch (InternalError noRoom) { // how a mapping tells that its file system is full
            throw noWrite(new IOException(folder.path().toString(), noRoom));
        }
    }

    /**
     * Writes the machine as QEMU loads it: head, every page, devices. Each page is compared with its sum before it
     * goes. A generation that could not be worked in is taken from its spool.
     *
     * @param out where to
     * @throws FailureException DAMAGED when a page or the tail is not what it was; NOT_FOUND when nothing is here; FILE
     *         when the channel refuses
     */
    public void restore(WritableByteChannel out) throws FailureException {
        Record known = counting();
        SummedImage pages = Objects.requireNonNull(image);
        byte[] devices = tail();
        try (SpoolIndex spool = known.settled() ? null : SpoolIndex.open(folder.spool(known.generation()))) {
            new Restoring(Objects.requireNonNull(head), pages, spool).write(devices, out);
        } catch (SpoolReader.Damaged damaged) {
            throw damagedSpool(known, damaged);
        } catch (IOException failed) {
            throw noWrite(failed);
        }
    }

    private static FailureException damagedSpool(Record known, IOException damaged) {
        return new FailureException(new Failure(FailureCode.DAMAGED, NLS.bind(Messages.damagedSpool,
                known.generation()), Messages.damagedRemedy), damaged);
    }

    /**
     * The state of the devices of the committed generation.
     *
     * @return all of it
     * @throws FailureException DAMAGED when it is not what it was, NOT_FOUND when nothing is here, FILE of the disk
     */
    public byte[] tail() throws FailureException {
        return SummedFile.read(folder.tail(counting().generation()));
    }

    /**
     * The description of the machine at the cut of the committed generation.
     *
     * @return libvirt domain XML; empty when it came without
     * @throws FailureException as for {@link #tail}
     */
    public String description() throws FailureException {
        return new String(SummedFile.read(folder.description(counting().generation())), UTF_8);
    }

    private Record counting() throws FailureException {
        Record known = record;
        if (known == null) {
            throw new FailureException(FailureCode.NOT_FOUND, Messages.nothing, "");
        }
        return known;
    }

    static FailureException noWrite(IOException failed) {
        return new FailureException(new Failure(FailureCode.FILE, NLS.bind(Messages.noWrite,
                failed.getLocalizedMessage()), Messages.noWriteRemedy), failed);
    }

    static FailureException damaged(String message) {
        return new FailureException(FailureCode.DAMAGED, message, Messages.damagedRemedy);
    }

    private static FailureException otherMachine(MachineId other) {
        return new FailureException(FailureCode.WRONG_STATE, NLS.bind(Messages.otherMachine, other.value()), "");
    }

    private void closeImage() throws IOException {
        SummedImage open = image;
        if (open != null) {
            open.close();
        }
    }

    /** What counts stays on the disk. */
    @Override
    public void close() throws FailureException {
        try {
            closeImage();
        } catch (IOException failed) {
            throw noWrite(failed);
        }
    }
}
