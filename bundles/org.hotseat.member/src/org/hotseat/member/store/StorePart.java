// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.store;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicLong;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.base.work.Ending;
import org.hotseat.base.work.Workers;
import org.hotseat.cluster.etcd.EtcdStore;
import org.hotseat.cluster.lead.Founded;
import org.hotseat.cluster.member.Beginning;
import org.hotseat.cluster.member.StoreMemberProcess;
import org.hotseat.cluster.store.Answers;
import org.hotseat.member.cluster.Group;
import org.hotseat.member.cluster.GroupFolder;
import org.hotseat.member.cluster.GroupHolder;
import org.hotseat.member.cluster.OwnHost;
import org.hotseat.process.life.Part;
import org.hotseat.process.life.PartState;
import org.hotseat.process.log.Field;
import org.hotseat.process.meter.Figures;
import org.hotseat.process.meter.Meter;
import org.hotseat.process.settings.AgentSettings;
import org.hotseat.state.Kinds;
import org.hotseat.state.data.HostRecord;

/**
 * The store member of this host while it votes: started, adopted, started again when it ends by itself. It outlives
 * this process on purpose. Also what this host does to it when the voters change. Thread-safe.
 */
public final class StorePart implements Part, Meter {

    private static final Logger LOG = System.getLogger(StorePart.class.getName());
    private static final Duration START = Duration.ofSeconds(30);
    private static final Duration FOUND = Duration.ofSeconds(30);
    private static final Duration HEALTH = Duration.ofSeconds(1);
    private static final Duration HISTORY = Duration.ofMillis(800);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final OwnMember place;
    private final GroupHolder holder;
    private final HostRecord own;
    private final EtcdStore store;
    private final ExecutorService supervisor;
    private final Founded founded = new Founded();
    private final AtomicLong starts = new AtomicLong();
    private volatile CompletableFuture<Boolean> changed = new CompletableFuture<>();
    private volatile @Nullable Failure trouble;
    private volatile long process;
    private volatile boolean healthy = true;
    private volatile long begunWith;
    private volatile boolean ended;

    /**
     * Does nothing before it begins.
     *
     * @param settings of the agent
     * @param folder of the membership
     * @param holder tells whether this host votes, and is told
     * @param own this host
     * @param store client of all members
     * @param workers give the thread
     */
    public StorePart(AgentSettings settings, GroupFolder folder, GroupHolder holder, HostRecord own, EtcdStore store,
            Workers workers) {
        this.place = new OwnMember(settings, folder, own);
        this.holder = holder;
        this.own = own;
        this.store = store;
        this.supervisor = workers.pool("store-member", 1);
    }

    @Override
    public String name() {
        return "store member";
    }

    /** Does not wait for the member: an agent without one still answers what is wrong with it. */
    @Override
    public void start(Deadline deadline) {
        supervisor.execute(this::supervise);
    }

    private void supervise() {
        Duration pause = FIRST_PAUSE;
        try {
            while (!ended) {
                pause = turn(pause);
            }
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }

    /** Until the member ends or is not wanted any more; returns how long to wait if the next turn fails. */
    private Duration turn(Duration pause) throws InterruptedException {
        CompletableFuture<Boolean> change = changed;
        if (!holder.group().votes()) {
            Waits.await(change);
            return FIRST_PAUSE;
        }
        long begun = MonotonicClock.SYSTEM.nanos();
        try {
            begin();
            trouble = null;
            CompletableFuture<?> end = CompletableFuture.anyOf(change, running().map(ProcessHandle::onExit).orElse(
                    CompletableFuture.completedFuture(null)));
            while (!Waits.isOver(end, HEALTH) && !isSetBack()) {
                healthy = member().isHealthy();
            }
            if (isSetBack()) {
                setAside();
            } else {
                told(change);
            }
        } catch (FailureException failed) {
            told(failed);
        } catch (RuntimeException broken) { // the edge: the member must stay supervised, and somebody may be waiting
            told(new FailureException(new Failure(FailureCode.OTHER, "The store member: " + broken + '.', "This is a"
                    + " fault of the program; please report it with what \"hotseat-agent support\" packs."), broken));
        }
        boolean brief = MonotonicClock.SYSTEM.nanos() - begun < LONGEST_PAUSE.toNanos();
        if (brief) {
            Waits.isOver(change, pause);
        }
        return brief ? longer(pause) : FIRST_PAUSE;
    }

    private void told(CompletableFuture<Boolean> change) {
        if (!ended && !change.isDone() && holder.group().votes()) {
            LOG.log(Level.WARNING, "the store member has ended and is started again");
        }
    }

    private void told(FailureException failed) {
        if (!Objects.equals(failed.failure(), trouble)) {
            LOG.log(Level.ERROR, "the store member does not run", failed);
        }
        trouble = failed.failure();
        founded.failed(failed);
    }

    private static Duration longer(Duration pause) {
        Duration twice = pause.multipliedBy(2);
        return twice.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : twice;
    }

    private synchronized void begin() throws FailureException {
        if (isOlder()) {
            return;
        }
        Group group = holder.group();
        begunWith = group.history();
        boolean adopted = member(group.peersWith(own.id(), OwnHost.voter(own))).start(group.founding()
                ? Beginning.NEW_GROUP : Beginning.JOIN, Deadline.in(START));
        process = running().map(ProcessHandle::pid).orElse(0L);
        if (!adopted) {
            starts.incrementAndGet();
        }
        if (holder.group().founding()) {
            Founding.complete(store, holder, own, Deadline.in(FOUND));
        }
        founded.complete();
    }

    /**
     * Waits until the new cluster has its first records; a try that was too slow is followed by another one.
     *
     * @param deadline for it
     * @throws FailureException why it could not be founded; the last trouble when the deadline is over
     */
    public void awaitFounded(Deadline deadline) throws FailureException {
        founded.await(deadline);
    }

    /** Whether the cluster went on without this member, from something older. */
    private boolean isSetBack() {
        Group group = holder.group();
        return !group.votes() && group.history() > begunWith;
    }

    /** Asked before a member is started: other members that went on without it must not find it beside them. */
    private boolean isOlder() throws FailureException {
        Group group = holder.group();
        if (group.founding() || group.voters().size() == 1 && group.voters().containsKey(own.id())
                || running().isPresent()) {
            return false;
        }
        long newest = Answers.await(store.members().newestHistory(Kinds.HISTORY.key(), json -> Kinds.HISTORY.read(json)
                .number(), Deadline.in(HISTORY)), Deadline.in(HISTORY.multipliedBy(2)));
        if (newest <= group.history()) {
            return false;
        }
        begunWith = group.history();
        holder.change(before -> before.with(Map.of()).setBack(newest).with(before.voters()));
        return true;
    }

    /** What it has is of an earlier history; it is kept, in case somebody misses something. */
    private synchronized void setAside() throws FailureException {
        member().stop(Deadline.in(START));
        member().setAside();
        place.folder().clearAuthority();
        begunWith = holder.group().history();
        LOG.log(Level.WARNING, "the cluster goes on from an older state without the store member of this host; its"
                + " data are kept beside: hotseat-agent voter add {0} gives it new ones", new Field("host", own.id()));
    }

    private StoreMemberProcess member(Map<String, URI> peers) throws FailureException {
        return place.process(peers, holder.group().id());
    }

    private StoreMemberProcess member() throws FailureException {
        return member(holder.group().peersWith(own.id(), OwnHost.voter(own)));
    }

    private Optional<ProcessHandle> running() throws FailureException {
        return member().running();
    }

    /**
     * Starts a member that the group has been told of, and keeps it running from now on.
     *
     * @param peers of all members, itself among them
     * @param deadline for its start
     * @return true when it ran already
     */
    boolean become(Map<String, URI> peers, Deadline deadline) throws FailureException {
        boolean ran;
        synchronized (this) {
            new EngineInstaller().provide(place.settings().engine(), deadline);
            ran = member(peers).start(Beginning.JOIN, deadline);
            holder.change(group -> group.voting(true));
        }
        signal();
        return ran;
    }

    /**
     * Ends the member and does not start it again.
     *
     * @param deadline for its end
     * @return whether it ran
     * @throws FailureException TIMEOUT, FILE
     */
    public boolean halt(Deadline deadline) throws FailureException {
        holder.change(group -> group.voting(false));
        boolean ran;
        synchronized (this) {
            ran = running().isPresent();
            member().stop(deadline);
        }
        signal();
        return ran;
    }

    /**
     * Starts the member anew when a file that it reads at its start only is newer than its process, and waits until it
     * serves.
     *
     * @param file which
     * @param deadline after which it is given up
     * @return whether it was started anew
     * @throws FailureException TIMEOUT, FILE
     */
    public boolean restartIfOlder(Path file, Deadline deadline) throws FailureException {
        Path record = place.folder().store().resolve("process");
        try {
            if (!holder.group().votes() || !Files.exists(record)
                    || Files.getLastModifiedTime(record).compareTo(Files.getLastModifiedTime(file)) > 0) {
                return false;
            }
        } catch (IOException unreadable) {
            throw new FailureException(FailureCode.FILE, "It cannot be told when the store member was started: "
                    + unreadable + '.', "");
        }
        synchronized (this) {
            member().stop(deadline);
        }
        CompletableFuture<Boolean> never = new CompletableFuture<>();
        try {
            while (running().isEmpty() || !member().isHealthy()) {
                if (deadline.isOver()) {
                    throw new FailureException(FailureCode.TIMEOUT, "The store member does not serve again in time.",
                            "Look at the agent's status, then do the same again.");
                }
                Waits.isOver(never, FIRST_PAUSE);
            }
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            throw new FailureException(Ending.failure(FailureCode.CANCELLED), ending);
        }
        LOG.log(Level.INFO, "the store member was started anew, to read {0}", new Field("file", file));
        return true;
    }

    /** Throws away what the member has; it must not run. */
    synchronized void wipe() throws FailureException {
        member().wipe();
    }

    private void signal() {
        CompletableFuture<Boolean> before = changed;
        changed = new CompletableFuture<>();
        before.complete(Boolean.TRUE);
    }

    /** The member goes on; only this process looks no more. */
    @Override
    public void stop(Deadline deadline) {
        ended = true;
        signal();
        supervisor.shutdownNow();
    }

    @Override
    public PartState state() {
        Failure wrong = trouble;
        Group group = holder.group();
        if (!group.votes()) {
            return new PartState(true, "none: this host follows " + group.voters().size() + " voters");
        }
        if (wrong != null) {
            return new PartState(false, wrong.text());
        }
        if (process != 0 && !healthy) {
            return new PartState(false, "runs, process " + process + ", and sees no leader: start the other voters, or, when"
                    + " most of them are lost for ever, hotseat-agent recover");
        }
        return new PartState(process != 0, process == 0 ? "starts" : "runs, process " + process);
    }

    @Override
    public void read(Figures figures) {
        figures.gauge("hotseat_store_member", "Whether this host has a store member.", holder.group().votes() ? 1 : 0);
        figures.counter("hotseat_store_member_starts_total", "How often the store member was started.", starts.get());
    }

    /** For who asks a member that does not run. */
    static FailureException notHere() {
        return new FailureException(FailureCode.WRONG_STATE, "This host has no store member.",
                "Make it a voter: hotseat-agent voter add HOST.");
    }
}
