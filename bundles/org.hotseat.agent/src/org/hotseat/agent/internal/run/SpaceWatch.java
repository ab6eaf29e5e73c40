// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.internal.run;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.agent.internal.state.Space;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.unit.DataSize;
import org.hotseat.base.work.Workers;
import org.hotseat.process.life.Part;
import org.hotseat.process.life.PartState;
import org.hotseat.process.meter.Figures;
import org.hotseat.process.meter.Meter;

/** Watches the room on the state folder's disk; says once when it gets little, and once when there is enough again. */
final class SpaceWatch implements Part, Meter {

    private static final Logger LOG = System.getLogger(SpaceWatch.class.getName());

    private final Path state;
    private final Duration period;
    private final Workers workers;
    private final ExecutorService looking;
    private final AtomicReference<Space> last = new AtomicReference<>(new Space(DataSize.ZERO, DataSize.ZERO));
    private volatile @Nullable ScheduledFuture<?> ticks;

    SpaceWatch(Path state, Duration period, Workers workers) {
        this.state = state;
        this.period = period;
        this.workers = workers;
        this.looking = workers.pool("space", 1);
    }

    @Override
    public String name() {
        return "disk";
    }

    @Override
    public void start(Deadline deadline) throws FailureException {
        try {
            Space space = Space.of(state);
            if (space.grade() == Space.Grade.NONE) {
                throw new FailureException(FailureCode.NO_RESOURCE, "The disk of the state folder " + state + " has "
                        + space.free().mib() + " MiB left.", Space.REMEDY + '.');
            }
            last.set(space);
        } catch (IOException unknown) {
            throw new FailureException(new Failure(FailureCode.FILE, "The disk of the state folder " + state
                    + " does not answer.", "Is it mounted?"), unknown);
        }
        ticks = workers.timer().scheduleWithFixedDelay(() -> looking.execute(this::look), period.toMillis(),
                period.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void look() {
        try {
            Space now = Space.of(state);
            Space before = last.getAndSet(now);
            if (now.grade() != before.grade()) {
                LOG.log(now.grade() == Space.Grade.ENOUGH ? Level.INFO : Level.WARNING,
                        "the disk of the state folder has {0} MiB left", now.free().mib());
            }
        } catch (IOException unknown) {
            LOG.log(Level.WARNING, "the disk of the state folder does not answer", unknown);
        }
    }

    @Override
    public void stop(Deadline deadline) {
        ScheduledFuture<?> ticking = ticks;
        if (ticking != null) {
            ticking.cancel(false);
        }
        looking.shutdownNow();
    }

    @Override
    public PartState state() {
        Space space = last.get();
        boolean well = space.grade() == Space.Grade.ENOUGH;
        return new PartState(well, space.free().mib() + " MiB free" + (well ? "" : ". " + Space.REMEDY));
    }

    @Override
    public void read(Figures figures) {
        Space space = last.get();
        figures.gauge("hotseat_state_free_bytes", "Room left on the state folder's disk.", space.free().bytes());
        figures.gauge("hotseat_state_size_bytes", "Size of the state folder's disk.", space.size().bytes());
    }
}
