// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protection.drill;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.base.work.Progress;
import org.hotseat.protection.host.Here;

/**
 * The way to a process that is given its memory. A write knows no deadline: whoever writes is let go when the process
 * has taken nothing for long, or when the drill has ended. For one writer; closed from any thread.
 */
final class Leash implements WritableByteChannel {

    private static final Logger LOG = System.getLogger(Leash.class.getName());
    private static final Duration LOOK = Duration.ofMillis(200);

    private final WritableByteChannel process;
    private final Progress progress;
    private final Here here;
    private final Duration patience;
    private volatile long last;
    private volatile boolean tired;
    private @Nullable ScheduledFuture<?> looking;

    private Leash(WritableByteChannel process, Progress progress, Here here, Duration patience) {
        this.process = process;
        this.progress = progress;
        this.here = here;
        this.patience = patience;
        this.last = here.clock().nanos();
    }

    /**
     * Watches a process from now on.
     *
     * @param process takes the memory; closing it lets a writer go
     * @param progress of the drill
     * @param here what it works with
     * @param patience so long it may take nothing
     * @return to be let loose
     */
    static Leash on(WritableByteChannel process, Progress progress, Here here, Duration patience) {
        Leash leash = new Leash(process, progress, here, patience);
        leash.looking = here.workers().timer().scheduleWithFixedDelay(leash::look, LOOK.toMillis(), LOOK.toMillis(),
                TimeUnit.MILLISECONDS);
        return leash;
    }

    private void look() {
        tired |= here.clock().nanos() - last > patience.toNanos();
        if (tired || progress.isCancelled()) {
            loosen();
            try {
                close();
            } catch (IOException broken) {
                LOG.log(Level.DEBUG, "a copy that is tried out does not let go", broken);
            }
        }
    }

    /** Nobody writes any more; the process is not closed. */
    void loosen() {
        ScheduledFuture<?> task = looking;
        if (task != null) {
            task.cancel(false);
        }
    }

    @Override
    public int write(@Nullable ByteBuffer bytes) throws IOException {
        try {
            int count = process.write(Objects.requireNonNull(bytes));
            last = here.clock().nanos();
            return count;
        } catch (IOException broken) {
            throw tired ? new IOException("it has taken nothing for " + patience.toSeconds() + " s", broken) : broken;
        }
    }

    @Override
    public boolean isOpen() {
        return process.isOpen();
    }

    @Override
    public void close() throws IOException {
        process.close();
    }
}
