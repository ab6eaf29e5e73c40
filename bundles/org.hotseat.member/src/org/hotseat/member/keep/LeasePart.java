// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.keep;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.base.work.Workers;
import org.hotseat.keeper.local.Status;
import org.hotseat.lease.LeaseState;
import org.hotseat.lease.timing.Profile;
import org.hotseat.lease.timing.Timing;
import org.hotseat.lease.wire.Trust;
import org.hotseat.process.life.Part;
import org.hotseat.process.life.PartState;
import org.hotseat.process.meter.Figures;
import org.hotseat.process.meter.Meter;
import org.hotseat.process.settings.AgentSettings;
import org.hotseat.protocol.op.HostLive;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateView;
import org.hotseat.state.data.TimingRecord;

/**
 * The lease of this host as its agent carries it: acquires it, compares what runs with what the host owns, tells the
 * keeper what changes, enforces beside it. Three threads, so that none of it waits for another. {@link #live} and
 * {@link #paths} may be called on any thread.
 */
public final class LeasePart implements Part, Meter {

    private static final Logger LOG = System.getLogger(LeasePart.class.getName());
    private static final Duration PACE = Duration.ofMillis(100);
    private static final double NANOS = 1e9;

    /** One turn of a loop. */
    @FunctionalInterface
    private interface Turn {
        void make() throws IOException, FailureException;
    }

    private final Supplier<StateView> state;
    private final SecondThread second;
    private final LeaseTalk talk;
    private final LeaseDuty duty;
    private final List<KeeperLine> lines = new ArrayList<>();
    private final ExecutorService talker;
    private final ExecutorService doer;
    private volatile @Nullable Status status;
    private volatile String silent = "";
    private volatile boolean ended;
    private volatile Runnable listener = () -> {
        // nobody listens yet
    };

    /**
     * For one boot of a host.
     *
     * @param settings of the agent
     * @param boot of this host, as its kernel names it
     * @param partition how its machines are stopped
     * @param book where copies are
     * @param state of the cluster, as far as this host has heard of it
     * @param fresh what is true now
     * @param orders how duties reach the leader
     * @param recovery after the keeper forgot what ran
     * @param workers all threads
     */
    public LeasePart(AgentSettings settings, UUID boot, Partition partition, CopyBook book,
            Supplier<StateView> state, FreshState fresh, Orders orders, Recovery recovery, Workers workers) {
        KeeperPlaces places = KeeperPlaces.of(settings);
        this.state = state;
        this.second = new SecondThread(places, partition, this::timing, book, workers);
        this.talk = new LeaseTalk(line(places), state, second, () -> timing().lease(), MonotonicClock.SYSTEM);
        this.duty = new LeaseDuty(settings.name(), boot, line(places), state, fresh, orders, recovery,
                MonotonicClock.SYSTEM);
        this.talker = workers.pool("lease-talk", 1);
        this.doer = workers.pool("lease-duty", 1);
    }

    private KeeperLine line(KeeperPlaces places) {
        KeeperLine line = new KeeperLine(places);
        lines.add(line);
        return line;
    }

    /** Before anything is known of the cluster, times that freeze before any lease of any profile ends. */
    private Timing timing() {
        return state.get().find(Kinds.TIMING).map(Held::value).map(TimingRecord::timing)
                .orElseGet(Profile.DEFAULT::timing);
    }

    @Override
    public String name() {
        return "lease";
    }

    /** Does not wait for a lease. */
    @Override
    public void start(Deadline deadline) {
        second.begin();
        talker.execute(() -> repeat("keeper", () -> {
            hear(talk.turn());
        }));
        doer.execute(() -> repeat("lease", this::duties));
    }

    private void hear(Status heard) {
        Status before = status;
        status = heard;
        silent = "";
        if (before == null || before.lease().state() != heard.lease().state()
                || before.lease().mayRun() != heard.lease().mayRun() || !before.trust().equals(heard.trust())) {
            listener.run();
        }
    }

    /**
     * Hears when state or trust have changed.
     *
     * @param told called on a thread of this part; must not block
     */
    public void onChange(Runnable told) {
        listener = told;
    }

    private void duties() throws IOException, FailureException {
        Optional<Status> known = status();
        if (known.isPresent()) {
            duty.turn(known.get());
        }
    }

    private void repeat(String what, Turn turn) {
        while (!ended) {
            try {
                turn.make();
            } catch (IOException absent) {
                silent = "no keeper answers";
                LOG.log(Level.DEBUG, what, absent);
            } catch (FailureException failed) {
                LOG.log(Level.INFO, "{0}: {1}", what, failed.failure().text());
            }
            try {
                Thread.sleep(PACE);
            } catch (InterruptedException ending) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /** The lease goes on, and so does the keeper. */
    @Override
    public void stop(Deadline deadline) {
        ended = true;
        talker.shutdownNow();
        doer.shutdownNow();
        second.close();
        lines.forEach(KeeperLine::close);
    }

    /**
     * The keeper as it was at most some tenths of a second ago.
     *
     * @return empty while none answers
     */
    public Optional<Status> status() {
        return silent.isEmpty() ? Optional.ofNullable(status) : Optional.empty();
    }

    /**
     * The lease for people.
     *
     * @return empty while no keeper answers
     */
    public Optional<HostLive.LeaseLive> live() {
        return status().map(known -> new HostLive.LeaseLive(known.lease().state(), known.lease().remaining(),
                known.lease().incarnation(), known.lease().mayRun(), known.trust(),
                Optional.ofNullable(known.figures().get("worst lateness")).map(Duration::ofNanos), Optional.empty()));
    }

    /**
     * The ways to the voters, for people.
     *
     * @return one per voter and plane that was ever heard
     */
    public List<HostLive.Path> paths() {
        return status().stream().flatMap(known -> known.paths().stream()).map(path -> new HostLive.Path(path.voter(),
                path.plane(), Optional.of(path.age()), path.roundTrip())).toList();
    }

    @Override
    public PartState state() {
        Optional<Status> known = status();
        if (known.isEmpty()) {
            return new PartState(false, silent.isEmpty() ? "starts" : silent);
        }
        Status.Lease lease = known.get().lease();
        String word = lease.state().name().toLowerCase(Locale.ROOT) + ", incarnation " + lease.incarnation();
        String why = duty.trouble().isEmpty() ? "" : "; " + duty.trouble();
        return new PartState(lease.state() == LeaseState.VALID && second.able(), word + why
                + (second.able() ? "" : "; the second enforcer cannot freeze"));
    }

    @Override
    public void read(Figures figures) {
        Optional<Status> known = status();
        figures.gauge("hotseat_keeper_answers", "Whether the keeper of this host answers.", known.isPresent() ? 1 : 0);
        figures.gauge("hotseat_second_enforcer_late_seconds", "Latest turn of the second enforcer in the last minute.",
                second.lateness() / NANOS);
        known.ifPresent(it -> {
            figures.gauge("hotseat_lease_left_seconds", "How long the lease of this host lasts.",
                    it.lease().remaining().toNanos() / NANOS);
            figures.gauge("hotseat_lease_incarnation", "Under which number the lease was acquired.",
                    it.lease().incarnation());
            figures.gauge("hotseat_lease_valid", "Whether protected machines may run.", it.lease().mayRun() ? 1 : 0);
            trust(it.trust()).forEach((condition, holds) -> figures.gauge("hotseat_trust",
                    "Whether a condition of a trusted enforcer holds.", holds ? 1 : 0, "condition", condition));
            figures.gauge("hotseat_copies", "Copies of protected machines on this host.", it.copies().size());
        });
    }

    private static Map<String, Boolean> trust(Trust trust) {
        return new TreeMap<>(Map.of("real_time", trust.realTime(), "freezes", trust.freezes(), "kills", trust.kills(),
                "second_enforcer", trust.secondEnforcer(), "placed", trust.placed(), "punctual", trust.punctual()));
    }
}
