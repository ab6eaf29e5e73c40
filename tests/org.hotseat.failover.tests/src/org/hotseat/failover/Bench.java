// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.failover;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.lease.HostLease;
import org.hotseat.lease.LeaseRecord;
import org.hotseat.lease.LeaseState;
import org.hotseat.lease.Voter;
import org.hotseat.lease.VoterRecord;
import org.hotseat.lease.timing.Profile;
import org.hotseat.lease.timing.Timing;
import org.hotseat.lease.wire.Envelope;
import org.hotseat.lease.wire.Message;
import org.hotseat.lease.wire.Message.Ack;
import org.hotseat.lease.wire.Message.Nack;
import org.hotseat.lease.wire.Message.Promise;
import org.hotseat.lease.wire.Message.Seen;
import org.hotseat.lease.wire.Plane;
import org.hotseat.lease.wire.Role;
import org.hotseat.lease.wire.Trust;
import org.hotseat.lease.wire.VoterSet;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateMap;
import org.hotseat.state.command.AuthorityCommand;
import org.hotseat.state.command.ClusterCommand;
import org.hotseat.state.command.Command;
import org.hotseat.state.command.HostCommand;
import org.hotseat.state.command.Issuer;
import org.hotseat.state.command.MachineCommand;
import org.hotseat.state.command.Proposal;
import org.hotseat.state.data.ClusterRecord;
import org.hotseat.state.data.HostPorts;
import org.hotseat.state.data.HostRecord;
import org.hotseat.state.data.HostRole;
import org.hotseat.state.data.IntentRecord;
import org.hotseat.state.data.LeaseKey;
import org.hotseat.state.data.MachineRecord;
import org.hotseat.state.data.Protection;
import org.hotseat.state.data.SchemaRange;
import org.hotseat.state.data.TimingRecord;
import org.hotseat.state.decide.Decider;
import org.hotseat.state.decide.Decision;

/**
 * A few hosts, voters and one leader, moved by hand in milliseconds; profile default: L 2000, D 250, g 250, S 1000.
 * Hosts a, b and c vote, h has a machine, s and t are other hosts. Leader is a.
 */
final class Bench {

    static final HostId A = new HostId("a");
    static final HostId B = new HostId("b");
    static final HostId C = new HostId("c");
    static final HostId H = new HostId("h");
    static final HostId S = new HostId("s");
    static final MachineId V = new MachineId(new UUID(0, 1));
    static final VoterSet ABC = new VoterSet(3, List.of(A, B, C));
    private static final List<HostId> ALL = List.of(A, B, C, H, S);

    final Rules rules;
    final Timing timing = Profile.DEFAULT.timing();
    final StateMap state = new StateMap();
    final Map<HostId, Voter> voters = new HashMap<>();
    final Map<HostId, HostLease> leases = new HashMap<>();
    final Set<HostId> untrusted = new HashSet<>();
    /** Who is dead or cut off: renews nothing. */
    final Set<HostId> gone = new HashSet<>();
    /** Voters that the leader's prepares do not reach. */
    final Set<HostId> deaf = new HashSet<>();
    final List<Command> proposed = new ArrayList<>();
    final List<Command> done = new ArrayList<>();
    /** What the controller of a host does with its orders; hosts without one have none. */
    final Map<HostId, UnaryOperator<PowerOrder.Answer>> controllers = new HashMap<>();
    /** Orders that were given to controllers. */
    final List<PowerOrder> ordered = new ArrayList<>();
    /** Hosts whose controllers accept every order and do nothing. */
    final Set<HostId> lame = new HashSet<>();
    /** Hosts without power. */
    final Set<HostId> off = new HashSet<>();
    SilenceDuty duty;
    String wrong = "";
    private long sequence;
    private long revision;

    Bench(Rules rules) {
        this(rules, Map.of());
    }

    /** Some hosts have controllers, which may answer otherwise than they should. */
    Bench(Rules rules, Map<HostId, UnaryOperator<PowerOrder.Answer>> controllers) {
        this.rules = rules;
        this.controllers.putAll(controllers);
        found();
        for (HostId one : List.of(A, B, C)) {
            voters.put(one, new Voter(one, timing, VoterRecord.fresh(ns(-60_000), ABC)));
        }
        ALL.forEach(this::join);
        lead(0);
    }

    static long ns(double millis) {
        return (long) (millis * 1e6);
    }

    static UUID boot(HostId host) {
        return new UUID(1, host.value().charAt(0));
    }

    private void found() {
        does(SimFounding.ADMIN, new ClusterCommand.FoundCluster(new ClusterRecord("bench", 42, Instant.EPOCH),
                TimingRecord.of(Profile.DEFAULT), new LeaseKey(1, "0".repeat(64)), known(A)));
        does(Issuer.duty(A), new ClusterCommand.LeadFrom(A, 1));
        ALL.stream().skip(1).forEach(host -> does(SimFounding.ADMIN, new HostCommand.AddHost(known(host))));
        for (List<HostId> set : List.of(List.of(A, B), List.of(A, B, C))) {
            does(SimFounding.ADMIN, new ClusterCommand.SetVoters(state.version(Kinds.VOTERS.key()), set));
        }
        ALL.forEach(host -> does(Issuer.duty(host), new HostCommand.AcquireLease(host, boot(host))));
        does(SimFounding.ADMIN, new MachineCommand.DefineMachine(0, machine(true)));
        does(Issuer.duty(A), new AuthorityCommand.Place(V, H, boot(H)));
    }

    private HostRecord known(HostId host) {
        return record(host, controllers.containsKey(host) ? Optional.of(new HostRecord.Bmc("bmc-" + host, "ipmi",
                "fence")) : Optional.empty());
    }

    static HostRecord record(HostId host) {
        return record(host, Optional.empty());
    }

    private static HostRecord record(HostId host, Optional<HostRecord.Bmc> bmc) {
        String address = "10.0.0." + (int) host.value().charAt(0);
        return new HostRecord(host, "host " + host, Set.of(HostRole.HOST), address, Optional.empty(),
                Optional.empty(), new HostPorts(1, 2, 3, 4), bmc, "1", SchemaRange.OURS);
    }

    static MachineRecord machine(boolean run) {
        return new MachineRecord(V, "v", "0".repeat(64), "<domain/>", Protection.RESTART, H, List.of(S, B), run);
    }

    private void join(HostId host) {
        HostLease lease = new HostLease(host, timing, LeaseRecord.none(ABC));
        lease.granted(incarnation(host), ns(-10));
        leases.put(host, lease);
    }

    long incarnation(HostId host) {
        return state.find(Kinds.LEASE, host.value()).map(held -> held.value().incarnation()).orElse(0L);
    }

    /** Another leader begins, on the same host. */
    Bench lead(double at) {
        duty = new SilenceDuty(A, timing, ns(at), rules.cautions());
        return this;
    }

    Decision.Commit decide(Issuer issuer, Command command) {
        Proposal proposal = new Proposal("bench", ++sequence, issuer, Instant.EPOCH, command);
        return Decider.decide(state, proposal) instanceof Decision.Commit commit
                ? Unsafe.without(rules, command, commit) : null;
    }

    /** What a store does with a decision, however old. */
    boolean apply(Decision.Commit decided) {
        if (decided == null || !decided.needs().stream().allMatch(one -> state.version(one.key()) == one.version())) {
            return false;
        }
        revision++;
        decided.puts().forEach(put -> state.put(put.key(), put.schema(), put.json(), revision));
        decided.deletes().forEach(state::remove);
        state.reached(revision);
        return true;
    }

    boolean does(Issuer issuer, Command command) {
        return apply(decide(issuer, command));
    }

    /** Steps of 50 ms: hosts renew, the leader has its turn, what it proposes is committed at once. */
    Bench run(double from, double to) {
        for (double at = from; at < to && wrong.isEmpty(); at += 50) {
            step(at);
        }
        return this;
    }

    void step(double at) {
        renew(at);
        Turn turn = duty.turn(state, ns(at));
        turn.say().forEach(one -> say(one, at));
        turn.propose().forEach(command -> {
            proposed.add(command);
            watch(command, at);
            boolean applied = does(Issuer.duty(A), command);
            if (applied) {
                done.add(command);
            }
            duty.ended(command, applied ? OptionalLong.of(revision) : OptionalLong.empty(), ns(at));
        });
        turn.power().forEach(order -> power(order, at));
    }

    /** A controller does its work at once, unless it answers otherwise than it should. */
    private void power(PowerOrder order, double at) {
        ordered.add(order);
        HostId host = order.host();
        boolean reads = order.act() == PowerOrder.Act.READ;
        PowerOrder.Answer right = !reads ? PowerOrder.Answer.ACCEPTED : off.contains(host) ? PowerOrder.Answer.OFF
                : PowerOrder.Answer.ON;
        PowerOrder.Answer answer = controllers.get(host).apply(right);
        if (!reads && answer == right && !lame.contains(host)) {
            cutPower(host);
        }
        duty.powered(order, answer, ns(at));
    }

    /** Nothing runs there any more, and its lease is nobody's. */
    void cutPower(HostId host) {
        off.add(host);
        gone.add(host);
        untrusted.remove(host);
        leases.remove(host);
    }

    void renew(double at) {
        leases.forEach((host, lease) -> {
            if (!gone.contains(host)) {
                lease.state(ns(at));
                lease.due(ns(at), untrusted.contains(host) ? Trust.NONE : Trust.FULL)
                        .ifPresent(message -> lease.receivers().forEach(to -> hear(host, lease, to, message, at)));
            }
        });
    }

    private void hear(HostId host, HostLease lease, HostId voter, Message message, double at) {
        if (gone.contains(voter)) {
            return;
        }
        for (Message answer : receive(voter, host, Role.KEEPER, message, at)) {
            if (answer instanceof Ack ack) {
                lease.ack(voter, ack, ns(at));
            } else if (answer instanceof Nack nack) {
                lease.adopt(nack.voters());
            }
        }
    }

    private List<Message> receive(HostId voter, HostId from, Role role, Message message, double at) {
        return voters.get(voter).receive(new Envelope(from, boot(from), role, Plane.MANAGEMENT, 0, message), ns(at))
                .say();
    }

    void say(Datagram one, double at) {
        boolean lost = gone.contains(one.to()) || !voters.containsKey(one.to())
                || one.message() instanceof Message.Prepare && deaf.contains(one.to());
        if (!lost) {
            receive(one.to(), A, Role.AGENT, one.message(), at).forEach(answer -> answer(one.to(), answer, at));
        }
    }

    void answer(HostId voter, Message answer, double at) {
        if (answer instanceof Seen seen) {
            duty.seen(voter, seen, ns(at));
        } else if (answer instanceof Promise promise) {
            duty.promised(voter, promise, ns(at));
        }
    }

    /** What must never be proposed: a machine of a host whose lease lasts, or that cannot stop it and has no word. */
    private void watch(Command command, double at) {
        if (command instanceof AuthorityCommand.Take take) {
            LeaseRecord lease = off.contains(take.owner()) ? LeaseRecord.none(ABC)
                    : leases.get(take.owner()).record();
            if (lease.state() == LeaseState.VALID && lease.deadline() - ns(at) > 0) {
                wrong = "taken at " + at + " ms from a lease that ends at " + lease.deadline() / 1e6;
            } else if (untrusted.contains(take.owner())) {
                wrong = "taken from a host that cannot stop its machines";
            } else if (gone.contains(take.target())) {
                wrong = "given to " + take.target() + ", which is gone";
            }
        }
    }

    Optional<Held<IntentRecord>> intent() {
        return state.find(Kinds.INTENT, H.value());
    }

    /** The machine belongs to another host from now on. */
    void hand(HostId host) {
        does(Issuer.duty(H), new AuthorityCommand.Move(V, H, 1, host, boot(host)));
    }

    HostId owner() {
        return state.find(Kinds.AUTHORITY, V.toString()).orElseThrow().value().owner();
    }

    long count(Class<? extends Command> kind) {
        return proposed.stream().filter(kind::isInstance).count();
    }

    Bench without(HostId... hosts) {
        gone.addAll(Arrays.asList(hosts));
        return this;
    }
}
