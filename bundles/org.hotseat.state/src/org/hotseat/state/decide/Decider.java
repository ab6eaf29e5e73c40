// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.state.decide;

import java.util.List;
import java.util.Optional;

import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateView;
import org.hotseat.state.command.AuthorityCommand;
import org.hotseat.state.command.ClusterCommand;
import org.hotseat.state.command.ClusterCommand.FoundCluster;
import org.hotseat.state.command.ClusterCommand.LeadFrom;
import org.hotseat.state.command.Command;
import org.hotseat.state.command.DocumentCommand;
import org.hotseat.state.command.HostCommand;
import org.hotseat.state.command.Issuer;
import org.hotseat.state.command.MachineCommand;
import org.hotseat.state.command.OutputCommand;
import org.hotseat.state.command.PortCommand;
import org.hotseat.state.command.Proposal;
import org.hotseat.state.command.Refusal;
import org.hotseat.state.command.RefusalReason;
import org.hotseat.state.command.Result;
import org.hotseat.state.command.SeatCommand;
import org.hotseat.state.command.SwitchCommand;
import org.hotseat.state.data.Role;
import org.hotseat.state.data.SchemaRange;
import org.hotseat.state.data.SchemaRecord;
import org.hotseat.state.decide.Decision.Commit;
import org.hotseat.state.decide.Decision.Refused;

/**
 * Decides every command: the same state and the same proposal give the same decision. A commit compares the leader's
 * key, so it is worth nothing once another one leads, and every key that it is based on. A person's command writes the
 * audit log in the same transaction.
 */
public final class Decider {

    private Decider() {
    }

    /**
     * The decision.
     *
     * @param state as far as it is known to who decides; it must include all that the same leader committed before
     * @param proposal what to decide
     * @return a transaction, or why there is none
     */
    public static Decision decide(StateView state, Proposal proposal) {
        Draft draft = new Draft(state, proposal);
        try {
            Command command = proposal.command();
            check(draft, command, proposal.issuer());
            Result result = switch (command) {
                case ClusterCommand cluster -> ClusterRules.decide(draft, cluster);
                case HostCommand host -> HostRules.decide(draft, host);
                case MachineCommand machine -> MachineRules.decide(draft, machine);
                case AuthorityCommand authority -> AuthorityRules.decide(draft, authority);
                case SwitchCommand matrix -> SwitchRules.decide(draft, matrix);
                case PortCommand port -> PortRules.decide(draft, port);
                case OutputCommand output -> OutputRules.decide(draft, output);
                case SeatCommand seat -> SeatRules.decide(draft, seat);
                case DocumentCommand document -> DocumentRules.decide(draft, document);
            };
            return draft.commit(result);
        } catch (NoCommit decided) {
            return decided.decision();
        }
    }

    /**
     * Writes a person's refused command into the audit log. To be committed under a client of the leader's own.
     *
     * @param state as for {@link #decide}
     * @param proposal that was refused
     * @param refusal why
     * @return what to write; empty for duties of agents, and when the log cannot be written
     */
    public static Optional<Commit> recordRefusal(StateView state, Proposal proposal, Refusal refusal) {
        if (proposal.issuer().role() == Role.AGENT || state.find(Kinds.CLUSTER).isEmpty()) {
            return Optional.empty();
        }
        try {
            Draft draft = new Draft(state, proposal);
            draft.needLeader();
            return Optional.of(draft.refused(refusal));
        } catch (NoCommit unreadable) {
            return Optional.empty();
        }
    }

    private static void check(Draft draft, Command command, Issuer issuer) {
        if (!issuer.role().covers(command.needed())) {
            throw NoCommit.refuse(RefusalReason.ROLE_TOO_LOW, issuer.role(), command.needed(), command.kind());
        }
        if (command instanceof FoundCluster) {
            return;
        }
        if (draft.find(Kinds.CLUSTER).isEmpty()) {
            throw NoCommit.refuse(RefusalReason.NO_CLUSTER);
        }
        checkSchema(draft, command.kind(), command.since());
        if (!(command instanceof LeadFrom)) {
            draft.needLeader();
        }
    }

    static void checkSchema(Draft draft, String kind, int since) {
        int schema = draft.find(Kinds.SCHEMA).map(Held::value).map(SchemaRecord::version).orElse(1);
        if (!SchemaRange.OURS.contains(schema)) {
            throw NoCommit.refuse(RefusalReason.SCHEMA_TOO_NEW, schema, SchemaRange.OURS.newest());
        }
        if (since > schema) {
            List<String> lacking = new SchemaOutlook(schema, draft.all(Kinds.HOST).values().stream().map(Held::value)
                    .toList()).lacking(since);
            if (!lacking.isEmpty()) {
                throw NoCommit.refuse(RefusalReason.COMMAND_LACKS_AGENTS, kind, since, String.join(", ", lacking));
            }
            throw NoCommit.refuse(RefusalReason.COMMAND_TOO_NEW, kind, since, schema);
        }
    }

    /**
     * A command that this program cannot read because a newer one sent it.
     *
     * @param kind its name
     * @return the refusal
     */
    public static Refused unknown(String kind) {
        return new Refused(Refusal.of(RefusalReason.COMMAND_UNKNOWN, kind));
    }
}
