// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.renew;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Workers;
import org.hotseat.cluster.identity.Identity;
import org.hotseat.cluster.identity.RevocationList;
import org.hotseat.cluster.member.MemberSettings;
import org.hotseat.member.cluster.GroupFolder;
import org.hotseat.process.life.Part;
import org.hotseat.process.life.PartState;

/** Tells the store member of this host, if it has one, which certificates count no more. */
final class RevocationPart implements Part {

    private static final Logger LOG = System.getLogger(RevocationPart.class.getName());
    private static final Duration PERIOD = Duration.ofSeconds(2);

    private final GroupFolder folder;
    private final Register register;
    private final Workers workers;
    private final ExecutorService thread;
    private volatile Optional<Failure> trouble = Optional.empty();
    private volatile Set<BigInteger> written = Set.of();
    private volatile @Nullable ScheduledFuture<?> ticking;
    /** For the one thread only. */
    private boolean wrote;

    RevocationPart(GroupFolder folder, Register register, Workers workers) {
        this.folder = folder;
        this.register = register;
        this.workers = workers;
        this.thread = workers.pool("revocation", 1);
    }

    @Override
    public String name() {
        return "revocation";
    }

    @Override
    public void start(Deadline deadline) {
        ticking = workers.timer().scheduleWithFixedDelay(this::tick, PERIOD.toMillis(), PERIOD.toMillis(),
                TimeUnit.MILLISECONDS);
    }

    private void tick() {
        try {
            thread.execute(this::turn);
        } catch (RejectedExecutionException ending) {
            LOG.log(Level.DEBUG, "revoked at the end", ending);
        }
    }

    private void turn() {
        Path file = MemberSettings.revoked(folder.store());
        Optional<Set<BigInteger>> serials = register.revoked();
        if (serials.isEmpty() || !Files.isDirectory(folder.store())
                || wrote && serials.get().equals(written) && Files.exists(file)) {
            return;
        }
        try {
            RevocationList.save(file, Identity.load(folder.identity()), serials.get(), Instant.now());
            if (!serials.get().equals(written)) {
                LOG.log(Level.INFO, "{0} certificates of removed hosts are refused", serials.get().size());
            }
            wrote = true;
            written = serials.get();
            trouble = Optional.empty();
        } catch (FailureException failed) {
            LOG.log(Level.ERROR, "the store member does not learn which certificates count no more: {0}",
                    failed.failure().text());
            trouble = Optional.of(failed.failure());
        }
    }

    @Override
    public void stop(Deadline deadline) {
        ScheduledFuture<?> task = ticking;
        if (task != null) {
            task.cancel(false);
        }
        thread.shutdown();
    }

    @Override
    public PartState state() {
        return trouble.map(failure -> new PartState(false, failure.text()))
                .orElseGet(() -> new PartState(true, written.size() + " certificates of removed hosts"));
    }
}
