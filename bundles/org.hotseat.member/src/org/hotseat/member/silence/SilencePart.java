// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.silence;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.base.work.Subscription;
import org.hotseat.base.work.Workers;
import org.hotseat.cluster.lead.Gate;
import org.hotseat.cluster.lead.Lead;
import org.hotseat.cluster.mirror.MirrorListener;
import org.hotseat.failover.Word;
import org.hotseat.process.life.Part;
import org.hotseat.process.life.PartState;
import org.hotseat.process.meter.Figures;
import org.hotseat.process.meter.Meter;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateView;
import org.hotseat.state.command.ClusterCommand.SetVoters;
import org.hotseat.state.command.DocumentCommand.Note;
import org.hotseat.state.command.HostCommand.Vouch;
import org.hotseat.state.command.Issuer;
import org.hotseat.state.command.Proposal;
import org.hotseat.state.command.Refusal;
import org.hotseat.state.command.RefusalReason;
import org.hotseat.state.data.Severity;
import org.hotseat.state.data.VotersRecord;
import org.hotseat.state.ladder.Ladder;
import org.hotseat.state.ladder.Rung;
import org.hotseat.state.ladder.RungState;
import org.hotseat.state.ladder.Verdict;

/**
 * Watches the hosts while this agent leads: asks the voters, accuses, hands machines over, and tells each host's
 * ladder. As a gate it lets the voters change only when the last change is known everywhere, and takes an
 * administrator's word only about a host that is silent. All methods may be called on any thread, and none blocks but
 * {@link #stop}.
 */
public final class SilencePart implements Part, Gate, Meter {

    private static final Logger LOG = System.getLogger(SilencePart.class.getName());
    private static final Duration ALARM = Duration.ofSeconds(5);

    /** What the gate goes by. */
    private record Voters(long version, OptionalLong mayChangeAt) {
    }

    /** What of a ladder is worth telling at once. */
    private record Gist(HostId host, List<RungState> rungs, Class<? extends Verdict> verdict) {
        static Gist of(Ladder ladder) {
            return new Gist(ladder.host(), ladder.rungs().stream().map(Rung::state).toList(),
                    ladder.verdict().getClass());
        }
    }

    private final Self self;
    private final Supplier<StateView> view;
    private final Supplier<Optional<Lead>> lead;
    private final Ways ways;
    private final Workers workers;
    private final MonotonicClock clock;
    private final Tally tally = new Tally();
    private final Sharpness sharpness = new Sharpness();
    private final String client = "sharpness-" + UUID.randomUUID();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile @Nullable WatchLoop loop;
    private volatile List<Ladder> ladders = List.of();
    private volatile Optional<Voters> voters = Optional.empty();
    private @Nullable ExecutorService thread;
    /** For the watch's thread only. */
    private long sequence;

    /**
     * A part that does nothing until it has begun and this agent leads.
     *
     * @param self this host
     * @param view the newest state, for any thread; with its secrets
     * @param lead this agent's lead, for any thread
     * @param ways to the commands of this agent and to controllers
     * @param workers give the thread
     * @param clock monotonic time of this boot
     */
    public SilencePart(Self self, Supplier<StateView> view, Supplier<Optional<Lead>> lead, Ways ways,
            Workers workers, MonotonicClock clock) {
        this.self = self;
        this.view = view;
        this.lead = lead;
        this.ways = ways;
        this.workers = workers;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "silence";
    }

    @Override
    public void start(Deadline deadline) throws FailureException {
        try {
            WatchLoop begun = new WatchLoop(self, view, lead, ways, clock, tally, this::told);
            loop = begun;
            ExecutorService own = workers.pool("silence", 1);
            thread = own;
            own.execute(begun);
        } catch (IOException refused) {
            throw new FailureException(FailureCode.NO_RESOURCE, "The watch over silent hosts cannot begin: "
                    + refused.getMessage(), "Look at the limit of open files.");
        }
    }

    @Override
    public void stop(Deadline deadline) {
        WatchLoop begun = loop;
        ExecutorService own = thread;
        if (begun == null || own == null) {
            return;
        }
        begun.close();
        own.shutdown();
        try {
            if (!own.awaitTermination(deadline.leftMillis(), TimeUnit.MILLISECONDS)) {
                LOG.log(Level.WARNING, "the watch over silent hosts does not end");
            }
        } catch (InterruptedException late) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public PartState state() {
        WatchLoop begun = loop;
        Optional<String> trouble = begun == null ? Optional.empty() : begun.trouble();
        if (trouble.isPresent()) {
            return new PartState(false, "a fault of the program; please report it: " + trouble.get());
        }
        List<Ladder> now = ladders;
        long silent = now.stream().filter(one -> !(one.verdict() instanceof Verdict.Alive)).count();
        if (voters.isEmpty()) {
            return new PartState(true, "another host watches");
        }
        // Times that are too sharp are an alarm of the cluster. This part is well: no upgrade is taken back for it.
        return new PartState(true, "watches " + now.size() + " hosts, " + silent + " not alive"
                + (sharpness.lastHour() > Sharpness.MOST ? "; living hosts were suspected " + sharpness.lastHour()
                        + " times in the last hour: the times are too short, or hosts stall or lose datagrams" : ""));
    }

    @Override
    public void read(Figures figures) {
        tally.read(figures);
        sharpness.read(figures);
        ladders.stream().collect(Collectors.groupingBy(one -> one.verdict().getClass().getSimpleName(),
                TreeMap::new, Collectors.counting())).forEach((verdict, hosts) -> figures.gauge("hotseat_hosts_watched",
                        "Hosts by what their leader makes of them.", hosts, "verdict", verdict));
    }

    /**
     * The ladders of all hosts, a lease period old at most.
     *
     * @return empty unless this agent leads
     */
    public List<Ladder> ladders() {
        return ladders;
    }

    /**
     * Hears when a rung or a verdict has changed.
     *
     * @param listener called on the watch's thread, must not block
     * @return ends it
     */
    public Subscription listen(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Looks at once whether this agent leads and what the state says now. */
    public void wakeUp() {
        WatchLoop begun = loop;
        if (begun != null) {
            begun.wakeUp();
        }
    }

    /**
     * What lets it look at each change of the state at once.
     *
     * @return to follow a mirror with
     */
    public MirrorListener ear() {
        return new Waker(this);
    }

    /**
     * Takes a controller's word about a silent host; nothing happens unless this agent leads. An administrator's is a
     * command.
     *
     * @param word bound to an incarnation
     */
    public void vouch(Word word) {
        onWatch(watch -> watch.duty().word(word));
    }

    /**
     * A host's agent gave a sign of life over its connection.
     *
     * @param host whose
     */
    public void agentHeard(HostId host) {
        onWatch(watch -> watch.duty().agentHeard(host, clock.nanos()));
    }

    private void onWatch(Consumer<WatchLoop.Watch> act) {
        WatchLoop begun = loop;
        if (begun != null) {
            begun.task(() -> begun.watch().ifPresent(act));
        }
    }

    @Override
    public Optional<Refusal> check(StateView state, Proposal proposal) {
        return switch (proposal.command()) {
            case SetVoters voter -> settled(state);
            case Vouch vouch -> silent(vouch.host());
            default -> Optional.empty();
        };
    }

    private Optional<Refusal> silent(HostId host) {
        boolean silent = ladders.stream().anyMatch(one -> one.host().equals(host)
                && !(one.verdict() instanceof Verdict.Alive) && !(one.verdict() instanceof Verdict.Silent));
        return silent ? Optional.empty() : Optional.of(Refusal.of(RefusalReason.HOST_NOT_SILENT, host));
    }

    private Optional<Refusal> settled(StateView state) {
        long version = version(state);
        boolean settled = voters.filter(one -> one.version() == version && one.mayChangeAt().isPresent()
                && clock.nanos() - one.mayChangeAt().getAsLong() >= 0).isPresent();
        return settled ? Optional.empty() : Optional.of(Refusal.of(RefusalReason.VOTERS_NOT_SETTLED, version));
    }

    /** What becomes of it does not matter: an hour later it is told again, if it is still so. */
    private void alarm() {
        String text = "Living hosts were suspected " + sharpness.lastHour() + " times in an hour, without a take-over.";
        LOG.log(Level.WARNING, text);
        Note note = new Note(Severity.WARNING, Kinds.TIMING.key(), "DETECTION_TOO_SHARP", List.of(Integer.toString(
                sharpness.lastHour())), text, "The times are too short for these hosts or networks: look for stalls and"
                        + " losses, or take the profile \"calm\".");
        ways.commands().submit(new Proposal(client, ++sequence, Issuer.duty(self.host()), clock.wall(), note),
                Deadline.in(ALARM)).whenComplete((outcome, failed) -> LOG.log(Level.DEBUG, "the alarm: {0}",
                        failed == null ? outcome : failed));
    }

    /** What the leader makes of a host now, where that is something else than before and not a moment's silence. */
    private void turned(List<Ladder> before) {
        for (Ladder ladder : ladders) {
            Class<?> kind = ladder.verdict().getClass();
            boolean known = before.stream().anyMatch(one -> one.host().equals(ladder.host()) && one.verdict().getClass()
                    .equals(kind));
            if (!known && kind != Verdict.Alive.class && kind != Verdict.Silent.class) {
                LOG.log(Level.INFO, "{0}: {1}", ladder.host(), ladder.verdict());
            }
        }
    }

    private static long version(StateView state) {
        return state.find(Kinds.VOTERS).map(Held::value).map(VotersRecord::version).orElse(0L);
    }

    /** On the watch's thread. */
    private void told(Optional<WatchLoop.Watch> watch) {
        StateView now = view.get();
        List<Ladder> before = ladders;
        ladders = watch.map(one -> one.duty().ladders(now, clock.nanos())).orElseGet(List::of);
        if (watch.isEmpty()) {
            sharpness.forget();
        } else if (sharpness.look(ladders, now, clock.nanos())) {
            alarm();
        }
        voters = watch.map(one -> new Voters(version(now), one.duty().votersMayChangeAt()));
        turned(before);
        if (!before.stream().map(Gist::of).toList().equals(ladders.stream().map(Gist::of).toList())) {
            listeners.forEach(Runnable::run);
        }
    }
}
