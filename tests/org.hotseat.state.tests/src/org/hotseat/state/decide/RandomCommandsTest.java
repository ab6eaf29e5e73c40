// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.state.decide;

import static org.hotseat.state.decide.Stage.A;
import static org.hotseat.state.decide.Stage.ADMIN;
import static org.hotseat.state.decide.Stage.B;
import static org.hotseat.state.decide.Stage.C;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateView;
import org.hotseat.state.command.AuthorityCommand.Move;
import org.hotseat.state.command.AuthorityCommand.Place;
import org.hotseat.state.command.AuthorityCommand.Release;
import org.hotseat.state.command.AuthorityCommand.SetEligible;
import org.hotseat.state.command.AuthorityCommand.StartAnew;
import org.hotseat.state.command.AuthorityCommand.Take;
import org.hotseat.state.command.ClusterCommand.LeadFrom;
import org.hotseat.state.command.Command;
import org.hotseat.state.command.HostCommand.AcquireLease;
import org.hotseat.state.command.HostCommand.CancelIntent;
import org.hotseat.state.command.HostCommand.Intend;
import org.hotseat.state.command.Issuer;
import org.hotseat.state.command.MachineCommand.DefineMachine;
import org.hotseat.state.command.MachineCommand.RemoveMachine;
import org.hotseat.state.command.Proposal;
import org.hotseat.state.data.AuthorityRecord;
import org.hotseat.state.data.LeaseRecord;
import org.hotseat.state.data.Protection;
import org.hotseat.state.decide.Decision.Commit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Random commands, half of them decided on an old state by somebody who may not lead any more; the store takes what it
 * would take. What was promised about authority must hold after each.
 */
class RandomCommandsTest {

    private static final int STEPS = 400;
    private static final List<HostId> HOSTS = List.of(A, B, C);

    private final Stage stage = Stage.ready();
    private final List<StateView> views = new ArrayList<>(List.of(stage.view()));
    private final Map<MachineId, AuthorityRecord> authorities = new HashMap<>();
    private final Map<HostId, Long> incarnations = new HashMap<>();
    private int committed;

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void authorityIsNeverInTwoHands(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 3; i++) {
            stage.does(ADMIN, new DefineMachine(0, Stage.machine(machine(i), "m" + i, Protection.RESTART)));
        }
        for (int step = 0; step < STEPS; step++) {
            StateView view = random.nextBoolean() ? stage.view() : views.get(random.nextInt(views.size()));
            Issuer issuer = random.nextInt(8) == 0 ? ADMIN : Issuer.duty(any(random, HOSTS));
            Proposal proposal = stage.proposal(issuer, command(random, view, issuer));
            Decision decision = Decider.decide(view, proposal);
            assertEquals(decision, Decider.decide(view, proposal), "decided twice alike");
            if (decision instanceof Commit commit && stage.broken(commit).isEmpty()) {
                boolean intended = intended(commit);
                stage.apply(commit);
                views.add(stage.view());
                committed++;
                check(proposal, intended);
            }
        }
        assertTrue(committed > STEPS / 20, "only " + committed + " were committed");
        assertEquals(OptionalLong.empty(), AuditChain.broken(stage.state.all(Kinds.AUDIT).values().stream()
                .map(Held::value).toList()));
    }

    /** Whether the new owner was intended when the store took it. */
    private boolean intended(Commit commit) {
        return commit.puts().stream().filter(put -> Kinds.AUTHORITY.ids(put.key()).isPresent())
                .map(put -> Kinds.AUTHORITY.read(put.json()))
                .anyMatch(next -> stage.version(Kinds.INTENT, next.owner().value()) != 0);
    }

    private void check(Proposal proposal, boolean intended) {
        for (Held<AuthorityRecord> held : stage.state.all(Kinds.AUTHORITY).values()) {
            AuthorityRecord now = held.value();
            @Nullable AuthorityRecord before = authorities.put(now.machine(), now);
            if (before == null) {
                assertEquals(1, now.epoch());
            } else if (now.epoch() == before.epoch()) {
                assertEquals(before.owner(), now.owner(), "one owner for each epoch");
                assertEquals(before.ownerBoot(), now.ownerBoot());
                assertTrue(now.released() || !before.released(), "what ended does not run again");
            } else {
                assertEquals(before.epoch() + 1, now.epoch(), "epochs grow by one");
                assertTrue(!intended || proposal.command() instanceof Move, "an intended host starts nothing");
                boolean word = before.released() || before.owner().equals(now.owner())
                        || proposal.command() instanceof Move
                        || stage.version(Kinds.INTENT, before.owner().value()) != 0;
                assertTrue(word, "another owner needs a word, a move or an intent: " + proposal);
            }
        }
        for (Held<LeaseRecord> held : stage.state.all(Kinds.LEASE).values()) {
            LeaseRecord now = held.value();
            long before = incarnations.getOrDefault(now.host(), 1L);
            incarnations.put(now.host(), now.incarnation());
            assertTrue(now.incarnation() >= before, "incarnations never return");
        }
    }

    private Command command(Random random, StateView view, Issuer issuer) {
        HostId self = issuer == ADMIN ? any(random, HOSTS) : new HostId(issuer.account());
        HostId host = any(random, HOSTS);
        MachineId machine = machine(random.nextInt(3));
        var authority = view.find(Kinds.AUTHORITY, machine.toString()).map(Held::value);
        HostId owner = authority.map(AuthorityRecord::owner).orElse(self);
        long epoch = authority.map(AuthorityRecord::epoch).orElse(0L) - (random.nextInt(10) == 0 ? 1 : 0);
        return switch (random.nextInt(14)) {
            case 0 -> new LeadFrom(self, view.find(Kinds.LEADER).map(held -> held.value().term()).orElse(0L) + 1);
            case 1 -> new AcquireLease(self, random.nextInt(3) == 0 ? new UUID(7, random.nextInt()) : boot(view, self));
            case 2, 3 -> new Intend(host, incarnation(view, host), "silent");
            case 4 -> new CancelIntent(host, view.version(Kinds.INTENT.key(host.value())));
            case 5, 6 -> new Place(machine, self, boot(view, self));
            case 7 -> new StartAnew(machine, owner, boot(view, owner), epoch);
            case 8, 9 -> new Take(machine, random.nextBoolean() ? view.version(Kinds.INTENT.key(owner.value())) : 0,
                    owner, epoch, host, boot(view, host));
            case 10 -> new Move(machine, owner, epoch, host, boot(view, host));
            case 11 -> new Release(machine, owner, epoch);
            case 12 -> new SetEligible(machine, epoch, host, random.nextBoolean(), random.nextInt(100));
            default -> random.nextBoolean()
                    ? new RemoveMachine(view.version(Kinds.MACHINE.key(machine.toString())), machine)
                    : new DefineMachine(view.version(Kinds.MACHINE.key(machine.toString())),
                            Stage.machine(machine, "m" + machine.value().getLeastSignificantBits(),
                                    Protection.RESTART));
        };
    }

    private static UUID boot(StateView view, HostId host) {
        return view.find(Kinds.LEASE, host.value()).map(held -> held.value().boot()).orElse(new UUID(0, 0));
    }

    private static long incarnation(StateView view, HostId host) {
        return view.find(Kinds.LEASE, host.value()).map(held -> held.value().incarnation()).orElse(0L);
    }

    private static MachineId machine(int number) {
        return new MachineId(new UUID(2, number));
    }

    private static <T> T any(Random random, List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
