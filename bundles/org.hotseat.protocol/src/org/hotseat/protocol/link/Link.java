// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protocol.link;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Progress;
import org.hotseat.base.work.Subscription;
import org.hotseat.protocol.CommandId;
import org.hotseat.protocol.Connection;
import org.hotseat.protocol.FeedListener;
import org.hotseat.protocol.Greeting;
import org.hotseat.protocol.Operation;
import org.hotseat.protocol.Peer;
import org.hotseat.protocol.Position;
import org.hotseat.protocol.Reply;
import org.hotseat.protocol.Topic;
import org.hotseat.protocol.frame.FrameReader;
import org.hotseat.protocol.frame.FrameRefused;
import org.hotseat.protocol.frame.Frames;
import org.hotseat.protocol.frame.Message;

/**
 * One connection. A thread reads, a thread writes, neither waits for anybody but the other end; what others do runs on
 * threads of their own. It ends once, and everything with it.
 */
final class Link implements Connection {

    private static final Logger LOG = System.getLogger(Link.class.getName());

    private final Wire wire;
    private final Ends ends;
    private final Tools tools;
    private final CompletableFuture<Link> opened;
    private final CompletableFuture<Failure> ended = new CompletableFuture<>();
    private final AtomicReference<@Nullable Failure> end = new AtomicReference<>();
    private final Threads threads;
    private final FrameReader reader;
    private final LinkWriter writer;
    private final Asking asking;
    private final Following following;
    private final Serving serving;
    private final Publishing publishing;
    private final Pulse pulse;
    private volatile Peer peer;
    private volatile @Nullable Greeting greeting;

    Link(Wire wire, Ends ends, Tools tools, CompletableFuture<Link> opened) {
        this.wire = wire;
        this.ends = ends;
        this.tools = tools;
        this.opened = opened;
        this.peer = ends.peer();
        this.threads = new Threads(tools.workers(), ends.peer().name());
        this.reader = new FrameReader(wire.in(), tools.clock());
        this.publishing = new Publishing(ends.service(), ends.peer().role());
        this.writer = new LinkWriter(wire.out(), publishing, tools.clock());
        publishing.onNews(writer::ring);
        Ids ids = new Ids();
        this.asking = new Asking(ids, writer, threads.completing());
        this.following = new Following(ids, writer, threads.telling(), this::fault);
        this.serving = new Serving(this::peer, ends.service(), writer, threads.serving(), tools.outcomes());
        this.pulse = new Pulse(tools, reader, writer);
    }

    void begin() {
        try {
            threads.reading().execute(this::read);
            threads.writing().execute(this::write);
            if (ends.opener()) {
                writer.send(new Message.Hello(tools.versions().min(), tools.versions().max(), ends.mine()));
            }
        } catch (RejectedExecutionException ending) {
            LOG.log(Level.DEBUG, "a connection came at the end", ending);
            end(closedHere());
        }
    }

    /** What a thread of the connection does for as long as it lives. */
    @FunctionalInterface
    private interface Duty {
        void fulfil() throws IOException;
    }

    private void read() {
        attend(() -> {
            greet(reader.next(Frames.MOST_AT_FIRST));
            while (isOpen()) {
                take(reader.next(Frames.MOST));
            }
        });
    }

    private void write() {
        attend(() -> {
            writer.run();
            end(closedHere());
        });
    }

    /** However a duty ends, the other end and all who wait learn of it. */
    private void attend(Duty duty) {
        Failure fault = new Failure(FailureCode.OTHER, NLS.bind(Messages.fault, peer,
                Thread.currentThread().getName()));
        try {
            duty.fulfil();
        } catch (FrameRefused refused) {
            fault(String.valueOf(refused.getMessage()));
        } catch (IOException gone) {
            end(new Failure(FailureCode.UNREACHABLE, NLS.bind(Messages.lost, peer, gone.getMessage())));
        } catch (RuntimeException broken) { // the edge: seen in the log, told below
            LOG.log(Level.ERROR, "the connection with {0} is given up", peer, broken);
        } finally {
            if (isOpen()) { // also when memory or a class is missing
                end(fault);
            }
        }
    }

    private void greet(Message first) {
        Versions ours = tools.versions();
        switch (first) {
            case Message.Hello hello when !ends.opener() -> {
                Optional<Integer> version = ours.common(hello.min(), hello.max());
                if (version.isEmpty()) {
                    refuse(ours.nothingIn(hello.min(), hello.max()));
                } else {
                    peer = peer.claiming(hello.greeting().claimed());
                    writer.send(new Message.Welcome(version.get(), ends.mine()));
                    open(hello.greeting());
                }
            }
            case Message.Welcome welcome when ends.opener() -> {
                if (ours.common(welcome.version(), welcome.version()).isEmpty()) {
                    refuse(ours.nothingIn(welcome.version(), welcome.version()));
                } else {
                    open(welcome.greeting());
                }
            }
            case Message.Fault fault -> end(fault.failure());
            default -> fault(Messages.noGreeting);
        }
    }

    private void open(Greeting theirs) {
        greeting = theirs;
        pulse.greeted();
        opened.complete(this);
    }

    private void take(Message message) {
        switch (message) {
            case Message.Ask ask -> serving.take(ask);
            case Message.Answer answer -> {
                if (!asking.take(answer)) {
                    following.take(answer);
                }
            }
            case Message.Step step -> asking.take(step);
            case Message.Cancel cancel -> {
                if (!serving.cancel(cancel.id())) {
                    publishing.cancel(cancel.id());
                }
            }
            case Message.Subscribe subscribe -> subscribe(subscribe);
            case Message.Credit credit -> publishing.credit(credit.id(), credit.more());
            case Message.Change change -> following.take(change, reader.length());
            case Message.Reset reset -> following.take(reset);
            case Message.Level level -> following.take(level);
            case Message.Fault fault -> end(fault.failure());
            case Message.Ping ping -> writer.pong(ping.mark());
            case Message.Pong pong -> pulse.pong(pong.mark());
            case Message.Hello again -> fault(Messages.noGreeting);
            case Message.Welcome again -> fault(Messages.noGreeting);
        }
    }

    private void subscribe(Message.Subscribe wish) {
        publishing.subscribe(wish).ifPresent(refused -> writer.send(Message.Answer.failed(wish.id(), refused)));
    }

    /** Called about twenty times a second on the timer. */
    void tick() {
        asking.tick();
        serving.tick();
        pulse.trouble().ifPresent(this::end);
    }

    /** The other end does what it must not: it is told, and the connection ends. */
    private void fault(String what) {
        LOG.log(Level.WARNING, "refused from {0}: {1}", peer, what);
        refuse(new Failure(FailureCode.INVALID, what));
    }

    private void refuse(Failure failure) {
        finish(failure);
        pulse.farewell();
        writer.sendLast(new Message.Fault(failure, tools.versions().min(), tools.versions().max()));
    }

    private Failure closedHere() {
        return new Failure(FailureCode.UNREACHABLE, NLS.bind(Messages.closedHere, peer));
    }

    /** Ends it at once, without a last word. */
    void end(Failure failure) {
        finish(failure);
        if (threads.isOpen()) {
            writer.stop();
            threads.close(wire.closer());
        }
        ended.complete(first(failure));
    }

    private Failure first(Failure otherwise) {
        Failure kept = end.get();
        return kept == null ? otherwise : kept;
    }

    /** What waits on this connection waits no longer. */
    private void finish(Failure failure) {
        if (end.compareAndSet(null, failure)) {
            opened.completeExceptionally(new FailureException(failure));
            asking.end(failure);
            following.end(failure);
            serving.end();
            publishing.end();
        }
    }

    @Override
    public Peer peer() {
        return peer;
    }

    @Override
    public Greeting greeting() {
        Greeting theirs = greeting;
        if (theirs == null) {
            throw new IllegalStateException("not greeted");
        }
        return theirs;
    }

    @Override
    public <Q, A> CompletionStage<Reply<A>> ask(Operation<Q, A> operation, Q question, Deadline deadline,
            Progress progress) {
        return asking.ask(new Question<>(operation, question, null, deadline, progress));
    }

    @Override
    public <Q, A> CompletionStage<Reply<A>> command(CommandId id, Operation<Q, A> operation, Q question,
            Deadline deadline, Progress progress) {
        return asking.ask(new Question<>(operation, question, id, deadline, progress));
    }

    @Override
    public <Q, A> A call(Operation<Q, A> operation, Q question, Deadline deadline) throws FailureException {
        return Waiting.await(operation, ask(operation, question, deadline, Progress.NONE), deadline);
    }

    @Override
    public <C> Subscription follow(Topic<C> topic, Position from, FeedListener<C> listener) {
        return following.follow(topic, from, listener);
    }

    @Override
    public boolean isOpen() {
        return end.get() == null;
    }

    @Override
    public long roundTripNanos() {
        return pulse.roundTripNanos();
    }

    @Override
    public CompletionStage<Failure> ended() {
        return ended.minimalCompletionStage();
    }

    @Override
    public void close() {
        end(closedHere());
    }
}
