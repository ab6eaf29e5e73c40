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
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.hotseat.base.failure.Failure;
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
import org.hotseat.cluster.lead.GoingOn;
import org.hotseat.cluster.member.Beginning;
import org.hotseat.cluster.member.StoreMemberProcess;
import org.hotseat.lease.timing.Profile;
import org.hotseat.member.cluster.Group;
import org.hotseat.member.cluster.GroupFolder;
import org.hotseat.member.cluster.OwnHost;
import org.hotseat.member.keep.ForgottenVote;
import org.hotseat.process.log.Field;
import org.hotseat.process.settings.AgentSettings;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateView;
import org.hotseat.state.data.HostRecord;

/**
 * What is done when the store cannot help itself: this host's member goes on alone, with what it has or with a backup.
 * The parts of the member must not run. Blocks.
 */
public final class Disaster {

    private static final Logger LOG = System.getLogger(Disaster.class.getName());
    private static final Duration LIMIT = Duration.ofSeconds(40);
    private static final int CALL_MILLIS = 500;
    /** The longest of all profiles, measured by the fastest clock, and some more. */
    private static final Duration LONGEST_LEASE = Duration.ofNanos(Profile.CALM.timing().fence()).plusMillis(200);

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
     * @param state of the cluster as far as it is known
     * @throws FailureException INVALID, WRONG_STATE
     */
    public void check(Group group, String cluster, String word, String wanted, StateView state)
            throws FailureException {
        if (!group.name().equals(cluster) || !wanted.equals(word)) {
            throw new FailureException(FailureCode.INVALID, "This was not confirmed.", "It asks for the name of the"
                    + " cluster, " + group.name() + ", and for the word \"" + wanted + "\".");
        }
        if (!folder.hasAuthority() || !group.votes()) {
            throw StorePart.notHere();
        }
        List<HostId> answering = new ArrayList<>();
        group.voters().forEach((host, voter) -> {
            if (!host.equals(own.id()) && (answers(plain(voter.client()), voter.client().getPort())
                    || hasAgent(state, host))) {
                answering.add(host);
            }
        });
        if (!answering.isEmpty()) {
            throw new FailureException(FailureCode.WRONG_STATE, "The store members or agents of " + answering
                    + " still run.", "Go on with them, or end them for good first: on each, stop the agent and run"
                            + " hotseat-agent leave.");
        }
    }

    private static String plain(URI address) {
        return address.getHost().replaceAll("[\\[\\]]", "");
    }

    /** An agent that runs has a keeper, which votes about leases although the store does not know of it any more. */
    private static boolean hasAgent(StateView state, HostId host) {
        return state.find(Kinds.HOST, host.value()).map(Held::value).filter(record -> answers(record.management(),
                record.ports().agent())).isPresent();
    }

    private static boolean answers(String address, int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, port), CALL_MILLIS);
            return true;
        } catch (IOException silent) {
            LOG.log(Level.DEBUG, "{0}, port {1}, does not answer", address, port, silent);
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
        progress.report(1 / 6.0, "ending the store member");
        member.stop(deadline);
        endLeases(progress);
        progress.report(4 / 6.0, "starting it as the only one");
        member.start(Beginning.ALONE, deadline);
        goOn(group, progress, deadline);
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
        progress.report(1 / 6.0, "ending the store member");
        member.stop(deadline);
        endLeases(progress);
        progress.report(3 / 6.0, "reading the backup");
        member.wipe();
        member.restore(tool(), backup, deadline);
        progress.report(4 / 6.0, "starting the store member");
        member.start(Beginning.JOIN, deadline);
        goOn(group, progress, deadline);
        LOG.log(Level.WARNING, "the store of the cluster {0} goes on with the backup {1}", new Field("cluster",
                group.name()), new Field("file", backup));
    }

    /**
     * Nobody grants a lease from here on, so in a while none is valid: not of hosts that were given machines which the
     * older state gives to others.
     */
    private void endLeases(Progress progress) throws FailureException {
        progress.report(2 / 6.0, "waiting until every lease is over");
        ForgottenVote.of(settings).forget();
        Deadline over = Deadline.in(LONGEST_LEASE);
        try {
            while (!over.isOver()) {
                TimeUnit.MILLISECONDS.sleep(Math.max(1, over.leftMillis()));
            }
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            throw new FailureException(new Failure(FailureCode.CANCELLED, "Interrupted."), ending);
        }
    }

    /**
     * The only way past the rule that voters change one by one and only while most of them are heard: the others are
     * gone for good, by a person's word.
     */
    private void goOn(Group group, Progress progress, Deadline deadline) throws FailureException {
        progress.report(5 / 6.0, "raising what was given away since");
        try (EtcdStore store = new EtcdStore(EtcdSettings.of(List.of(OwnHost.voter(own).client()),
                TlsContexts.of(folder.identity()), group.token()), workers)) {
            long history = new GoingOn(store, own.id(), OwnHost.root(own)).begin(Instant.now(), deadline);
            folder.save(group.with(Map.of(own.id(), OwnHost.voter(own))).setBack(history));
            ForgottenVote.of(settings).note(history);
            LOG.log(Level.WARNING, "the only voter is {0} now, history {1}", new Field("host", own.id()), new Field(
                    "history", history));
        } catch (IOException unwritable) {
            throw new FailureException(new Failure(FailureCode.FILE, "The keeper's folder cannot be written ("
                    + unwritable + ").", "Make room there; nothing else has to be done."), unwritable);
        }
    }

    private Path tool() {
        Path fresh = settings.engine().resolveSibling("etcdutl");
        return Files.isExecutable(fresh) ? fresh : settings.engine().resolveSibling("etcdctl");
    }
}
