// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.cluster.lead;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.IntFunction;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.base.work.ThreadWorkers;
import org.hotseat.cluster.contract.LocalGroup;
import org.hotseat.cluster.etcd.EtcdStore;
import org.hotseat.cluster.mirror.Mirror;
import org.hotseat.cluster.store.Answers;
import org.hotseat.cluster.store.ClusterStore;
import org.hotseat.cluster.store.Outcome;
import org.hotseat.lease.timing.Profile;
import org.hotseat.state.command.ClusterCommand.FoundCluster;
import org.hotseat.state.command.Command;
import org.hotseat.state.command.CommandOutcome;
import org.hotseat.state.command.CommandOutcome.Done;
import org.hotseat.state.command.HostCommand.AddHost;
import org.hotseat.state.command.Issuer;
import org.hotseat.state.command.Proposal;
import org.hotseat.state.data.ClusterRecord;
import org.hotseat.state.data.HostPorts;
import org.hotseat.state.data.HostRecord;
import org.hotseat.state.data.HostRole;
import org.hotseat.state.data.LeaseKey;
import org.hotseat.state.data.Role;
import org.hotseat.state.data.SchemaRange;
import org.hotseat.state.data.TimingRecord;
import org.hotseat.state.decide.Decider;
import org.hotseat.state.decide.Decision;

/** Some agents on one store, as far as commands go; who leads is said by the test or by real members. */
final class Agents implements AutoCloseable {

    static final Issuer ADMIN = new Issuer("anna", Role.ADMINISTRATOR, "anna", "ssh", "");

    /** One agent's parts. */
    record Agent(HostId id, ClusterStore store, Mirror mirror, Leadership leadership, Commands commands) {
    }

    /** Both at once, so that nobody hears of the new term as the old leader. */
    private record Election(long term, int leader) {
    }

    private final ThreadWorkers workers = new ThreadWorkers();
    private final List<Agent> agents = new ArrayList<>();
    private final AtomicInteger forwards = new AtomicInteger();
    private final AtomicInteger failures = new AtomicInteger();
    private final AtomicInteger answers = new AtomicInteger();
    private final AtomicLong now = new AtomicLong();
    private final MonotonicClock clock = new MonotonicClock() {
        @Override
        public long nanos() {
            return real ? System.nanoTime() : now.get();
        }

        @Override
        public Instant wall() {
            return Instant.EPOCH;
        }
    };
    private volatile boolean real;
    private volatile boolean mute;
    private volatile Election last = new Election(1, 0);
    private volatile Optional<HostId> cut = Optional.empty();
    private final Set<HostId> hung = ConcurrentHashMap.newKeySet();
    private final List<Duration> given = new CopyOnWriteArrayList<>();

    private Agents() {
    }

    /** The test says who leads: at first the first one. */
    static Agents on(Function<Integer, ClusterStore> stores, int count, Gate gate) throws FailureException {
        Agents made = new Agents();
        made.form(stores, number -> deadline -> made.word(number), count, gate);
        return made;
    }

    private CompletionStage<OptionalLong> word(int number) {
        if (mute) {
            failures.incrementAndGet();
            return CompletableFuture.failedFuture(new FailureException(FailureCode.TIMEOUT, "mute", ""));
        }
        answers.incrementAndGet();
        Election now = last;
        return CompletableFuture.completedFuture(number == now.leader() ? OptionalLong.of(now.term())
                : OptionalLong.empty());
    }

    /** Real members say who leads. */
    static Agents on(LocalGroup group) throws FailureException {
        Agents made = new Agents();
        made.real = true;
        made.form(number -> group.store(), number -> {
            var members = ((EtcdStore) made.agents.get(number).store()).members();
            return deadline -> members.leads(group.member(number).client(), deadline);
        }, group.size(), Gate.OPEN);
        return made;
    }

    private void form(Function<Integer, ClusterStore> stores, IntFunction<StoreLead> leads, int count, Gate gate)
            throws FailureException {
        for (int i = 0; i < count; i++) {
            int number = i;
            HostId id = new HostId("h" + i);
            ClusterStore store = stores.apply(i);
            Mirror mirror = new Mirror(store, workers);
            Leadership leadership = new Leadership(id, deadline -> leads.apply(number).term(deadline), store, mirror,
                    workers, clock);
            agents.add(new Agent(id, store, mirror, leadership,
                    new Commands(id, store, mirror, leadership, this::forward, gate, workers)));
        }
        Deadline deadline = LocalGroup.deadline();
        Done founded = (Done) Answers.await(Founding.found(agents.get(0).store(), new Proposal("found", 1, ADMIN,
                Instant.EPOCH, new FoundCluster(new ClusterRecord("test", 7, Instant.EPOCH),
                        TimingRecord.of(Profile.DEFAULT), new LeaseKey(1, "ab".repeat(32)), host(0))), deadline),
                deadline);
        agents.forEach(agent -> agent.mirror().start());
        long last = founded.revision();
        for (int i = 1; i < count; i++) {
            last = add(host(i), i, last, deadline);
        }
        for (Agent agent : agents) {
            Answers.await(agent.mirror().at(last, deadline), deadline);
            agent.leadership().start();
        }
    }

    /** Past all agents: nobody leads yet, and real members may choose any of them. */
    private long add(HostRecord host, int sequence, long last, Deadline deadline) throws FailureException {
        Agent first = agents.get(0);
        Proposal proposal = new Proposal("hosts", sequence, ADMIN, Instant.EPOCH, new AddHost(host));
        Decision.Commit commit = (Decision.Commit) Decider.decide(Answers.await(first.mirror().at(last, deadline),
                deadline), proposal);
        return ((Outcome.Committed) Answers.await(first.store().commit(Transactions.of("hosts", sequence, commit),
                deadline), deadline)).revision();
    }

    static HostRecord host(int number) {
        HostId id = new HostId("h" + number);
        return new HostRecord(id, "host " + number, Set.of(HostRole.HOST), "10.0.0." + (number + 1),
                Optional.empty(), Optional.empty(), new HostPorts(1, 2, 3, 4), Optional.empty(), "1",
                SchemaRange.OURS);
    }

    private CompletionStage<CommandOutcome> forward(HostId to, Proposal proposal, int hops, Deadline deadline) {
        forwards.incrementAndGet();
        if (hung.contains(to)) {
            given.add(deadline.left());
            return new CompletableFuture<>();
        }
        if (cut.equals(Optional.of(to))) {
            return CompletableFuture.failedFuture(new FailureException(FailureCode.UNREACHABLE, "cut", ""));
        }
        return agents.stream().filter(agent -> agent.id().equals(to)).findFirst().orElseThrow().commands()
                .forwarded(proposal, hops, deadline);
    }

    /** Another one leads the store from now on. */
    void lead(int number) {
        last = new Election(last.term() + 1, number);
    }

    void cut(@Nullable HostId host) {
        cut = Optional.ofNullable(host);
    }

    /** A host that lost its cables: nothing that is handed on to it is answered, and nothing fails. */
    void hang(int number) {
        hung.add(agents.get(number).id());
    }

    /** How long each try with such a host was given. */
    List<Duration> given() {
        return given;
    }

    /** No member answers who leads. */
    void mute(boolean silent) {
        mute = silent;
    }

    /** Without real members the clock of all leaderships stands still but for this. */
    void pass(Duration span) {
        now.addAndGet(span.toNanos());
    }

    int failures() {
        return failures.get();
    }

    int answers() {
        return answers.get();
    }

    int forwards() {
        return forwards.get();
    }

    Agent get(int number) {
        return agents.get(number);
    }


    void awaitLeader(int number) {
        LocalGroup.until("the lead of " + number, () -> agents.get(number).leadership().lead().isPresent()
                && agents.stream().allMatch(agent -> agent.leadership().leader().equals(Optional.of(agents.get(number)
                        .id()))));
    }

    static CommandOutcome outcome(CompletionStage<CommandOutcome> answer) throws FailureException {
        return Answers.await(answer, LocalGroup.deadline());
    }

    CommandOutcome give(int agent, String client, long sequence, Issuer issuer, Command command)
            throws FailureException {
        return outcome(agents.get(agent).commands().submit(new Proposal(client, sequence, issuer, Instant.EPOCH,
                command), Deadline.in(Duration.ofSeconds(20))));
    }

    ThreadWorkers workers() {
        return workers;
    }

    @Override
    public void close() {
        for (Agent agent : agents) {
            agent.commands().close();
            agent.leadership().close();
            agent.mirror().close();
            agent.store().close();
        }
        workers.close();
    }

    static String client() {
        return "test-" + UUID.randomUUID();
    }
}
