// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protocol.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

import org.hotseat.base.time.Deadline;
import org.hotseat.protocol.Call;
import org.hotseat.protocol.CommandId;
import org.hotseat.protocol.Operation;
import org.hotseat.protocol.Peer;
import org.hotseat.protocol.frame.Message;

/** One question of the other end while a handler works on it. */
final class Work<Q, A> implements Call<Q> {

    private final long id;
    private final Operation<Q, A> operation;
    private final Q question;
    private final Peer peer;
    private final Deadline deadline;
    private final Optional<CommandId> command;
    private final LinkWriter writer;
    private final AtomicBoolean answered = new AtomicBoolean();
    /** Guarded by itself, as what follows. */
    private final List<Runnable> acts = new ArrayList<>();
    private boolean cancelled;

    Work(Message.Ask ask, Operation<Q, A> operation, Q question, Peer peer, Deadline deadline, LinkWriter writer) {
        this.id = ask.id();
        this.operation = operation;
        this.question = question;
        this.peer = peer;
        this.deadline = deadline;
        this.command = ask.command();
        this.writer = writer;
    }

    long id() {
        return id;
    }

    Operation<Q, A> operation() {
        return operation;
    }

    /** True once: whoever gets it answers. */
    boolean claimAnswer() {
        return answered.compareAndSet(false, true);
    }

    boolean isAnswered() {
        return answered.get();
    }

    void cancel() {
        List<Runnable> due;
        synchronized (acts) {
            if (cancelled) {
                return;
            }
            cancelled = true;
            due = List.copyOf(acts);
            acts.clear();
        }
        due.forEach(Runnable::run);
    }

    @Override
    public void onCancel(Runnable act) {
        synchronized (acts) {
            if (!cancelled) {
                acts.add(act);
                return;
            }
        }
        act.run();
    }

    @Override
    public boolean isCancelled() {
        synchronized (acts) {
            return cancelled;
        }
    }

    @Override
    public void report(double fraction, String step) {
        if (!answered.get()) {
            writer.progress(new Message.Step(id, Double.isFinite(fraction) ? fraction : -1, step));
        }
    }

    @Override
    public Q question() {
        return question;
    }

    @Override
    public Peer peer() {
        return peer;
    }

    @Override
    public Deadline deadline() {
        return deadline;
    }

    @Override
    public Optional<CommandId> command() {
        return command;
    }
}
