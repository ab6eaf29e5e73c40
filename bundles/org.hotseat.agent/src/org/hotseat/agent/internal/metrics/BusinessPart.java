// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.internal.metrics;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.base.id.HostId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Workers;
import org.hotseat.process.life.Part;
import org.hotseat.process.life.PartState;
import org.hotseat.protocol.op.HostLive.BusinessPath;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateView;
import org.hotseat.state.data.HostRecord;
import org.hotseat.state.data.VotersRecord;

/**
 * Tries the ways from this host to the voters on the plane of the guests, one after the other, for people to see that
 * it is cut or slow. Nothing is decided by it: leases go on the two other planes. Thread-safe.
 */
public final class BusinessPart implements Part {

    private static final Logger LOG = System.getLogger(BusinessPart.class.getName());
    private static final Duration PERIOD = Duration.ofSeconds(2);
    private static final Duration LIMIT = Duration.ofSeconds(1);

    /** Asks another host for a sign of life. */
    @FunctionalInterface
    interface Echo {

        /**
         * By ICMP where the agent may (as root), else by a connection to TCP port 7, where a refusal is an answer too:
         * so nothing has to listen on the plane of the guests. The figure includes what Java takes for it, about 0.1 ms.
         */
        Echo NETWORK = (own, other, limit) -> {
            NetworkInterface way = NetworkInterface.getByInetAddress(InetAddress.getByName(own));
            long begun = System.nanoTime();
            boolean answered = InetAddress.getByName(other).isReachable(way, 0, (int) limit.toMillis());
            return answered ? Optional.of(Duration.ofNanos(System.nanoTime() - begun)) : Optional.empty();
        };

        /**
         * Asks. Blocks until there is an answer, at most for the limit.
         *
         * @param own address of this host, which says by which interface
         * @param other address of the other host, in numbers
         * @param limit how long an answer is waited for
         * @return there and back; empty when nobody answered
         * @throws IOException when it cannot be asked that way
         */
        Optional<Duration> ask(String own, String other, Duration limit) throws IOException;
    }

    private final HostId self;
    private final Optional<String> own;
    private final Supplier<StateView> state;
    private final Echo echo;
    private final Workers workers;
    private final ExecutorService thread;
    private final AtomicBoolean busy = new AtomicBoolean();
    private volatile List<BusinessPath> paths = List.of();
    private volatile String trouble = "";
    private volatile @Nullable ScheduledFuture<?> ticking;

    /**
     * Asks nobody before it begins.
     *
     * @param self this host
     * @param own its address on the plane of the guests; empty when it is not on it
     * @param state of the cluster now
     * @param workers give the thread and the timer
     */
    public BusinessPart(HostId self, Optional<String> own, Supplier<StateView> state, Workers workers) {
        this(self, own, state, workers, Echo.NETWORK);
    }

    BusinessPart(HostId self, Optional<String> own, Supplier<StateView> state, Workers workers, Echo echo) {
        this.self = self;
        this.own = own;
        this.state = state;
        this.workers = workers;
        this.echo = echo;
        this.thread = workers.pool("business-paths", 1);
    }

    /**
     * What came of the last tries.
     *
     * @return by voter; empty when this host is not on that plane, or no other voter is
     */
    public List<BusinessPath> paths() {
        return paths;
    }

    @Override
    public String name() {
        return "business paths";
    }

    @Override
    public void start(Deadline deadline) {
        if (own.isPresent()) {
            ticking = workers.timer().scheduleWithFixedDelay(this::tick, 0, PERIOD.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /** A round that takes longer than the period is not followed by another at once. */
    private void tick() {
        if (busy.compareAndSet(false, true)) {
            try {
                thread.execute(this::round);
            } catch (RejectedExecutionException ending) {
                LOG.log(Level.DEBUG, "asked at the end", ending);
            }
        }
    }

    private void round() {
        try {
            turn();
        } finally {
            busy.set(false);
        }
    }

    /** One round; the voters may change meanwhile. */
    void turn() {
        StateView view = state.get();
        List<BusinessPath> round = new ArrayList<>();
        String why = "";
        for (HostId voter : view.find(Kinds.VOTERS).map(Held::value).map(VotersRecord::members).orElse(List.of())) {
            Optional<String> address = view.find(Kinds.HOST, voter.value()).map(Held::value).flatMap(
                    HostRecord::business);
            if (!voter.equals(self) && address.isPresent()) {
                try {
                    round.add(new BusinessPath(voter, echo.ask(own.orElseThrow(), address.get(), LIMIT)));
                } catch (IOException failed) {
                    why = address.get() + ": " + failed.getMessage();
                    round.add(new BusinessPath(voter, Optional.empty()));
                }
            }
        }
        if (!why.isEmpty() && trouble.isEmpty()) {
            LOG.log(Level.WARNING, "the plane of the guests cannot be tried: {0}", why);
        }
        trouble = why;
        paths = List.copyOf(round);
    }

    @Override
    public void stop(Deadline deadline) {
        ScheduledFuture<?> task = ticking;
        if (task != null) {
            task.cancel(false);
        }
        thread.shutdown();
    }

    /** A plane of the guests that is cut does not make an agent unwell: it is told with the host. */
    @Override
    public PartState state() {
        List<BusinessPath> now = paths;
        if (own.isEmpty()) {
            return new PartState(true, "this host is not on the business plane");
        }
        long answered = now.stream().filter(path -> path.roundTrip().isPresent()).count();
        return new PartState(true, answered + " of " + now.size() + " voters answer on the business plane"
                + (trouble.isEmpty() ? "" : "; " + trouble));
    }
}
