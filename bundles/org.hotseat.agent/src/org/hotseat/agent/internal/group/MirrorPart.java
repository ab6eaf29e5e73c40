// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.internal.group;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.base.work.Subscription;
import org.hotseat.base.work.Workers;
import org.hotseat.cluster.etcd.DataComparison;
import org.hotseat.cluster.etcd.EtcdStore;
import org.hotseat.cluster.etcd.SequenceCare;
import org.hotseat.cluster.mirror.DataWatch;
import org.hotseat.cluster.mirror.JournalArchive;
import org.hotseat.cluster.mirror.Mirror;
import org.hotseat.cluster.mirror.MirrorChange;
import org.hotseat.cluster.mirror.MirrorListener;
import org.hotseat.cluster.store.MemberId;
import org.hotseat.member.cluster.GroupHolder;
import org.hotseat.member.cluster.OwnHost;
import org.hotseat.member.cluster.Voter;
import org.hotseat.member.store.OwnMember;
import org.hotseat.process.life.Part;
import org.hotseat.process.life.PartState;
import org.hotseat.process.log.Field;
import org.hotseat.process.meter.Figures;
import org.hotseat.process.meter.Meter;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateView;
import org.hotseat.state.data.HistoryRecord;
import org.hotseat.state.data.VotersRecord;

/**
 * The copy of the cluster's state that this agent keeps, and what follows from it at once: where the voters are. Voters
 * also compare what their members hold, each minute. Every host keeps the journals. Thread-safe.
 */
final class MirrorPart implements Part, Meter {

    private static final Logger LOG = System.getLogger(MirrorPart.class.getName());
    private static final Duration COMPARING = Duration.ofMinutes(1);

    private final GroupHolder holder;
    private final EtcdStore store;
    private final Mirror mirror;
    private final Workers workers;
    private final ExecutorService saver;
    private final JournalArchive archive;
    private volatile List<MemberId> differing = List.of();
    private @Nullable Subscription following;
    private @Nullable DataWatch watch;
    private @Nullable SequenceCare care;

    MirrorPart(GroupHolder holder, EtcdStore store, Mirror mirror, Workers workers) {
        this.holder = holder;
        this.store = store;
        this.mirror = mirror;
        this.workers = workers;
        this.saver = workers.pool("group-file", 1);
        this.archive = new JournalArchive(holder.journals(), workers);
    }

    @Override
    public String name() {
        return "cluster state";
    }

    /** Does not wait for the store. */
    @Override
    public void start(Deadline deadline) {
        mirror.start();
        following = mirror.follow(0, new Ear());
        mirror.follow(0, archive); // ends with the mirror
        care = new SequenceCare(store.members(), this::leads, workers, MonotonicClock.SYSTEM);
        watch = new DataWatch(workers, COMPARING, store.members()::compare, this::compared, failure -> LOG.log(
                Level.DEBUG, "the members could not be compared: {0}", failure.text()));
    }

    /** As the state says; it is enough that one does it. */
    private boolean leads() {
        return mirror.view().find(Kinds.LEADER).map(Held::value).filter(leader -> leader.host().equals(holder.group()
                .host())).isPresent();
    }

    /** On the mirror's thread, where nothing may block. */
    private final class Ear implements MirrorListener {

        @Override
        public void reset(StateView all) {
            voters(all);
        }

        @Override
        public void changed(MirrorChange change) {
            boolean told = Stream.concat(change.written().keySet().stream(), change.deleted().stream()).anyMatch(
                    key -> Kinds.VOTERS.ids(key).isPresent() || Kinds.HOST.ids(key).isPresent() || Kinds.HISTORY.ids(key)
                            .isPresent());
            if (told) {
                voters(mirror.view());
            }
        }

        @Override
        public void reached(long revision) {
            LOG.log(Level.TRACE, "nothing new up to revision {0}", revision);
        }

        @Override
        public void trouble(Failure failure) {
            LOG.log(Level.DEBUG, "the state of the cluster is not read: {0}", failure.text());
        }
    }

    private void voters(StateView state) {
        Map<HostId, Voter> voters = new TreeMap<>();
        Optional<VotersRecord> record = state.find(Kinds.VOTERS).map(Held::value);
        record.ifPresent(known -> known.members().forEach(host -> state.find(Kinds.HOST, host.value())
                .ifPresent(held -> voters.put(host, OwnHost.voter(held.value())))));
        long history = state.find(Kinds.HISTORY).map(Held::value).map(HistoryRecord::number).orElse(0L);
        if (!voters.isEmpty() && (!voters.equals(holder.group().voters()) || history > holder.group().history())) {
            try {
                saver.execute(() -> save(voters, history));
            } catch (RejectedExecutionException ending) {
                LOG.log(Level.DEBUG, "the voters changed at the end", ending);
            }
        }
    }

    private void save(Map<HostId, Voter> voters, long history) {
        try {
            holder.change(group -> history > group.history() ? group.with(voters).setBack(history)
                    : group.with(voters));
        } catch (FailureException unwritable) {
            LOG.log(Level.ERROR, "the voters could not be saved; after a restart the old ones are asked", unwritable);
        }
        store.reach(OwnMember.endpoints(holder.group().with(voters)));
        LOG.log(Level.INFO, "the voters are {0}", new Field("voters", voters.keySet()));
    }

    private void compared(DataComparison comparison) {
        List<MemberId> now = comparison.differing();
        if (!now.equals(differing)) {
            LOG.log(now.isEmpty() ? Level.INFO : Level.ERROR, now.isEmpty() ? "the store members hold the same"
                    : "store members are damaged or differ: {0}", new Field("members", now));
        }
        differing = now;
    }

    @Override
    public void stop(Deadline deadline) {
        Subscription ears = following;
        if (ears != null) {
            ears.close();
        }
        DataWatch comparing = watch;
        if (comparing != null) {
            comparing.close();
        }
        SequenceCare caring = care;
        if (caring != null) {
            caring.close();
        }
        mirror.close();
        archive.close();
        saver.shutdown();
    }

    @Override
    public PartState state() {
        Optional<Failure> trouble = mirror.trouble();
        long revision = mirror.view().revision();
        if (!differing.isEmpty()) {
            return new PartState(false, "the store members " + differing + " are damaged or differ; give their host new"
                    + " files: hotseat-agent voter replace HOST");
        }
        if (trouble.isPresent() || revision == 0) {
            return new PartState(false, trouble.map(Failure::text).orElse("not read yet"));
        }
        return archive.trouble().map(failure -> new PartState(false, failure.text()))
                .orElseGet(() -> new PartState(true, "revision " + revision));
    }

    @Override
    public void read(Figures figures) {
        figures.gauge("hotseat_state_revision", "Revision of the cluster's state that this agent has.",
                mirror.view().revision());
        figures.gauge("hotseat_state_unreadable", "Values of the cluster's state that cannot be read.",
                mirror.view().unreadable().size());
        SequenceCare caring = care;
        if (caring != null) {
            figures.gauge("hotseat_state_client_marks", "Marks of clients in the store at the last look of a leader.",
                    caring.known());
            figures.counter("hotseat_state_client_marks_forgotten_total", "Marks of clients long gone that this agent"
                    + " has taken out.", caring.forgotten());
        }
    }
}
