// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.state.decide;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.hotseat.base.id.HostId;
import org.hotseat.lease.timing.TimingRefusedException;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.command.ClusterCommand;
import org.hotseat.state.command.ClusterCommand.FoundCluster;
import org.hotseat.state.command.ClusterCommand.GoOnAlone;
import org.hotseat.state.command.ClusterCommand.LeadFrom;
import org.hotseat.state.command.ClusterCommand.RaiseSchema;
import org.hotseat.state.command.ClusterCommand.RetireLeaseKey;
import org.hotseat.state.command.ClusterCommand.RotateLeaseKey;
import org.hotseat.state.command.ClusterCommand.SetTiming;
import org.hotseat.state.command.ClusterCommand.SetVoters;
import org.hotseat.state.command.ClusterCommand.SignWithLeaseKey;
import org.hotseat.state.command.RefusalReason;
import org.hotseat.state.command.Result;
import org.hotseat.state.data.AuthorityRecord;
import org.hotseat.state.data.HostRecord;
import org.hotseat.state.data.LeaderRecord;
import org.hotseat.state.data.LeaseKey;
import org.hotseat.state.data.LeaseKeysRecord;
import org.hotseat.state.data.SchemaRange;
import org.hotseat.state.data.SchemaRecord;
import org.hotseat.state.data.Severity;
import org.hotseat.state.data.TimingRecord;
import org.hotseat.state.data.VotersRecord;

/** What may be done to the cluster as a whole. */
final class ClusterRules {

    private static final long NANOS_PER_MILLI = 1_000_000;

    private ClusterRules() {
    }

    static Result decide(Draft draft, ClusterCommand command) {
        return switch (command) {
            case FoundCluster found -> found(draft, found);
            case SetVoters voters -> voters(draft, voters);
            case SetTiming timing -> timing(draft, timing);
            case RotateLeaseKey key -> rotate(draft, key);
            case SignWithLeaseKey key -> sign(draft, key);
            case RetireLeaseKey key -> retire(draft, key);
            case RaiseSchema schema -> schema(draft, schema);
            case GoOnAlone alone -> HistoryRules.decide(draft, alone);
            case LeadFrom lead -> lead(draft, lead);
        };
    }

    private static Result found(Draft draft, FoundCluster found) {
        draft.find(Kinds.CLUSTER).ifPresent(held -> {
            throw NoCommit.refuse(RefusalReason.CLUSTER_EXISTS, held.value().name());
        });
        check(found.timing());
        HostRecord first = found.first();
        int schema = Math.min(first.schema().newest(), SchemaRange.OURS.newest());
        HostRules.checkSchema(first, schema);
        List<HostId> voters = List.of(first.id());
        draft.need(Kinds.CLUSTER, 0);
        draft.need(Kinds.HOST, 0, first.id().value());
        draft.put(Kinds.CLUSTER, found.cluster());
        draft.put(Kinds.SCHEMA, new SchemaRecord(schema));
        draft.put(Kinds.TIMING, found.timing());
        draft.put(Kinds.LEASE_KEYS, new LeaseKeysRecord(List.of(found.key())));
        draft.put(Kinds.VOTERS, new VotersRecord(1, voters, voters));
        draft.put(Kinds.HOST, first, first.id().value());
        draft.note(Severity.INFORMATION, Kinds.CLUSTER.key(), Happening.CLUSTER_FOUNDED, "", found.cluster().name());
        return new Result(Kinds.CLUSTER.key(), found.cluster().number());
    }

    private static Result voters(Draft draft, SetVoters command) {
        draft.based(Kinds.VOTERS, command.baseVersion());
        VotersRecord now = draft.require(Kinds.VOTERS).value();
        Set<HostId> next = new TreeSet<>(command.members());
        if (next.isEmpty() || next.size() > VotersRecord.MOST) {
            throw NoCommit.refuse(RefusalReason.VOTERS_TOO_MANY, VotersRecord.MOST);
        }
        next.forEach(host -> draft.require(Kinds.HOST, host.value()));
        if (next.size() != command.members().size() || now.difference(next).size() != 1) {
            throw NoCommit.refuse(RefusalReason.VOTERS_NOT_ONE_BY_ONE, names(now.members()), names(next));
        }
        VotersRecord set = new VotersRecord(now.version() + 1, List.copyOf(next), now.members());
        draft.put(Kinds.VOTERS, set);
        draft.note(Severity.INFORMATION, Kinds.VOTERS.key(), Happening.VOTERS_CHANGED, "", names(next));
        return new Result(Kinds.VOTERS.key(), set.version());
    }

    private static String names(Iterable<HostId> hosts) {
        List<String> names = new ArrayList<>();
        hosts.forEach(host -> names.add(host.value()));
        return String.join(", ", names);
    }

    private static Result timing(Draft draft, SetTiming command) {
        draft.based(Kinds.TIMING, command.baseVersion());
        check(command.timing());
        notShorter(draft, command.timing());
        draft.put(Kinds.TIMING, command.timing());
        draft.note(Severity.INFORMATION, Kinds.TIMING.key(), Happening.TIMING_CHANGED, "",
                command.timing().profile().map(Enum::name).orElse("own"));
        return new Result(Kinds.TIMING.key(), 0);
    }

    /**
     * A host that has not heard of it runs its machines for its old lease, so nobody may wait for less than that while
     * there is any machine that a host may run.
     */
    private static void notShorter(Draft draft, TimingRecord next) {
        long now = draft.find(Kinds.TIMING).map(held -> held.value().timing().fence()).orElse(0L);
        if (next.timing().fence() < now) {
            for (Held<AuthorityRecord> held : draft.all(Kinds.AUTHORITY).values()) {
                if (!held.value().released()) {
                    throw NoCommit.refuse(RefusalReason.TIMING_SHORTER, now / NANOS_PER_MILLI,
                            next.timing().fence() / NANOS_PER_MILLI, held.value().machine());
                }
            }
        }
    }

    private static void check(TimingRecord timing) {
        try {
            timing.timing();
        } catch (TimingRefusedException broken) {
            throw NoCommit.refuse(RefusalReason.TIMING_BROKEN, String.valueOf(broken.getMessage()));
        } catch (IllegalArgumentException impossible) {
            throw NoCommit.refuse(RefusalReason.TIMING_IMPOSSIBLE, String.valueOf(impossible.getMessage()));
        }
    }

    private static Result rotate(Draft draft, RotateLeaseKey command) {
        List<LeaseKey> keys = keys(draft, command.baseVersion());
        if (keys.size() > 1) {
            throw NoCommit.refuse(RefusalReason.LEASE_KEY_CHANGE_OPEN, keys.get(1).id());
        }
        if (keys.get(0).id() == command.key().id()) {
            throw NoCommit.refuse(RefusalReason.LEASE_KEY_TWICE, command.key().id());
        }
        return keys(draft, Happening.LEASE_KEY_ADDED, command.key().id(), List.of(keys.get(0), command.key()));
    }

    private static Result sign(Draft draft, SignWithLeaseKey command) {
        List<LeaseKey> keys = keys(draft, command.baseVersion());
        LeaseKey key = find(keys, command.id());
        if (key.equals(keys.get(0))) {
            throw NoCommit.refuse(RefusalReason.LEASE_KEY_SIGNS, key.id());
        }
        return keys(draft, Happening.LEASE_KEY_SIGNS, key.id(), List.of(key, keys.get(0)));
    }

    private static Result retire(Draft draft, RetireLeaseKey command) {
        List<LeaseKey> keys = keys(draft, command.baseVersion());
        LeaseKey key = find(keys, command.id());
        if (key.equals(keys.get(0))) {
            throw NoCommit.refuse(RefusalReason.LEASE_KEY_SIGNS, key.id());
        }
        return keys(draft, Happening.LEASE_KEY_RETIRED, key.id(), List.of(keys.get(0)));
    }

    private static List<LeaseKey> keys(Draft draft, long baseVersion) {
        draft.based(Kinds.LEASE_KEYS, baseVersion);
        return draft.require(Kinds.LEASE_KEYS).value().keys();
    }

    private static LeaseKey find(List<LeaseKey> keys, int id) {
        return keys.stream().filter(key -> key.id() == id).findFirst()
                .orElseThrow(() -> NoCommit.refuse(RefusalReason.LEASE_KEY_UNKNOWN, id));
    }

    private static Result keys(Draft draft, Happening happening, int id, List<LeaseKey> keys) {
        draft.put(Kinds.LEASE_KEYS, new LeaseKeysRecord(keys));
        draft.note(Severity.INFORMATION, Kinds.LEASE_KEYS.key(), happening, "", id);
        return new Result(Kinds.LEASE_KEYS.key(), id);
    }

    private static Result schema(Draft draft, RaiseSchema command) {
        draft.based(Kinds.SCHEMA, command.baseVersion());
        int now = draft.require(Kinds.SCHEMA).value().version();
        if (command.version() <= now) {
            throw NoCommit.refuse(RefusalReason.SCHEMA_NOT_HIGHER, command.version(), now);
        }
        List<String> lacking = new SchemaOutlook(now, draft.all(Kinds.HOST).values().stream().map(Held::value).toList())
                .lacking(command.version());
        if (!lacking.isEmpty()) {
            throw NoCommit.refuse(RefusalReason.AGENTS_LACK_SCHEMA, String.join(", ", lacking), command.version());
        }
        draft.put(Kinds.SCHEMA, new SchemaRecord(command.version()));
        draft.note(Severity.INFORMATION, Kinds.SCHEMA.key(), Happening.SCHEMA_RAISED, "", command.version());
        return new Result(Kinds.SCHEMA.key(), command.version());
    }

    private static Result lead(Draft draft, LeadFrom command) {
        if (!draft.issuer().isAgentOf(command.host())) {
            throw NoCommit.refuse(RefusalReason.NOT_ITS_AGENT, command.kind(), draft.issuer().account());
        }
        draft.require(Kinds.HOST, command.host().value());
        var now = draft.find(Kinds.LEADER);
        long term = now.map(held -> held.value().term()).orElse(0L);
        if (command.term() < term) {
            throw NoCommit.refuse(RefusalReason.TERM_OLD, term, command.term());
        }
        long epoch = now.map(held -> held.value().epoch()).orElse(0L) + 1;
        draft.need(Kinds.LEADER, now.map(Held::version).orElse(0L));
        draft.put(Kinds.LEADER, new LeaderRecord(command.host(), epoch, command.term()));
        return new Result(Kinds.LEADER.key(), epoch);
    }
}
