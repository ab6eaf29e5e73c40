// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.store;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Progress;
import org.hotseat.base.work.Workers;
import org.hotseat.cluster.etcd.EtcdSettings;
import org.hotseat.cluster.etcd.EtcdStore;
import org.hotseat.cluster.etcd.StoreBackup;
import org.hotseat.cluster.identity.TlsContexts;
import org.hotseat.cluster.member.Beginning;
import org.hotseat.cluster.member.StoreMemberProcess;
import org.hotseat.cluster.store.Answers;
import org.hotseat.cluster.store.Change;
import org.hotseat.cluster.store.ClientId;
import org.hotseat.cluster.store.Compare;
import org.hotseat.cluster.store.Entry;
import org.hotseat.cluster.store.KeyRange;
import org.hotseat.cluster.store.Outcome;
import org.hotseat.cluster.store.StoreKey;
import org.hotseat.cluster.store.Transaction;
import org.hotseat.cluster.store.Value;
import org.hotseat.member.cluster.Group;
import org.hotseat.member.cluster.GroupFolder;
import org.hotseat.member.cluster.OwnHost;
import org.hotseat.process.log.Field;
import org.hotseat.process.settings.AgentSettings;
import org.hotseat.state.Kinds;
import org.hotseat.state.data.HostRecord;
import org.hotseat.state.data.VotersRecord;

/**
 * What is done when the store cannot help itself: this host's member goes on alone, with what it has or with a backup.
 * The parts of the member must not run. Blocks.
 */
public final class Disaster {

    private static final Logger LOG = System.getLogger(Disaster.class.getName());
    private static final Duration LIMIT = Duration.ofSeconds(40);
    private static final int CALL_MILLIS = 500;

    private final AgentSettings settings;
    private final GroupFolder folder;
    private final HostRecord own;
    private final Workers workers;

    /**
     * On this host.
     *
     * @param settings of the agent
     * @param folder of the membership
     * @param own this host
     * @param workers give the threads of a client
     */
    public Disaster(AgentSettings settings, GroupFolder folder, HostRecord own, Workers workers) {
        this.workers = workers;
        this.settings = settings;
        this.folder = folder;
        this.own = own;
    }

    /**
     * Refuses what a person has not said twice, and what would make two clusters out of one.
     *
     * @param group the cluster
     * @param cluster its name as it was typed
     * @param word what was typed after that
     * @param wanted what must be typed
     * @throws FailureException INVALID, WRONG_STATE
     */
    public void check(Group group, String cluster, String word, String wanted) throws FailureException {
        if (!group.name().equals(cluster) || !wanted.equals(word)) {
            throw new FailureException(FailureCode.INVALID, "This was not confirmed.", "It asks for the name of the"
                    + " cluster, " + group.name() + ", and for the word \"" + wanted + "\".");
        }
        if (!folder.hasAuthority() || !group.votes()) {
            throw StorePart.notHere();
        }
        List<HostId> answering = new ArrayList<>();
        group.voters().forEach((host, voter) -> {
            if (!host.equals(own.id()) && answers(voter.client())) {
                answering.add(host);
            }
        });
        if (!answering.isEmpty()) {
            throw new FailureException(FailureCode.WRONG_STATE, "The store members of " + answering + " still run.",
                    "Go on with them, or end them for good first: on each, stop the agent and run hotseat-agent"
                            + " leave.");
        }
    }

    private static boolean answers(URI client) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(client.getHost().replaceAll("[\\[\\]]", ""), client.getPort()),
                    CALL_MILLIS);
            return true;
        } catch (IOException silent) {
            LOG.log(Level.DEBUG, "{0} does not answer", client, silent);
            return false;
        }
    }

    /**
     * Goes on alone with what this member has.
     *
     * @param group the cluster
     * @param progress is told each step
     * @throws FailureException as the member's process tells
     */
    public void recover(Group group, Progress progress) throws FailureException {
        Deadline deadline = Deadline.in(LIMIT);
        StoreMemberProcess member = new OwnMember(settings, folder, own).alone(group.id());
        progress.report(1 / 4.0, "ending the store member");
        member.stop(deadline);
        progress.report(2 / 4.0, "starting it as the only one");
        member.start(Beginning.ALONE, deadline);
        voteAlone(group, deadline);
        LOG.log(Level.WARNING, "the store of the cluster {0} goes on with the member of {1} alone", new Field("cluster",
                group.name()), new Field("host", own.id()));
    }

    /**
     * Goes on alone with a backup; what came after it is lost.
     *
     * @param group the cluster
     * @param backup of its store
     * @param progress is told each step
     * @throws FailureException DAMAGED when it is no backup, and nothing has changed; else as the process tells
     */
    public void restore(Group group, Path backup, Progress progress) throws FailureException {
        StoreBackup.check(backup);
        Deadline deadline = Deadline.in(LIMIT);
        StoreMemberProcess member = new OwnMember(settings, folder, own).alone(group.id());
        progress.report(1 / 4.0, "ending the store member");
        member.stop(deadline);
        progress.report(2 / 4.0, "reading the backup");
        member.wipe();
        member.restore(tool(), backup, deadline);
        progress.report(3 / 4.0, "starting the store member");
        member.start(Beginning.JOIN, deadline);
        voteAlone(group, deadline);
        LOG.log(Level.WARNING, "the store of the cluster {0} goes on with the backup {1}", new Field("cluster",
                group.name()), new Field("file", backup));
    }

    /**
     * The only way past the rule that voters change one by one and only while most of them are heard: the others are gone
     * for good, by a person's word.
     */
    private void voteAlone(Group group, Deadline deadline) throws FailureException {
        StoreKey key = new StoreKey(Kinds.VOTERS.key());
        try (EtcdStore store = new EtcdStore(EtcdSettings.of(List.of(OwnHost.voter(own).client()),
                TlsContexts.of(folder.identity()), group.token()), workers)) {
            Optional<Entry> entry = Answers.await(store.read(KeyRange.of(key), deadline), deadline).entries().stream()
                    .findFirst();
            if (entry.isEmpty()) {
                throw new FailureException(FailureCode.DAMAGED, "The store does not know the voters.",
                        "Restore an older backup.");
            }
            VotersRecord before = Kinds.VOTERS.read(entry.get().value().json());
            VotersRecord next = new VotersRecord(before.version() + 1, List.of(own.id()), List.of(own.id()));
            Outcome outcome = Answers.await(store.commit(new Transaction(new ClientId("disaster-" + UUID.randomUUID()),
                    1, List.of(Compare.unchanged(entry.get())), List.of(new Change.Put(key, new Value(
                            Kinds.VOTERS.schema(), Kinds.VOTERS.write(next))))), deadline), deadline);
            if (!(outcome instanceof Outcome.Committed)) {
                throw new FailureException(FailureCode.OTHER, "The voters could not be changed (" + outcome + ").",
                        "Try again.");
            }
        }
        LOG.log(Level.WARNING, "the only voter is {0} now", new Field("host", own.id()));
    }

    private Path tool() {
        Path fresh = settings.engine().resolveSibling("etcdutl");
        return Files.isExecutable(fresh) ? fresh : settings.engine().resolveSibling("etcdctl");
    }
}
