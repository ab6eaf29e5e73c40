// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.cluster.lead;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.base.work.ThreadWorkers;
import org.hotseat.cluster.contract.LocalGroup;
import org.hotseat.cluster.model.ModelCluster;
import org.hotseat.cluster.model.WorkersTime;
import org.hotseat.cluster.store.Answers;
import org.hotseat.lease.timing.Profile;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateView;
import org.hotseat.state.command.ClusterCommand.FoundCluster;
import org.hotseat.state.command.Command;
import org.hotseat.state.command.CommandOutcome;
import org.hotseat.state.command.CommandOutcome.Conflict;
import org.hotseat.state.command.CommandOutcome.Done;
import org.hotseat.state.command.CommandOutcome.Refused;
import org.hotseat.state.command.CommandOutcome.Unknown;
import org.hotseat.state.command.DocumentCommand.PutObject;
import org.hotseat.state.command.HostCommand.AcquireLease;
import org.hotseat.state.command.Issuer;
import org.hotseat.state.command.Proposal;
import org.hotseat.state.command.Refusal;
import org.hotseat.state.command.RefusalReason;
import org.hotseat.state.data.ClusterRecord;
import org.hotseat.state.data.LeaseKey;
import org.hotseat.state.data.ObjectRecord;
import org.hotseat.state.data.Role;
import org.hotseat.state.data.TimingRecord;
import org.hotseat.state.decide.AuditChain;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CommandsTest {

    private static final Issuer VIEWER = new Issuer("vera", Role.VIEWER, "vera", "ssh", "");

    private final ThreadWorkers workers = new ThreadWorkers();
    private final WorkersTime time = new WorkersTime(workers);
    private final ModelCluster cluster = new ModelCluster("model", time);
    private final AtomicBoolean shut = new AtomicBoolean();
    private Agents agents;

    @BeforeEach
    void begin() throws FailureException {
        Gate gate = (state, proposal) -> shut.get() ? Optional.of(Refusal.of(RefusalReason.VOTERS_NOT_SETTLED, 1))
                : Optional.empty();
        agents = Agents.on(number -> cluster.connect(), 3, gate);
        agents.awaitLeader(0);
    }

    @AfterEach
    void end() {
        agents.close();
        time.close();
        workers.close();
    }

    private static Command seat(String id) {
        return new PutObject(0, new ObjectRecord(id, "seat", Map.of()));
    }

    private StateView view(CommandOutcome outcome) throws FailureException {
        long revision = assertInstanceOf(Done.class, outcome).revision();
        return Answers.await(agents.get(2).mirror().at(revision, LocalGroup.deadline()),
                LocalGroup.deadline());
    }

    @Test
    void aCommandIsDecidedByTheLeaderWhereverItIsGiven() throws Exception {
        assertEquals(0, agents.forwards());
        view(agents.give(0, "one", 1, Agents.ADMIN, seat("a")));
        assertEquals(0, agents.forwards());
        StateView view = view(agents.give(2, "two", 1, Agents.ADMIN, seat("b")));
        assertTrue(agents.forwards() > 0);
        assertEquals(List.of("object/a", "object/b"), List.copyOf(view.all(Kinds.OBJECT).keySet()));
    }

    @Test
    void theSameProposalIsDoneOnceAlsoByAnotherLeader() throws Exception {
        Done first = assertInstanceOf(Done.class, agents.give(1, "one", 1, Agents.ADMIN, seat("a")));
        assertEquals(first, agents.give(1, "one", 1, Agents.ADMIN, seat("a")));
        assertEquals(first, agents.give(0, "one", 1, Agents.ADMIN, seat("a")));
        agents.lead(2);
        agents.awaitLeader(2);
        assertEquals(first, agents.give(1, "one", 1, Agents.ADMIN, seat("a")));
        assertInstanceOf(Conflict.class, agents.give(1, "one", 2, Agents.ADMIN, seat("a")));
    }

    @Test
    void whatADoneCommandMadeIsToldAgain() throws Exception {
        HostId host = agents.get(1).id();
        Command acquire = new AcquireLease(host, new UUID(1, 1));
        Done first = assertInstanceOf(Done.class, agents.give(1, "one", 1, Issuer.duty(host), acquire));
        assertEquals(1, first.result().number());
        agents.lead(2);
        agents.awaitLeader(2);
        assertEquals(first, agents.give(1, "one", 1, Issuer.duty(host), acquire), "not a second incarnation");
        assertEquals(2, assertInstanceOf(Done.class, agents.give(1, "one", 2, Issuer.duty(host), acquire)).result()
                .number());
    }

    @Test
    void aRefusalIsFinalAndInTheAuditLog() throws Exception {
        Refused refused = assertInstanceOf(Refused.class, agents.give(1, "one", 1, VIEWER, seat("a")));
        assertEquals(RefusalReason.ROLE_TOO_LOW.name(), refused.refusal().reason());
        agents.lead(2);
        agents.awaitLeader(2);
        assertEquals(refused, agents.give(1, "one", 1, VIEWER, seat("a")));
        StateView view = view(agents.give(1, "two", 1, Agents.ADMIN, seat("b")));
        assertEquals("ROLE_TOO_LOW", view.all(Kinds.AUDIT).values().stream().map(Held::value)
                .filter(entry -> entry.account().equals("vera")).findFirst().orElseThrow().outcome());
        assertEquals(OptionalLong.empty(), AuditChain.broken(view.all(Kinds.AUDIT).values().stream().map(Held::value)
                .toList()));
    }

    @Test
    void aConflictTellsWhatIsThere() throws Exception {
        agents.give(1, "one", 1, Agents.ADMIN, seat("a"));
        Conflict conflict = assertInstanceOf(Conflict.class, agents.give(2, "two", 1, Agents.ADMIN, seat("a")));
        assertEquals("object/a", conflict.key());
        assertEquals("a", Kinds.OBJECT.read(conflict.json()).id());
    }

    @Test
    void twoWhoGiveAtOnceBothAreServed() throws Exception {
        List<CompletionStage<CommandOutcome>> answers = new ArrayList<>();
        CommandClient one = new CommandClient(agents.get(1).commands(), "one", Agents.ADMIN, MonotonicClock.SYSTEM);
        CommandClient two = new CommandClient(agents.get(2).commands(), "two", Agents.ADMIN, MonotonicClock.SYSTEM);
        for (int i = 0; i < 40; i++) {
            answers.add(one.submit(seat("one-" + i), Duration.ofSeconds(20)));
            answers.add(two.submit(seat("two-" + i), Duration.ofSeconds(20)));
        }
        for (CompletionStage<CommandOutcome> answer : answers) {
            assertInstanceOf(Done.class, Agents.outcome(answer));
        }
        StateView view = view(agents.give(1, "last", 1, Agents.ADMIN, seat("last")));
        assertEquals(81, view.all(Kinds.OBJECT).size());
        assertEquals(OptionalLong.empty(), AuditChain.broken(view.all(Kinds.AUDIT).values().stream().map(Held::value)
                .toList()));
    }

    @Test
    void aLostAnswerIsNoFailure() throws Exception {
        for (int i = 1; i <= 5; i++) {
            cluster.faults().loseAnswers(1);
            CommandOutcome outcome = agents.give(1, "one", i, Agents.ADMIN, seat("a" + i));
            assertInstanceOf(Done.class, outcome);
            cluster.faults().loseAnswers(0);
        }
        assertEquals(5, view(agents.give(1, "one", 6, Agents.ADMIN, new PutObject(0, new ObjectRecord("last", "x",
                Map.of())))).all(Kinds.OBJECT).size() - 1);
    }

    @Test
    void aLostRequestIsClosedOrDoneButNeverBoth() throws Exception {
        int done = 0;
        for (int i = 1; i <= 5; i++) {
            cluster.faults().loseRequests(1);
            CommandOutcome outcome = agents.give(1, "one", i, Agents.ADMIN, seat("a" + i));
            cluster.faults().loseRequests(0);
            if (outcome instanceof Refused refused) {
                assertEquals(RefusalReason.NO_LEADER.name(), refused.refusal().reason());
            } else {
                assertInstanceOf(Done.class, outcome);
                done++;
            }
        }
        assertEquals(done, view(agents.give(1, "one", 6, Agents.ADMIN, seat("last"))).all(Kinds.OBJECT).size() - 1);
    }

    @Test
    void aChangeOfLeadersInTheMiddleLosesNothingAndDoublesNothing() throws Exception {
        CommandClient client = new CommandClient(agents.get(1).commands(), "one", Agents.ADMIN, MonotonicClock.SYSTEM);
        int done = 0;
        for (int i = 0; i < 30; i++) {
            CompletionStage<CommandOutcome> answer = client.submit(seat("a" + i), Duration.ofSeconds(20));
            if (i % 5 == 2) {
                agents.lead(i % 3);
            }
            CommandOutcome outcome = Agents.outcome(answer);
            assertInstanceOf(Done.class, outcome, "number " + i);
            done++;
        }
        StateView view = view(agents.give(1, "last", 1, Agents.ADMIN, seat("last")));
        assertEquals(done + 1, view.all(Kinds.OBJECT).size());
    }

    @Test
    void aDeadLeaderIsPassedBy() throws Exception {
        agents.cut(agents.get(0).id());
        CompletionStage<CommandOutcome> answer = agents.get(1).commands().submit(new Proposal("one", 1, Agents.ADMIN,
                Instant.EPOCH, seat("a")), LocalGroup.deadline());
        LocalGroup.until("a try", () -> agents.forwards() > 0);
        agents.lead(2);
        assertInstanceOf(Done.class, Agents.outcome(answer));
    }

    @Test
    void aHostThatHearsLaterThanOthersThatItLeadsDecidesAllTheSame() throws Exception {
        agents.hang(0);
        CompletionStage<CommandOutcome> answer = agents.get(1).commands().forwarded(new Proposal("one", 1, Agents.ADMIN,
                Instant.EPOCH, seat("a")), 1, LocalGroup.deadline());
        LocalGroup.until("it hands it on to who led before", () -> !agents.given().isEmpty());
        agents.lead(1);
        assertInstanceOf(Done.class, Agents.outcome(answer));
    }

    @Test
    void aNewLeaderIsGivenNoMoreTimeThanTheFirstOne() throws Exception {
        agents.hang(0);
        agents.hang(2);
        CompletionStage<CommandOutcome> answer = agents.get(1).commands().submit(new Proposal("one", 1, Agents.ADMIN,
                Instant.EPOCH, seat("a")), Deadline.in(Duration.ofSeconds(20)));
        LocalGroup.until("three tries, each longer", () -> agents.given().size() == 3);
        agents.lead(2);
        LocalGroup.until("a try with the new leader", () -> agents.given().size() == 4);
        assertTrue(agents.given().get(3).compareTo(Duration.ofMillis(500)) <= 0, () -> agents.given().toString());
        agents.lead(1);
        assertInstanceOf(Done.class, Agents.outcome(answer));
    }

    @Test
    void withoutALeaderACommandIsGivenUpForGood() throws Exception {
        agents.lead(9);
        LocalGroup.until("nobody leads", () -> agents.get(0).leadership().lead().isEmpty());
        Proposal proposal = new Proposal("one", 1, Agents.ADMIN, Instant.EPOCH, seat("a"));
        AtomicReference<CommandOutcome> last = new AtomicReference<>();
        LocalGroup.until("a refusal", () -> {
            last.set(Agents.outcome(agents.get(1).commands().submit(proposal, Deadline.in(Duration.ofMillis(800)))));
            return !(last.get() instanceof Unknown); // which a busy computer may make of it
        });
        Refused given = assertInstanceOf(Refused.class, last.get());
        assertEquals(RefusalReason.NO_LEADER.name(), given.refusal().reason());
        agents.lead(2);
        agents.awaitLeader(2);
        assertEquals(given.refusal().reason(), assertInstanceOf(Refused.class, Agents.outcome(agents.get(1).commands()
                .submit(proposal, LocalGroup.deadline()))).refusal().reason(), "it is never done later");
    }

    @Test
    void withoutAStoreNothingIsKnown() throws Exception {
        cluster.faults().stop(true);
        assertInstanceOf(Unknown.class, Agents.outcome(agents.get(1).commands().submit(new Proposal("one", 1,
                Agents.ADMIN, Instant.EPOCH, seat("a")), Deadline.in(Duration.ofSeconds(1)))));
        cluster.faults().stop(false);
        assertInstanceOf(Done.class, agents.give(1, "two", 1, Agents.ADMIN, seat("b")));
    }

    @Test
    void theGateHasAWord() throws Exception {
        shut.set(true);
        assertEquals(RefusalReason.VOTERS_NOT_SETTLED.name(), assertInstanceOf(Refused.class, agents.give(1, "one", 1,
                Agents.ADMIN, seat("a"))).refusal().reason());
        assertEquals(RefusalReason.ROLE_TOO_LOW.name(), assertInstanceOf(Refused.class, agents.give(1, "two", 1,
                VIEWER, seat("a"))).refusal().reason(), "the gate does not hide what one may not do");
        shut.set(false);
        StateView view = view(agents.give(1, "one", 2, Agents.ADMIN, seat("a")));
        assertEquals(List.of("done", "ROLE_TOO_LOW", "done"), view.all(Kinds.AUDIT).values().stream()
                .map(held -> held.value().outcome()).skip(2).toList(), "a \"not yet\" is not in the audit log");
    }

    @Test
    void anOldSequenceIsPast() throws Exception {
        assertInstanceOf(Done.class, agents.give(1, "one", 5, Agents.ADMIN, seat("a")));
        assertEquals(RefusalReason.SEQUENCE_PASSED.name(), assertInstanceOf(Refused.class, agents.give(1, "one", 4,
                Agents.ADMIN, seat("b"))).refusal().reason());
    }

    @Test
    void aProposalIsHandedOnTwiceAtMost() throws Exception {
        CommandOutcome outcome = Agents.outcome(agents.get(1).commands().forwarded(new Proposal("one", 1, Agents.ADMIN,
                Instant.EPOCH, seat("a")), Commands.MOST_HOPS, LocalGroup.deadline()));
        assertInstanceOf(Unknown.class, outcome);
        assertEquals(0, agents.forwards());
    }

    @Test
    void foundingAgainIsRefusedOrTheSame() throws Exception {
        var store = agents.get(0).store();
        Proposal again = new Proposal("found", 1, Agents.ADMIN, Instant.EPOCH,
                new FoundCluster(
                        new ClusterRecord("test", 7, Instant.EPOCH),
                        TimingRecord.of(Profile.DEFAULT),
                        new LeaseKey(1, "ab".repeat(32)), Agents.host(0)));
        assertInstanceOf(Done.class, Agents.outcome(Founding.found(store, again, LocalGroup.deadline())));
        Proposal other = new Proposal("found", 2, Agents.ADMIN, Instant.EPOCH, again.command());
        assertEquals(RefusalReason.CLUSTER_EXISTS.name(), assertInstanceOf(Refused.class, Agents.outcome(
                Founding.found(store, other, LocalGroup.deadline()))).refusal().reason());
    }
}
