// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.disks.machine;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.disks.daemon.DaemonProgram;
import org.hotseat.disks.daemon.StorageDaemon;
import org.hotseat.disks.serve.DiskAccess;
import org.hotseat.disks.serve.DiskServer;
import org.hotseat.disks.serve.Image;

/** The daemon of one machine and the disks that it serves; lives as long as the machine. For one thread at a time. */
public final class MachineDisks {

    private static final Logger LOG = System.getLogger(MachineDisks.class.getName());
    private static final Duration END = Duration.ofSeconds(20);

    private final StorageDaemon daemon;
    private final DiskServer server;

    private MachineDisks(StorageDaemon daemon, Place place) {
        this.daemon = daemon;
        this.server = new DiskServer(daemon, place.socket());
    }

    /**
     * Begins a daemon that serves nothing yet. One that serves this machine already is ended: nobody else may have it.
     *
     * @param program of daemons
     * @param place of it
     * @param deadline it listens before
     * @return to be ended
     * @throws FailureException as told by {@link DaemonProgram#begin}; nothing is left then
     */
    public static MachineDisks begin(DaemonProgram program, Place place, Deadline deadline) throws FailureException {
        Optional<StorageDaemon> old = StorageDaemon.find(place.files());
        if (old.isPresent()) {
            old.orElseThrow().end(deadline);
        }
        MachineDisks disks = new MachineDisks(program.begin(place.files(), deadline), place);
        boolean listens = false;
        try {
            disks.server.listen(place.user(), deadline);
            listens = true;
            return disks;
        } finally {
            if (!listens) {
                disks.endQuietly();
            }
        }
    }

    /**
     * Finds what an earlier run of this program has begun.
     *
     * @param place of it
     * @return empty when it has ended, or never was
     */
    public static Optional<MachineDisks> find(Place place) {
        return StorageDaemon.find(place.files()).map(daemon -> new MachineDisks(daemon, place));
    }

    /**
     * Serves all disks of a machine, or none.
     *
     * @param disks by their names the images, the one that is written first
     * @param access to all of them
     * @param deadline they are served before
     * @throws FailureException OTHER with the daemon's words; it has ended then
     */
    public void serve(Map<String, List<Image>> disks, DiskAccess access, Deadline deadline) throws FailureException {
        boolean served = false;
        try {
            for (Map.Entry<String, List<Image>> disk : disks.entrySet()) {
                server.serve(disk.getKey(), disk.getValue(), access, deadline);
            }
            served = true;
        } finally {
            if (!served) {
                endQuietly();
            }
        }
    }

    /**
     * Serves all disks of a machine whose images are not known yet, or none.
     *
     * @param disks by their names the sizes, bytes
     * @param deadline they are served before
     * @throws FailureException OTHER with the daemon's words; it has ended then
     */
    public void stand(Map<String, Long> disks, Deadline deadline) throws FailureException {
        boolean served = false;
        try {
            for (Map.Entry<String, Long> disk : disks.entrySet()) {
                server.stand(disk.getKey(), disk.getValue(), deadline);
            }
            served = true;
        } finally {
            if (!served) {
                endQuietly();
            }
        }
    }

    /**
     * What is done with the disks.
     *
     * @return for one thread at a time
     */
    public DiskServer server() {
        return server;
    }

    /**
     * Tells when the daemon has ended, for whatever reason.
     *
     * @param told on any thread, once
     */
    public void whenEnded(Runnable told) {
        daemon.whenEnded(told);
    }

    /**
     * Tells when the daemon has ended although nobody here wanted that.
     *
     * @param told on any thread, at most once
     */
    public void whenLost(Runnable told) {
        daemon.whenLost(told);
    }

    /**
     * Whether the daemon runs.
     *
     * @return false soon after it has ended
     */
    public boolean isAlive() {
        return daemon.isAlive();
    }

    /** Lets it go on alone, for another run of this program to find. */
    public void leave() {
        daemon.leave();
    }

    /**
     * Ends it; everything is written before. Idempotent.
     *
     * @param deadline for its own end; it is killed then
     * @throws FailureException TIMEOUT when it stays nevertheless
     */
    public void end(Deadline deadline) throws FailureException {
        daemon.end(deadline);
    }

    private void endQuietly() {
        try {
            daemon.end(Deadline.in(END));
        } catch (FailureException stays) {
            LOG.log(Level.WARNING, "{0}", stays.getMessage());
        }
    }
}
