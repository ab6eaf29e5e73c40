// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.replication.source;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Objects;
import java.util.concurrent.ExecutorService;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.hypervisor.checkpoint.CheckpointSource;
import org.hotseat.replication.source.Replication.Surroundings;

/** Goes from state to state until it is ended. On a thread of its own; {@link #hurry} from any. */
final class Engine implements Runnable {

    private static final Logger LOG = System.getLogger(Engine.class.getName());
    /** After so many cuts in a row that the hypervisor failed it is begun anew with it. */
    private static final int PATIENCE = 3;

    private final ReplicationPlan plan;
    private final Surroundings around;
    private final Book book;
    private final Wishes wishes;
    private final Partner partner;
    private final Rounds rounds;
    private @Nullable CheckpointSource source;

    Engine(ReplicationPlan plan, Surroundings around, Book book, Wishes wishes, ExecutorService readers) {
        this.plan = plan;
        this.around = around;
        this.book = book;
        this.wishes = wishes;
        partner = new Partner(plan, around, book, wishes, readers);
        rounds = new Rounds(plan, around, book, wishes, partner);
    }

    /** What waits for the standby waits no longer. */
    void hurry() {
        partner.disconnect();
    }

    @Override
    public void run() {
        try {
            while (!wishes.ending()) {
                safely();
            }
        } finally {
            end();
        }
    }

    /** Whatever is wrong with one turn, the machine is not left unprotected because of it. */
    private void safely() {
        try {
            turn();
        } catch (RuntimeException unexpected) {
            LOG.log(Level.ERROR, "the copying of " + plan.machine().value() + " failed", unexpected);
            book.trouble(new Failure(FailureCode.OTHER, NLS.bind(Messages.unexpected, unexpected)));
            book.unprotected();
            partner.disconnect();
            rounds.recover();
            partner.waitAgain();
        }
    }

    private void turn() {
        switch (book.state()) {
            case STARTUP -> startUp();
            case MIGRATING -> migrate();
            case PAUSED -> rest();
            default -> throw new IllegalStateException(book.state().name());
        }
    }

    private void startUp() {
        try {
            if (source == null) {
                CheckpointSource begun = around.checkpoints().source(plan.machine(), plan.epoch(),
                        rounds.run(plan.limits().source()));
                source = begun;
                partner.used(begun.newest());
            }
            partner.connect(Objects.requireNonNull(source));
            book.due(around.clock().nanos());
            book.go(ProtectionState.MIGRATING, "");
        } catch (FailureException failed) {
            notConnected(failed);
        }
    }

    /** With a hypervisor that has gone nothing would ever come of it. */
    private void notConnected(FailureException failed) {
        book.trouble(failed.failure());
        if (partner.sourceFailed()) {
            closeSource();
        }
        partner.waitAgain();
    }

    private void migrate() {
        CheckpointSource present = source;
        if (wishes.paused() && !wishes.now()) {
            book.unprotected();
            partner.dropPending();
            book.go(ProtectionState.PAUSED, "");
        } else if (present == null || rounds.failures() >= PATIENCE) {
            closeSource();
            rounds.recovered();
            book.go(ProtectionState.STARTUP, "");
        } else if (!partner.isConnected()) {
            reconnect(present);
        } else {
            countDown(present);
        }
    }

    private void reconnect(CheckpointSource present) {
        book.unprotected();
        try {
            partner.connect(present);
            book.due(around.clock().nanos());
        } catch (FailureException failed) {
            notConnected(failed);
        }
    }

    private void countDown(CheckpointSource present) {
        long news = wishes.news();
        rounds.paceAgain();
        long left = book.due() - around.clock().nanos();
        if (left <= 0 || wishes.now()) {
            rounds.generation(present);
        } else if (!wishes.ending() && !wishes.paused()) {
            wishes.await(news, left);
        }
    }

    private void rest() {
        long news = wishes.news();
        if (!wishes.paused() || wishes.now()) {
            book.due(around.clock().nanos());
            book.go(ProtectionState.MIGRATING, "");
        } else if (!wishes.ending()) {
            wishes.await(news, plan.limits().longestWait().toNanos());
        }
    }

    private void closeSource() {
        CheckpointSource present = source;
        source = null;
        if (present != null) {
            present.close();
        }
    }

    private void end() {
        try {
            rounds.recover();
            partner.disconnect();
            partner.close();
            closeSource();
        } catch (IOException | RuntimeException failed) {
            LOG.log(Level.WARNING, "after the copying of " + plan.machine().value(), failed);
        }
        book.linked(false);
        book.unprotected();
        book.go(ProtectionState.ENDED, "");
    }
}
