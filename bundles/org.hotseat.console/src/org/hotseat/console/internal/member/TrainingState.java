// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.internal.member;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.hotseat.base.id.HostId;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.lease.timing.Profile;
import org.hotseat.observed.inventory.HostView;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateMap;
import org.hotseat.state.command.ClusterCommand;
import org.hotseat.state.command.Command;
import org.hotseat.state.command.CommandOutcome;
import org.hotseat.state.command.HostCommand;
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
import org.hotseat.state.data.VotersRecord;
import org.hotseat.state.decide.Decider;
import org.hotseat.state.decide.Decision;

/** The state of the training group, changed by the product's own decisions only. Thread-safe. */
final class TrainingState {

    /** Who leads. */
    static final String LEADER = "host-05";

    private static final List<String> VOTERS = List.of("host-01", LEADER, "host-09", "host-13", "host-16");
    private static final HostPorts PORTS = new HostPorts(9743, 9744, 9745, 9746, 9748);
    private static final long TERM = 41;
    private static final Issuer FOUNDER = new Issuer("training", Role.ADMINISTRATOR, "", "training", "");

    private final String name;
    private final MonotonicClock clock;
    private final MirrorDesk desk;
    private long sequence;
    private long revision;

    TrainingState(String name, MonotonicClock clock, MirrorDesk desk) {
        this.name = name;
        this.clock = clock;
        this.desk = desk;
    }

    /** Founds the cluster with the first hosts that are known, and takes in those that come later. */
    synchronized void join(List<HostView> hosts) {
        boolean founded = desk.read(state -> state.find(Kinds.CLUSTER).isPresent());
        if (!founded) {
            HostView first = hosts.stream().filter(one -> one.id().value().equals(LEADER)).findFirst()
                    .orElse(hosts.getFirst());
            give(new ClusterCommand.FoundCluster(new ClusterRecord(name, 1, clock.wall()),
                    TimingRecord.of(Profile.DEFAULT), new LeaseKey(1, "00".repeat(32)), record(first, hosts)), FOUNDER);
            give(new ClusterCommand.LeadFrom(first.id(), TERM), Issuer.duty(first.id()));
        }
        for (HostView host : hosts) {
            if (desk.read(state -> state.find(Kinds.HOST, host.id().value())).isEmpty()) {
                give(new HostCommand.AddHost(record(host, hosts)), FOUNDER);
                vote(host.id());
            }
            if (desk.read(state -> state.find(Kinds.LEASE, host.id().value())).isEmpty()) {
                give(new HostCommand.AcquireLease(host.id(), boot(host.id())), Issuer.duty(host.id()));
            }
        }
    }

    /** Simulated hosts are booted once. */
    static UUID boot(HostId host) {
        return UUID.nameUUIDFromBytes(host.value().getBytes(StandardCharsets.UTF_8));
    }

    private void vote(HostId host) {
        Optional<Held<VotersRecord>> voters = desk.read(state -> state.find(Kinds.VOTERS));
        if (VOTERS.contains(host.value()) && voters.isPresent()) {
            List<HostId> next = new ArrayList<>(voters.get().value().members());
            next.add(host);
            give(new ClusterCommand.SetVoters(voters.get().version(), next), FOUNDER);
        }
    }

    private static HostRecord record(HostView host, List<HostView> all) {
        int number = 1 + all.stream().map(HostView::id).sorted().toList().indexOf(host.id());
        return new HostRecord(host.id(), host.name(), Set.of(HostRole.HOST), "10.0.2." + number,
                Optional.of("10.0.1." + number), Optional.of("10.0.3." + number), PORTS,
                Optional.of(new HostRecord.Bmc("10.0.9." + number, "ipmi", "hotseat")), TrainingFigures.AGENT,
                SchemaRange.OURS);
    }

    Optional<String> bmc(HostId host) {
        return desk.read(state -> state.find(Kinds.HOST, host.value())).map(Held::value).flatMap(HostRecord::bmc)
                .map(one -> one.address() + ", " + one.protocol().toUpperCase(Locale.ROOT));
    }

    /** Decides and does it. */
    synchronized CommandOutcome give(Command command, Issuer issuer) {
        sequence++;
        Proposal proposal = new Proposal("training", sequence, issuer, clock.wall(), command);
        return switch (desk.read(state -> Decider.decide(state, proposal))) {
            case Decision.Commit commit -> commit(commit);
            case Decision.Refused refused -> new CommandOutcome.Refused(refused.refusal());
            case Decision.Conflict other -> new CommandOutcome.Conflict(other.key(), other.version(), other.json());
        };
    }

    private CommandOutcome commit(Decision.Commit commit) {
        revision++;
        desk.state(state -> write(state, commit));
        return new CommandOutcome.Done(revision, commit.result());
    }

    private void write(StateMap state, Decision.Commit commit) {
        commit.puts().forEach(put -> state.put(put.key(), put.schema(), put.json(), revision));
        commit.deletes().forEach(state::remove);
        state.reached(revision);
    }
}
