// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.replication.standby;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.work.Progress;
import org.hotseat.hypervisor.checkpoint.DiskCopies;
import org.hotseat.replication.store.Committed;
import org.hotseat.replication.store.GenerationStore;
import org.hotseat.replication.store.Settlement;

/**
 * What is kept of one machine, or why it cannot be used: then it is left as it is until a source offers all pages.
 * Under the standby's lock, but {@link #status}, which is for any thread.
 */
final class Shelf {

    private static final Logger LOG = System.getLogger(Shelf.class.getName());

    private record Facts(Optional<Committed> holds, OptionalLong heard, long received, Optional<Failure> failure) {
    }

    private final Path folder;
    private final MachineId machine;
    private final Settlement also;
    private final DiskCopies disks;
    private final Gate gate;
    private volatile boolean loading;
    private @Nullable GenerationStore store;
    private boolean closed;
    /** For those who follow. */
    private final AtomicReference<Optional<Held>> held = new AtomicReference<>(Optional.empty());
    private volatile Facts facts = new Facts(Optional.empty(), OptionalLong.empty(), 0, Optional.empty());

    private Shelf(Path folder, MachineId machine, Settlement also, DiskCopies disks, Gate gate) {
        this.folder = folder;
        this.machine = machine;
        this.also = also;
        this.disks = disks;
        this.gate = gate;
    }

    static Shelf open(Path folder, MachineId machine, Settlement also, DiskCopies disks, Gate gate)
            throws FailureException {
        Shelf shelf = new Shelf(folder, machine, also, disks, gate);
        try {
            shelf.load();
        } catch (FailureException unusable) {
            shelf.failed(unusable);
            if (unusable.code() == FailureCode.FILE) {
                throw unusable;
            }
        }
        return shelf;
    }

    private GenerationStore load() throws FailureException {
        GenerationStore opened = GenerationStore.open(folder, machine, disks, new Leisure());
        store = opened;
        loading = true;
        try {
            settle();
        } finally {
            loading = false;
        }
        facts = new Facts(opened.committed(), facts.heard(), facts.received(), Optional.empty());
        return opened;
    }

    /** Whether there is time for what may as well be done later: nobody waits for what is here. */
    private final class Leisure implements Progress {

        @Override
        public void report(double fraction, String step) {
            // nobody watches
        }

        @Override
        public boolean isCancelled() {
            return loading || gate.isShut();
        }
    }

    Settlement also() {
        return also;
    }

    DiskCopies disks() {
        return disks;
    }

    /** What is kept; the failure when it cannot be used. */
    GenerationStore store() throws FailureException {
        GenerationStore open = store;
        if (open == null) {
            throw new FailureException(facts.failure().orElse(new Failure(FailureCode.NOT_FOUND, Messages.ended)));
        }
        return open;
    }

    /** What is kept; what cannot be used is removed, for a source that lives sends all of it anew. */
    GenerationStore usable() throws FailureException {
        GenerationStore open = store;
        if (closed) {
            throw new FailureException(FailureCode.WRONG_STATE, Messages.ended, "");
        }
        if (open != null) {
            return open;
        }
        LOG.log(Level.WARNING, "what is kept of {0} cannot be used and is removed: {1}", machine.value(),
                facts.failure().map(Failure::message).orElse(""));
        GenerationStore.clear(folder);
        return load();
    }

    /** Works in what is whole. After DAMAGED nothing is kept any more that could be used. */
    void settle() throws FailureException {
        try {
            store().settle(also);
            show();
        } catch (FailureException failed) {
            if (failed.code() == FailureCode.DAMAGED) {
                unusable(failed);
            }
            throw failed;
        }
    }

    /** What is settled is for those who follow. */
    private void show() throws FailureException {
        Optional<Committed> now = store().committed();
        if (now.isPresent() && !held.get().map(Held::committed).equals(now)) {
            held.set(Optional.of(new Held(now.get(), store().description(), store().image().orElseThrow())));
        }
    }

    /** What is settled and sound, on any thread; its image may be closed meanwhile. */
    AtomicReference<Optional<Held>> held() {
        return held;
    }

    /** What is kept turned out to be damaged. */
    void unusable(FailureException failed) throws FailureException {
        GenerationStore damaged = store;
        store = null;
        held.set(Optional.empty());
        facts = new Facts(Optional.empty(), OptionalLong.empty(), 0, Optional.of(failed.failure()));
        if (damaged != null) {
            damaged.close();
        }
    }

    /** What is kept, worked in; where there is no room for that and nobody follows, it is given out all the same. */
    Committed settled() throws FailureException {
        try {
            settle();
        } catch (FailureException noRoom) {
            if (noRoom.code() != FailureCode.FILE || also != Settlement.NOBODY) {
                throw noRoom;
            }
            LOG.log(Level.WARNING, "{0} is restored from what came last: {1}", machine.value(), noRoom.getMessage());
        }
        return store().committed().orElseThrow(() -> new FailureException(FailureCode.NOT_FOUND, Messages.nothing,
                Messages.nothingRemedy));
    }

    void received(long nanos, long bytes) throws FailureException {
        facts = new Facts(store().committed(), OptionalLong.of(nanos), bytes, Optional.empty());
    }

    void failed(FailureException failed) {
        facts = new Facts(facts.holds(), facts.heard(), facts.received(), Optional.of(failed.failure()));
    }

    StandbyStatus status(long now, boolean connected, boolean taking) {
        Facts known = facts;
        Optional<Duration> heard = known.heard().isPresent()
                ? Optional.of(Duration.ofNanos(Math.max(0, now - known.heard().getAsLong()))) : Optional.empty();
        return new StandbyStatus(machine, known.holds(), heard, connected, taking, known.received(), known.failure());
    }

    /** Idempotent. */
    void close(boolean remove) throws FailureException {
        GenerationStore open = store;
        store = null;
        closed = true;
        held.set(Optional.empty());
        if (open != null) {
            open.close();
        }
        if (remove) {
            facts = new Facts(Optional.empty(), OptionalLong.empty(), 0, Optional.empty());
            GenerationStore.clear(folder);
            disks.drop();
        }
    }
}
