// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.internal.group;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;

import org.hotseat.agent.settings.AgentSettings;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.cluster.identity.CertificateAuthority;
import org.hotseat.cluster.identity.Identity;
import org.hotseat.cluster.identity.TlsFiles;
import org.hotseat.cluster.member.Engine;
import org.hotseat.cluster.store.Change;
import org.hotseat.cluster.store.ClientId;
import org.hotseat.cluster.store.Compare;
import org.hotseat.cluster.store.StoreKey;
import org.hotseat.cluster.store.Transaction;
import org.hotseat.cluster.store.Value;
import org.hotseat.lease.timing.Profile;
import org.hotseat.state.Kind;
import org.hotseat.state.Kinds;
import org.hotseat.state.data.AccountRecord;
import org.hotseat.state.data.ClusterRecord;
import org.hotseat.state.data.HostRecord;
import org.hotseat.state.data.LeaseKey;
import org.hotseat.state.data.LeaseKeysRecord;
import org.hotseat.state.data.Role;
import org.hotseat.state.data.SchemaRange;
import org.hotseat.state.data.SchemaRecord;
import org.hotseat.state.data.TimingRecord;
import org.hotseat.state.data.VotersRecord;

/** The first host of a cluster: its authority, its secrets, its first records. */
final class Founding {

    private static final Duration AUTHORITY = Duration.ofDays(20 * 365);
    /** How long a certificate of a host lasts. */
    static final Duration HOST = Duration.ofDays(2 * 365);
    private static final int KEY_BYTES = 32;

    private Founding() {
    }

    /**
     * Makes everything but the store, which is made when the parts begin; a crash before the end leaves no membership.
     *
     * @param name of the cluster
     * @param settings of this agent
     * @param own this host
     * @param folder of the membership
     * @return saved
     */
    static Group found(String name, AgentSettings settings, HostRecord own, GroupFolder folder)
            throws FailureException {
        if (!name.matches(Group.NAME)) {
            throw new FailureException(FailureCode.INVALID, '"' + name + "\" is no name of a cluster.",
                    "Use 1 to 48 letters, digits, dots, dashes and underscores, a letter or digit first.");
        }
        Engine.of(settings.engine(), Deadline.in(Duration.ofSeconds(5)));
        folder.clear();
        SecureRandom random = new SecureRandom();
        long number;
        do {
            number = random.nextLong();
        } while (number == 0);
        Group group = new Group(name, number, UUID.randomUUID().toString(), own.id(), Map.of(own.id(),
                OwnHost.voter(own)), true, true);
        Instant now = Instant.now();
        CertificateAuthority authority = CertificateAuthority.create(name, now, AUTHORITY);
        authority.self().save(folder.authority());
        TlsFiles files = folder.identity();
        Identity identity = authority.issue(OwnHost.subject(group.id(), own), now, HOST);
        identity.save(files);
        authority.saveCertificate(files.authority());
        folder.save(group);
        return group;
    }

    /** What the new store holds first; only a store without a cluster takes it. */
    static Transaction firstRecords(Group group, HostRecord own, String founder) {
        List<Change> changes = new ArrayList<>();
        put(changes, Kinds.CLUSTER, new ClusterRecord(group.name(), group.number(), Instant.now()));
        put(changes, Kinds.SCHEMA, new SchemaRecord(SchemaRange.OURS.newest()));
        put(changes, Kinds.TIMING, TimingRecord.of(Profile.DEFAULT));
        put(changes, Kinds.VOTERS, new VotersRecord(1, List.of(own.id()), List.of(own.id())));
        put(changes, Kinds.LEASE_KEYS, new LeaseKeysRecord(List.of(newKey(1))));
        put(changes, Kinds.HOST, own, own.id().value());
        for (String account : new TreeSet<>(List.of("root", founder))) {
            put(changes, Kinds.ACCOUNT, new AccountRecord(account, Role.ADMINISTRATOR), account);
        }
        StoreKey cluster = new StoreKey(Kinds.CLUSTER.key());
        return new Transaction(new ClientId("founder"), 1, List.of(Compare.absent(cluster)), changes);
    }

    static LeaseKey newKey(int id) {
        byte[] secret = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(secret);
        return new LeaseKey(id, HexFormat.of().formatHex(secret));
    }

    private static <T> void put(List<Change> changes, Kind<T> kind, T record, String... ids) {
        changes.add(new Change.Put(new StoreKey(kind.key(ids)), new Value(kind.schema(), kind.write(record))));
    }
}
