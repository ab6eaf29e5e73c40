// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.draft;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.hotseat.base.id.HostId;
import org.hotseat.lease.timing.Profile;
import org.hotseat.model.cluster.Cluster;
import org.hotseat.model.cluster.Host;
import org.hotseat.model.cluster.PlaneInterface;
import org.hotseat.model.cluster.PlaneKind;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateMap;
import org.hotseat.state.StateView;
import org.hotseat.state.command.ClusterCommand.FoundCluster;
import org.hotseat.state.command.ClusterCommand.LeadFrom;
import org.hotseat.state.command.Command;
import org.hotseat.state.command.CommandOutcome;
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

/** A cluster that decides as the leader does, in memory. */
public final class ModelCluster {

    static final Issuer PERSON = new Issuer("ann", Role.ADMINISTRATOR, "ann", "test", "");
    static final String SECRET = "5e".repeat(32);

    private final StateMap state = new StateMap();
    private long sequence;
    private long revision;

    /** With one host, which leads. */
    public ModelCluster(String name) {
        HostRecord first = record("lead", "lead", "10.9.0.1", Optional.empty(), Optional.empty(), Optional.empty());
        done(give(new FoundCluster(new ClusterRecord(name, 7, Instant.EPOCH), TimingRecord.of(Profile.DEFAULT),
                new LeaseKey(1, SECRET), first), PERSON));
        done(give(new LeadFrom(first.id(), 1), Issuer.duty(first.id())));
    }

    /** With every host of a document as a member, and the founder's host among them. */
    public static ModelCluster of(Cluster document) {
        ModelCluster made = new ModelCluster(document.getName());
        for (Host host : document.getHosts()) {
            made.join(host);
        }
        return made;
    }

    public void join(Host host) {
        Optional<HostRecord.Bmc> bmc = Optional.ofNullable(host.getBmc())
                .map(is -> new HostRecord.Bmc(is.getAddress(), "ipmi", is.getUser()));
        int number = state.all(Kinds.HOST).size();
        done(give(new AddHost(record(host.getId(), host.getName(), address(host, PlaneKind.MANAGEMENT)
                .orElse("10.8.0." + number), address(host, PlaneKind.STORAGE), address(host, PlaneKind.BUSINESS), bmc)),
                PERSON));
    }

    private static Optional<String> address(Host host, PlaneKind kind) {
        return host.getInterfaces().stream().filter(at -> at.getPlane() != null && at.getPlane().getKind() == kind)
                .map(PlaneInterface::getAddress).map(Records::bare).filter(text -> !text.isBlank()).findFirst();
    }

    static HostRecord record(String id, String name, String management, Optional<String> storage,
            Optional<String> business, Optional<HostRecord.Bmc> bmc) {
        return new HostRecord(new HostId(id), name, Set.of(HostRole.HOST), management, storage, business,
                new HostPorts(9743, 9744, 9745, 9746), bmc, "0.1.0", SchemaRange.OURS);
    }

    public StateView view() {
        return state.snapshot();
    }

    public CommandOutcome give(Command command) {
        return give(command, PERSON);
    }

    CommandOutcome give(Command command, Issuer issuer) {
        sequence++;
        Proposal proposal = new Proposal("test", sequence, issuer, Instant.EPOCH, command);
        return switch (Decider.decide(state, proposal)) {
            case Decision.Commit commit -> {
                revision++;
                commit.puts().forEach(put -> state.put(put.key(), put.schema(), put.json(), revision));
                commit.deletes().forEach(state::remove);
                state.reached(revision);
                yield new CommandOutcome.Done(revision, commit.result());
            }
            case Decision.Refused refused -> new CommandOutcome.Refused(refused.refusal());
            case Decision.Conflict other -> new CommandOutcome.Conflict(other.key(), other.version(), other.json());
        };
    }

    void give(List<Command> commands) {
        commands.forEach(command -> done(give(command)));
    }

    public static void done(CommandOutcome outcome) {
        if (!(outcome instanceof CommandOutcome.Done)) {
            throw new AssertionError(outcome.toString());
        }
    }

    /** Imports everything that may be, and the removals when wanted. */
    public Comparison take(Cluster document, boolean removals) {
        Comparison all = Comparison.of(document, view(), Optional.empty());
        List<Row> chosen = all.rows().stream().filter(row -> row.isPossible()
                && (removals || row.kind() != Row.Kind.REMOVE)).toList();
        all.steps(chosen).forEach(step -> give(step.commands()));
        return all;
    }
}
