// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.chaos.lab;

import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Progress;
import org.hotseat.base.work.ThreadWorkers;
import org.hotseat.protocol.CommandId;
import org.hotseat.protocol.Connection;
import org.hotseat.protocol.FeedListener;
import org.hotseat.protocol.Greeting;
import org.hotseat.protocol.Operation;
import org.hotseat.protocol.Peer;
import org.hotseat.protocol.Position;
import org.hotseat.protocol.Reply;
import org.hotseat.protocol.Service;
import org.hotseat.protocol.link.Links;
import org.hotseat.protocol.link.Wire;
import org.hotseat.protocol.op.ClusterOps;
import org.hotseat.protocol.op.DrillOps;
import org.hotseat.protocol.op.DrillOps.DrillAct;
import org.hotseat.protocol.op.DrillOps.DrillReport;
import org.hotseat.protocol.op.DrillOps.DrillRun;
import org.hotseat.protocol.op.DrillOps.OneDrill;
import org.hotseat.protocol.op.GenerationLive;
import org.hotseat.protocol.op.HostLive;
import org.hotseat.protocol.op.LiveReport;
import org.hotseat.protocol.op.ProtectionOps;
import org.hotseat.protocol.op.ProtectionOps.OneReplication;
import org.hotseat.protocol.op.ReplicationLive;
import org.hotseat.protocol.op.StateChange;
import org.hotseat.state.StateMap;
import org.hotseat.state.StateView;
import org.hotseat.state.command.Command;
import org.hotseat.state.command.CommandOutcome;
import org.hotseat.state.ladder.Ladder;

/** What a console does at one agent, over the agent's local socket. Methods block; used by one thread. */
public final class LabConsole implements AutoCloseable {

    private static final Duration SOON = Duration.ofSeconds(10);
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final ThreadWorkers workers = new ThreadWorkers();
    private final Links links = new Links(workers);
    private final CompletableFuture<StateView> state = new CompletableFuture<>();
    private final Map<HostId, HostLive> live = new ConcurrentHashMap<>();
    private final Door door;
    private final String name;
    private Connection connection;

    /** Where the agent's local socket is; not there while its host has no power. */
    @FunctionalInterface
    interface Door {
        Path socket() throws IOException;
    }

    LabConsole(Door door, String name) throws IOException {
        this.door = door;
        this.name = name;
        try {
            connection = connect();
        } catch (IOException refused) {
            links.close();
            workers.close();
            throw refused;
        }
    }

    private Connection connect() throws IOException {
        SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(door.socket()));
        try {
            return links.open(new Wire(Channels.newInputStream(channel), Channels.newOutputStream(channel), channel),
                    Peer.agent("agent", name), new Greeting(name, "", "", "chaos", ""), new Service());
        } catch (FailureException refused) {
            channel.close();
            throw new IOException(refused.failure().text(), refused);
        }
    }

    /**
     * Connects; the first time, on a busy machine, our own classes may need longer than an agent waits for a greeting.
     *
     * @param host whose agent
     * @return to be closed
     * @throws IOException when that agent does not let us in, nor a second time
     */
    public static LabConsole open(LabHost host) throws IOException {
        try {
            return once(host);
        } catch (IOException slow) {
            return once(host);
        }
    }

    private static LabConsole once(LabHost host) throws IOException {
        return new LabConsole(() -> host.file(LabCluster.CONSOLE), "chaos-" + host);
    }

    /**
     * Gives a command once.
     *
     * @param id the same id is done once, however often it is given
     * @param command what
     * @param patience how long an answer may take
     * @return what became of it, as far as is known
     * @throws IOException when nobody answered at all; the outcome is unknown then
     */
    public Reply<CommandOutcome> give(CommandId id, Command command, Duration patience) throws IOException {
        return soon(connection.command(id, ClusterOps.COMMAND, command, Deadline.in(patience), Progress.NONE)
                .toCompletableFuture(), patience.multipliedBy(2));
    }

    /**
     * Gives a command that must be done, as {@link #decided} does.
     *
     * @param id as above
     * @param command what
     * @return how it was done
     * @throws IOException with the reason when it was refused, or not decided
     */
    public CommandOutcome.Done commit(CommandId id, Command command) throws IOException {
        CommandOutcome outcome = decided(id, command);
        if (outcome instanceof CommandOutcome.Done done) {
            return done;
        }
        throw new IOException("not done: " + command + ": " + outcome);
    }

    /**
     * Gives a command until it is known what became of it: again while nobody could take it, or nobody knows, over a
     * new connection when this one has ended, and under another identity when the leader changed meanwhile, which uses
     * the first one up. What {@link #follow} and {@link #listen} hear ends with the connection they were called on.
     *
     * @param id as above
     * @param command what
     * @return what became of it
     * @throws IOException with the last reason when that is not known after minutes
     */
    public CommandOutcome decided(CommandId id, Command command) throws IOException {
        Deadline patience = Deadline.in(Await.PATIENCE);
        CommandId now = id;
        for (int next = 1; true; next++) {
            Reply<CommandOutcome> reply = tried(now, command);
            Optional<CommandOutcome> outcome = reply instanceof Reply.Answered<CommandOutcome> answered ? Optional.of(
                    answered.answer()) : Optional.empty();
            boolean passing = outcome.filter(LabConsole::isPassing).isPresent();
            if (!passing && outcome.filter(one -> !(one instanceof CommandOutcome.Unknown)).isPresent()) {
                return outcome.get();
            }
            if (patience.isOver()) {
                throw new IOException("not decided: " + command + ": " + reply);
            }
            now = passing ? new CommandId(id.client() + '.' + next, id.sequence()) : now;
            Await.pass(PAUSE);
        }
    }

    private Reply<CommandOutcome> tried(CommandId id, Command command) throws IOException {
        try {
            if (!connection.isOpen()) {
                connection = connect();
            }
            return give(id, command, SOON);
        } catch (IOException silent) {
            if (Thread.currentThread().isInterrupted()) {
                throw silent;
            }
            return new Reply.Unknown<>(new Failure(FailureCode.UNREACHABLE, silent.toString()));
        }
    }

    private static boolean isPassing(CommandOutcome outcome) {
        return outcome instanceof CommandOutcome.Refused refused && refused.refusal().isPassing();
    }

    /**
     * What became of the last generations of a machine.
     *
     * @param machine that is copied
     * @return oldest first
     * @throws IOException when nobody answers
     */
    public List<GenerationLive> history(MachineId machine) throws IOException {
        return call(ProtectionOps.HISTORY, new OneReplication(machine)).generations();
    }

    /**
     * Tries out once whether a machine would come back, in a sandbox. Waits until that is known.
     *
     * @param machine that is copied
     * @return the run
     * @throws IOException when it cannot be tried
     */
    public DrillRun tryOut(MachineId machine) throws IOException {
        CommandId id = new CommandId("drill-" + UUID.randomUUID().toString().substring(0, 8), 1);
        soon(connection.command(id, DrillOps.ACT, new DrillAct(machine, DrillOps.Kind.BEGIN, 1), Deadline.in(SOON),
                Progress.NONE).toCompletableFuture(), SOON.multipliedBy(2));
        DrillReport[] report = new DrillReport[1];
        Await.holds("the end of a drill", () -> {
            report[0] = call(DrillOps.REPORT, new OneDrill(machine));
            boolean over = report[0].state() != DrillOps.State.GOING_ON && !report[0].runs().isEmpty();
            return over ? "" : report[0].toString();
        });
        return report[0].runs().getLast();
    }

    private <A, R> R call(Operation<A, R> operation, A question) throws IOException {
        try {
            return connection.call(operation, question, Deadline.in(SOON));
        } catch (FailureException silent) {
            throw new IOException(silent.failure().text(), silent);
        }
    }

    /**
     * The state as this agent knows it; asked for once, with the first call.
     *
     * @return complete
     * @throws IOException when it does not come
     */
    public StateView state() throws IOException {
        if (!state.isDone()) {
            connection.follow(ClusterOps.STATE, Position.NONE, new StateEar());
        }
        return soon(state, SOON);
    }

    /**
     * Follows the state.
     *
     * @param ear hears of the complete state and again after each change, on a thread of the connection; never waits
     */
    public void follow(Consumer<StateView> ear) {
        connection.follow(ClusterOps.STATE, Position.NONE, new StateFollower(ear));
    }

    /** Starts listening to what hosts say about themselves. */
    public void listen() {
        connection.follow(ClusterOps.LIVE, Position.NONE, new LiveEar());
    }

    /** What hosts said last. */
    Map<HostId, HostLive> live() {
        return Map.copyOf(live);
    }

    /**
     * Where the copying of a machine stands, after {@link #listen}.
     *
     * @param machine that is copied
     * @return as its owner said last; empty while it has said nothing
     */
    public Optional<ReplicationLive> copying(MachineId machine) {
        return live.values().stream().flatMap(host -> host.replications().stream()).filter(one -> one.machine().equals(
                machine) && one.side() == ReplicationLive.Side.SOURCE).findFirst();
    }

    /** The ladders of whoever says that it leads. */
    List<Ladder> ladders() {
        return live.values().stream().flatMap(one -> one.ladders().stream()).toList();
    }

    private static <T> T soon(Future<T> future, Duration patience) throws IOException {
        try {
            return future.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException silent) {
            throw new IOException("no answer", silent);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IOException(ended);
        }
    }

    @Override
    public void close() {
        connection.close();
        links.close();
        workers.close();
    }

    /** Gathers the first complete state; called on one thread. */
    private final class StateEar implements FeedListener<StateChange> {

        private final StateMap map = new StateMap();

        @Override
        public void reset(String why) {
            map.clear();
        }

        @Override
        public void change(long number, StateChange change) {
            if (!state.isDone()) {
                change.applyTo(map);
                map.reached(number);
            }
        }

        @Override
        public void level(Position position) {
            state.complete(map.snapshot());
        }

        @Override
        public void ended(Failure failure) {
            state.completeExceptionally(new FailureException(failure));
        }
    }

    /** Keeps the newest report of each host. */
    private final class LiveEar implements FeedListener<LiveReport> {

        @Override
        public void reset(String why) {
            live.clear();
        }

        @Override
        public void change(long number, LiveReport report) {
            report.facts().ifPresent(facts -> live.put(report.host(), facts));
        }

        @Override
        public void level(Position position) {
            // each report counts at once
        }

        @Override
        public void ended(Failure failure) {
            live.clear();
        }
    }
}
