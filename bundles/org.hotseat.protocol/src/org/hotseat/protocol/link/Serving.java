// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protocol.link;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;

import org.hotseat.protocol.Handler;
import org.hotseat.protocol.Peer;
import org.hotseat.protocol.Service;
import org.hotseat.protocol.UnknownOutcome;
import org.hotseat.protocol.frame.FrameRefused;
import org.hotseat.protocol.frame.Frames;
import org.hotseat.protocol.frame.Message;
import org.hotseat.protocol.frame.Message.Answer;
import org.hotseat.protocol.json.Json;
import org.hotseat.protocol.json.JsonRefused;
import org.hotseat.state.data.Role;

/**
 * The questions of the other end. The role is checked before anything else is looked at. A question counts as in flight
 * until its handler has ended, so that handlers that hang are few.
 */
final class Serving {

    private static final Logger LOG = System.getLogger(Serving.class.getName());
    private static final long LONGEST_MILLIS = Duration.ofDays(1).toMillis();

    private final Supplier<Peer> peer;
    private final Service service;
    private final LinkWriter writer;
    private final ExecutorService handlers;
    private final Outcomes outcomes;
    private final Map<Long, Work<?, ?>> works = new ConcurrentHashMap<>();
    private final AtomicInteger flying = new AtomicInteger();

    Serving(Supplier<Peer> peer, Service service, LinkWriter writer, ExecutorService handlers, Outcomes outcomes) {
        this.peer = peer;
        this.service = service;
        this.writer = writer;
        this.handlers = handlers;
        this.outcomes = outcomes;
    }

    void take(Message.Ask ask) {
        Optional<Service.Served<?, ?>> served = service.operation(ask.operation());
        if (served.isEmpty()) {
            refuse(ask, new Failure(FailureCode.UNSUPPORTED, NLS.bind(Messages.unknownOperation, ask.operation()),
                    Messages.unknownRemedy));
        } else if (!peer.get().role().covers(served.get().operation().needed())) {
            LOG.log(Level.WARNING, "{0} was refused to {1}", ask.operation(), peer.get());
            refuse(ask, new Failure(FailureCode.PERMISSION, NLS.bind(Messages.notAllowed, peer.get().account(),
                    ask.operation()), Messages.notAllowedRemedy));
        } else if (flying.incrementAndGet() > Asking.MOST) {
            flying.decrementAndGet();
            refuse(ask, Asking.busy());
        } else {
            begin(ask, served.get());
        }
    }

    private <Q, A> void begin(Message.Ask ask, Service.Served<Q, A> served) {
        Work<Q, A> work;
        try {
            work = new Work<>(ask, served.operation(), Json.read(ask.question(), served.operation().question()),
                    peer.get(), Deadline.in(Duration.ofMillis(Math.clamp(ask.millis(), 1, LONGEST_MILLIS))), writer);
        } catch (JsonRefused malformed) {
            flying.decrementAndGet();
            refuse(ask, new Failure(FailureCode.INVALID, NLS.bind(Messages.questionUnreadable, ask.operation(),
                    malformed.getMessage())));
            return;
        }
        boolean person = !peer.get().role().covers(Role.AGENT);
        if (served.operation().command() && person && ask.command().isEmpty()) {
            flying.decrementAndGet();
            refuse(ask, new Failure(FailureCode.INVALID, NLS.bind(Messages.noCommandId, ask.operation())));
            return;
        }
        works.put(ask.id(), work); // before it runs: a fast handler must find its entry
        CompletableFuture<Answer> outcome = new CompletableFuture<>();
        if (served.operation().command() && ask.command().isPresent()) {
            outcomes.once(new Outcomes.Key(peer.get().account(), ask.command().get()),
                    first -> run(work, served.handler(), first)).thenAccept(outcome::complete);
        } else {
            run(work, served.handler(), outcome);
        }
        outcome.thenAccept(answer -> finished(work, answer.to(work.id())));
    }

    private <Q, A> void run(Work<Q, A> work, Handler<Q, A> handler, CompletableFuture<Answer> outcome) {
        try {
            handlers.execute(() -> {
                if (work.isCancelled() && !work.operation().command()) {
                    outcome.complete(Answer.failed(work.id(), cancelled()));
                    return;
                }
                handle(work, handler, outcome);
            });
        } catch (RejectedExecutionException ending) {
            LOG.log(Level.DEBUG, "a question at the end", ending);
            outcome.complete(Answer.failed(work.id(), cancelled()));
        }
    }

    private <Q, A> void handle(Work<Q, A> work, Handler<Q, A> handler, CompletableFuture<Answer> outcome) {
        boolean begun = false;
        try {
            CompletionStage<A> stage = handler.handle(work);
            begun = true;
            stage.whenComplete((answer, trouble) -> outcome.complete(answer(work, answer, trouble)));
        } catch (FailureException | RuntimeException trouble) { // the edge: each question has an end
            begun = true;
            outcome.complete(answer(work, null, trouble));
        } finally {
            if (!begun) { // memory or a class is missing
                outcome.complete(answer(work, null, null));
            }
        }
    }

    private <A> Answer answer(Work<?, A> work, @Nullable A answer, @Nullable Throwable trouble) {
        Throwable cause = trouble instanceof CompletionException && trouble.getCause() != null ? trouble.getCause()
                : trouble;
        if (cause instanceof FailureException known) {
            return Answer.failed(work.id(), known.failure());
        }
        if (cause instanceof UnknownOutcome unknown) {
            return unknown(work, unknown.failure());
        }
        if (cause != null || answer == null) {
            LOG.log(Level.ERROR, "the operation " + work.operation() + " failed", cause);
            return unknown(work, new Failure(FailureCode.OTHER, NLS.bind(Messages.fault, work.operation(), cause)));
        }
        try {
            return new Answer(work.id(), Optional.of(Json.tree(answer, work.operation().answer())), Optional.empty(),
                    false);
        } catch (RuntimeException unwritable) { // a record that the codec cannot write: a fault of the program
            LOG.log(Level.ERROR, "the answer of " + work.operation() + " cannot be written", unwritable);
            return unknown(work, new Failure(FailureCode.OTHER, NLS.bind(Messages.fault, work.operation(),
                    unwritable)));
        }
    }

    private static Answer unknown(Work<?, ?> work, Failure failure) {
        return new Answer(work.id(), Optional.empty(), Optional.of(failure), work.operation().command());
    }

    private static Failure cancelled() {
        return new Failure(FailureCode.CANCELLED, Messages.cancelled);
    }

    private void finished(Work<?, ?> work, Answer answer) {
        works.remove(work.id(), work);
        flying.decrementAndGet();
        if (work.claimAnswer()) {
            send(work, answer);
        }
    }

    private void send(Work<?, ?> work, Answer answer) {
        try {
            writer.answer(work.id(), Frames.write(answer));
        } catch (FrameRefused tooLong) {
            LOG.log(Level.ERROR, "the answer of {0} is too long", work.operation(), tooLong);
            writer.send(unknown(work, new Failure(FailureCode.INVALID, String.valueOf(tooLong.getMessage()))));
        }
    }

    private void refuse(Message.Ask ask, Failure failure) {
        writer.send(Answer.failed(ask.id(), failure));
    }

    /** Whether it was a question. What changes nothing is answered at once; a command says how it ended. */
    boolean cancel(long id) {
        Work<?, ?> work = works.get(id);
        if (work == null) {
            return false;
        }
        if (!work.operation().command() && work.claimAnswer()) {
            send(work, Answer.failed(id, cancelled()));
        }
        work.cancel();
        return true;
    }

    /** Called on the timer. */
    void tick() {
        for (Work<?, ?> work : works.values()) {
            if (work.deadline().isOver()) {
                if (work.claimAnswer()) {
                    send(work, unknown(work, new Failure(FailureCode.TIMEOUT, NLS.bind(Messages.late,
                            work.operation()))));
                }
                work.cancel();
            }
        }
    }

    /** The connection has ended: commands go on, what is only told to it does not. */
    void end() {
        works.values().stream().filter(work -> !work.operation().command()).forEach(Work::cancel);
    }
}
