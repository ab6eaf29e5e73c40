// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protocol.link;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.protocol.Reply;
import org.hotseat.protocol.frame.FrameRefused;
import org.hotseat.protocol.frame.Frames;
import org.hotseat.protocol.frame.Message;
import org.hotseat.protocol.json.Json;
import org.hotseat.protocol.json.JsonRefused;

/** The questions of this end. Each is entered before it is sent and ends once: answered, late, or with the connection. */
final class Asking {

    /** Questions in flight, at either end. */
    static final int MOST = 64;

    private static final Logger LOG = System.getLogger(Asking.class.getName());

    private final Ids ids;
    private final LinkWriter writer;
    private final ExecutorService completing;
    private final Map<Long, Pending<?, ?>> pending = new ConcurrentHashMap<>();
    private final AtomicInteger flying = new AtomicInteger();
    private volatile @Nullable Failure ended;

    Asking(Ids ids, LinkWriter writer, ExecutorService completing) {
        this.ids = ids;
        this.writer = writer;
        this.completing = completing;
    }

    <Q, A> CompletionStage<Reply<A>> ask(Question<Q, A> question) {
        Pending<Q, A> entry = new Pending<>(ids.next(), question);
        Failure over = ended;
        if (over != null) {
            return CompletableFuture.completedFuture(new Reply.Failed<>(over));
        }
        if (question.deadline().isOver()) {
            return CompletableFuture.completedFuture(new Reply.Failed<>(late(question)));
        }
        if (flying.incrementAndGet() > MOST) {
            flying.decrementAndGet();
            return CompletableFuture.completedFuture(new Reply.Failed<>(busy()));
        }
        send(entry);
        return entry.reply.minimalCompletionStage();
    }

    private <Q, A> void send(Pending<Q, A> entry) {
        Question<Q, A> question = entry.question;
        try {
            byte[] frame = Frames.write(new Message.Ask(entry.id, question.operation().name(),
                    question.deadline().leftMillis(), question.command(),
                    Json.tree(question.question(), question.operation().question())));
            pending.put(entry.id, entry);
            Failure over = ended;
            if (over == null) {
                writer.send(frame);
            } else if (pending.remove(entry.id) != null) {
                complete(entry, new Reply.Failed<>(over));
            }
        } catch (FrameRefused tooLong) {
            complete(entry, new Reply.Failed<>(new Failure(FailureCode.INVALID, String.valueOf(tooLong.getMessage()))));
        }
    }

    static Failure busy() {
        return new Failure(FailureCode.NO_RESOURCE, NLS.bind(Messages.busy, MOST), Messages.busyRemedy);
    }

    private static Failure late(Question<?, ?> question) {
        return new Failure(FailureCode.TIMEOUT, NLS.bind(Messages.late, question.operation()));
    }

    /** Whether it answers one of ours. */
    boolean take(Message.Answer answer) {
        Pending<?, ?> entry = pending.remove(answer.id());
        if (entry != null) {
            answered(entry, answer);
        }
        return entry != null;
    }

    private <Q, A> void answered(Pending<Q, A> entry, Message.Answer answer) {
        if (answer.failure().isPresent()) {
            Failure failure = answer.failure().get();
            complete(entry, answer.unknown() ? entry.unanswered(failure) : new Reply.Failed<>(failure));
            return;
        }
        try {
            complete(entry, new Reply.Answered<>(Json.read(answer.answer().orElse(null),
                    entry.question.operation().answer())));
        } catch (JsonRefused malformed) {
            LOG.log(Level.WARNING, "the answer to {0} cannot be read", entry.question.operation(), malformed);
            complete(entry, entry.unanswered(new Failure(FailureCode.INVALID, NLS.bind(Messages.answerUnreadable,
                    entry.question.operation(), malformed.getMessage()))));
        }
    }

    void take(Message.Step step) {
        Pending<?, ?> entry = pending.get(step.id());
        if (entry != null) {
            run(() -> entry.question.progress().report(step.fraction(), step.step()));
        }
    }

    /** Called on the timer. */
    void tick() {
        for (Pending<?, ?> entry : pending.values()) {
            if (entry.question.deadline().isOver()) {
                if (pending.remove(entry.id) != null) {
                    writer.send(new Message.Cancel(entry.id));
                    unanswered(entry, late(entry.question));
                }
            } else if (!entry.cancelled && entry.question.progress().isCancelled()) {
                entry.cancelled = true;
                writer.send(new Message.Cancel(entry.id));
            }
        }
    }

    private <Q, A> void unanswered(Pending<Q, A> entry, Failure failure) {
        complete(entry, entry.unanswered(failure));
    }

    void end(Failure failure) {
        ended = failure;
        for (Long id : pending.keySet()) {
            Pending<?, ?> entry = pending.remove(id);
            if (entry != null) {
                unanswered(entry, failure);
            }
        }
    }

    private <Q, A> void complete(Pending<Q, A> entry, Reply<A> reply) {
        flying.decrementAndGet();
        run(() -> entry.reply.complete(reply));
    }

    /** At the end of the process there may be no thread for it any more; nobody may wait for ever all the same. */
    private void run(Runnable act) {
        try {
            completing.execute(act);
        } catch (RejectedExecutionException ending) {
            LOG.log(Level.DEBUG, "an answer at the end", ending);
            act.run();
        }
    }

    /** One question until its end. */
    private static final class Pending<Q, A> {
        private final long id;
        private final Question<Q, A> question;
        private final CompletableFuture<Reply<A>> reply = new CompletableFuture<>();
        /** For the timer only. */
        private boolean cancelled;

        Pending(long id, Question<Q, A> question) {
            this.id = id;
            this.question = question;
        }

        Reply<A> unanswered(Failure failure) {
            return question.operation().command() ? new Reply.Unknown<>(failure) : new Reply.Failed<>(failure);
        }
    }
}
