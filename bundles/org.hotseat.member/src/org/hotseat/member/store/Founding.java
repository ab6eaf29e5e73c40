// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.store;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.cluster.etcd.EtcdStore;
import org.hotseat.cluster.identity.CertificateAuthority;
import org.hotseat.cluster.identity.Identity;
import org.hotseat.cluster.identity.TlsFiles;
import org.hotseat.cluster.member.Engine;
import org.hotseat.cluster.store.Answers;
import org.hotseat.cluster.store.KeyRange;
import org.hotseat.cluster.store.StoreKey;
import org.hotseat.lease.timing.Profile;
import org.hotseat.member.cluster.Group;
import org.hotseat.member.cluster.GroupFolder;
import org.hotseat.member.cluster.GroupHolder;
import org.hotseat.member.cluster.OwnHost;
import org.hotseat.process.log.Field;
import org.hotseat.process.settings.AgentSettings;
import org.hotseat.state.Kinds;
import org.hotseat.state.command.ClusterCommand.FoundCluster;
import org.hotseat.state.command.CommandOutcome;
import org.hotseat.state.command.Proposal;
import org.hotseat.state.data.ClusterRecord;
import org.hotseat.state.data.HostRecord;
import org.hotseat.state.data.LeaseKey;
import org.hotseat.state.data.TimingRecord;

/** The first host of a cluster: its authority, its secrets, its first records. */
public final class Founding {

    private static final Logger LOG = System.getLogger(Founding.class.getName());
    private static final Duration AUTHORITY = Duration.ofDays(20 * 365);
    /** How long a certificate of a host lasts. */
    public static final Duration HOST = Duration.ofDays(2 * 365);
    private static final Duration INSTALL = Duration.ofMinutes(2);
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
     * @throws FailureException INVALID name, no engine, FILE
     */
    public static Group found(String name, AgentSettings settings, HostRecord own, GroupFolder folder)
            throws FailureException {
        if (!name.matches(Group.NAME)) {
            throw new FailureException(FailureCode.INVALID, '"' + name + "\" is no name of a cluster.",
                    "Use 1 to 48 letters, digits, dots, dashes and underscores, a letter or digit first.");
        }
        new EngineInstaller().provide(settings.engine(), Deadline.in(INSTALL));
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
    static Proposal proposal(Group group, HostRecord own) {
        Instant now = Instant.now();
        FoundCluster command = new FoundCluster(new ClusterRecord(group.name(), group.number(), now),
                TimingRecord.of(Profile.DEFAULT), newKey(1), own);
        return new Proposal("founder", 1, OwnHost.root(own), now, command);
    }

    /** Writes the first state into the new store; goes on where it was interrupted. */
    static void complete(EtcdStore store, GroupHolder holder, HostRecord own, Deadline deadline)
            throws FailureException {
        Group group = holder.group();
        Answers.await(store.members().found(group.token(), deadline), deadline);
        CommandOutcome outcome = Answers.await(org.hotseat.cluster.lead.Founding.found(store, proposal(group, own),
                deadline), deadline);
        if (outcome instanceof CommandOutcome.Unknown unknown) {
            throw new FailureException(unknown.failure());
        }
        if (outcome instanceof CommandOutcome.Refused refused && !isThere(store, deadline)) {
            throw new FailureException(refused.refusal().failure());
        }
        holder.change(Group::founded);
        LOG.log(Level.INFO, "the cluster {0} is founded", new Field("cluster", group.name()));
    }

    /** After a crash in the middle. */
    private static boolean isThere(EtcdStore store, Deadline deadline) throws FailureException {
        return !Answers.await(store.read(KeyRange.of(new StoreKey(Kinds.CLUSTER.key())), deadline), deadline).entries()
                .isEmpty();
    }

    private static LeaseKey newKey(int id) {
        byte[] secret = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(secret);
        return new LeaseKey(id, HexFormat.of().formatHex(secret));
    }
}
