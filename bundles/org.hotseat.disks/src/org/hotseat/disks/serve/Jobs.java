// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.disks.serve;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Progress;
import org.hotseat.disks.daemon.StorageDaemon;
import org.hotseat.disks.monitor.Words;

import com.google.gson.JsonObject;

/** What a daemon works on while disks are used; one job for each disk, which has its name. For one thread. */
final class Jobs {

    private static final Logger LOG = System.getLogger(Jobs.class.getName());
    private static final long LOOK_NANOS = 3_000_000;

    private final StorageDaemon daemon;

    Jobs(StorageDaemon daemon) {
        this.daemon = daemon;
    }

    /** Waits for what another one has begun, whatever becomes of it. */
    void finish(String disk, Progress progress, Deadline deadline) throws FailureException {
        String error = settle(disk, progress, deadline);
        if (!error.isEmpty()) {
            LOG.log(Level.INFO, "{0}: {1}", disk, error);
        }
    }

    /** Waits for what was begun. */
    void complete(String disk, Progress progress, Deadline deadline) throws FailureException {
        String error = settle(disk, progress, deadline);
        if (!error.isEmpty()) {
            boolean full = error.contains("No space left") || error.contains("File too large");
            throw new FailureException(full ? FailureCode.NO_RESOURCE : FailureCode.OTHER,
                    NLS.bind(Messages.brokenImage, error), "");
        }
    }

    private String settle(String disk, Progress progress, Deadline deadline) throws FailureException {
        Optional<JsonObject> job = find(disk, deadline);
        while (job.isPresent() && !Words.text(job.orElseThrow(), "status").equals("concluded")) {
            progress.checkCancelled();
            if (deadline.isOver()) {
                throw new FailureException(FailureCode.TIMEOUT, NLS.bind(Messages.late, disk), "");
            }
            LockSupport.parkNanos(LOOK_NANOS);
            job = find(disk, deadline);
        }
        if (job.isPresent()) {
            daemon.ask("job-dismiss", Orders.named("id", disk), deadline);
        }
        return job.map(concluded -> Words.text(concluded, "error")).orElse("");
    }

    private Optional<JsonObject> find(String disk, Deadline deadline) throws FailureException {
        return Words.parts(daemon.ask("query-jobs", new JsonObject(), deadline)).stream()
                .filter(job -> Words.text(job, "id").equals(disk)).findFirst();
    }
}
