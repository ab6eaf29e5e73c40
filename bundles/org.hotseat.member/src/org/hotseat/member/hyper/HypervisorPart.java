// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.hyper;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Subscription;
import org.hotseat.base.work.Workers;
import org.hotseat.hypervisor.FrozenMachines;
import org.hotseat.hypervisor.Hypervisor;
import org.hotseat.hypervisor.HypervisorDriver;
import org.hotseat.hypervisor.HypervisorEvent;
import org.hotseat.hypervisor.HypervisorEvent.Closed;
import org.hotseat.hypervisor.HypervisorTarget;
import org.hotseat.process.life.Part;
import org.hotseat.process.life.PartState;
import org.hotseat.process.log.Field;
import org.hotseat.remote.serve.KeptMachines;
import org.hotseat.remote.serve.LocalHypervisor;

/**
 * The connection to the hypervisor of this host: opened when the agent begins, and again whenever it is lost, such as
 * when libvirt is restarted. The agent begins without it. Thread-safe.
 */
public final class HypervisorPart implements Part, LocalHypervisor {

    private static final Logger LOG = System.getLogger(HypervisorPart.class.getName());
    private static final Duration OPEN = Duration.ofSeconds(20);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(250);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(8);

    private final URI uri;
    private final Optional<Path> folder;
    private final boolean served;
    private final Supplier<List<HypervisorDriver>> drivers;
    private final Workers workers;
    private final ExecutorService opening;
    private final List<Consumer<HypervisorEvent>> consumers = new CopyOnWriteArrayList<>();
    private volatile FrozenMachines frozen = FrozenMachines.NONE;
    private volatile Function<HostId, StreamWay> ways = host -> new StreamWay("", false);
    private volatile KeptMachines kept = KeptMachines.NONE;
    private volatile Failure missing = new Failure(FailureCode.UNREACHABLE, "The hypervisor is being opened.");
    private volatile @Nullable Hypervisor open;
    private volatile boolean ended;
    /** For the opening thread only. */
    private Duration pause = FIRST_PAUSE;

    /**
     * Not open yet.
     *
     * @param uri as configured, such as qemu:///system
     * @param drivers those that are there now
     * @param workers give threads
     */
    public HypervisorPart(URI uri, Supplier<List<HypervisorDriver>> drivers, Workers workers) {
        this(uri, drivers, workers, Optional.empty(), false);
    }

    /**
     * Not open yet.
     *
     * @param uri as above
     * @param drivers as above
     * @param workers as above
     * @param here a folder that only this program uses and the hypervisor sees; without it no checkpoints are taken
     * @param served whether the disks of protected machines that begin get behind daemons
     */
    public HypervisorPart(URI uri, Supplier<List<HypervisorDriver>> drivers, Workers workers, Optional<Path> here,
            boolean served) {
        this.uri = uri;
        this.folder = here;
        this.served = served;
        this.drivers = drivers;
        this.workers = workers;
        this.opening = workers.pool("hypervisor", 1);
    }

    /**
     * Which machines are frozen, for connections from now on and the one that is open.
     *
     * @param now told by whoever freezes them
     */
    public void setFrozen(FrozenMachines now) {
        frozen = now;
    }

    /**
     * Which machines the cluster starts, moves and ends, and nobody else.
     *
     * @param now told by whoever knows the cluster
     */
    public void setKept(KeptMachines now) {
        kept = now;
    }

    /**
     * Where the memory of machines that move goes.
     *
     * @param now by the id of the other host; asked on any thread
     */
    public void setWays(Function<HostId, StreamWay> now) {
        ways = now;
    }

    StreamWay way(HostId host) {
        return ways.apply(host);
    }

    KeptMachines kept() {
        return kept;
    }

    /**
     * As configured.
     *
     * @return such as qemu:///system
     */
    public URI uri() {
        return uri;
    }

    @Override
    public String name() {
        return "hypervisor";
    }

    @Override
    public void start(Deadline deadline) {
        opening.execute(this::open);
    }

    private void open() {
        if (ended || open != null) {
            return;
        }
        try {
            Hypervisor fresh = open(LocalAddress.of(uri), Deadline.in(OPEN));
            open = fresh;
            fresh.subscribe(event -> take(fresh, event));
            pause = FIRST_PAUSE;
            LOG.log(Level.INFO, "hypervisor {0} is open: {1}", new Field("uri", uri),
                    new Field("hypervisor", fresh.facts().hypervisor()));
            if (ended) {
                fresh.close();
            }
        } catch (FailureException failed) {
            missed(failed.failure());
        } catch (RuntimeException | LinkageError broken) { // a driver that breaks must not end the trying
            LOG.log(Level.ERROR, "the driver of {0} failed", uri, broken);
            missed(new Failure(FailureCode.OTHER, "The driver of " + uri + " failed: " + broken));
        }
    }

    /**
     * Opens another connection by the driver of an address.
     *
     * @param address what to open
     * @param deadline limit
     * @return to be closed by the caller
     * @throws FailureException when it cannot be opened
     */
    Hypervisor open(URI address, Deadline deadline) throws FailureException {
        HypervisorDriver driver = drivers.get().stream().filter(one -> one.accepts(address) && one.available())
                .findFirst().orElseThrow(() -> new FailureException(FailureCode.UNSUPPORTED,
                        "This agent has no driver for " + uri + '.', "Is the library libvirt0 installed?"));
        return driver.open(new HypervisorTarget(address, () -> { }, () -> frozen.now(), folder, served), deadline);
    }

    private void missed(Failure why) {
        Level level = why.message().equals(missing.message()) ? Level.DEBUG : Level.WARNING;
        missing = why;
        LOG.log(level, "hypervisor {0} does not open: {1}", uri, why.text());
        Duration wait = pause;
        pause = pause.compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : pause;
        again(wait);
    }

    private void again(Duration wait) {
        try {
            workers.timer().schedule(() -> opening.execute(this::open), wait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException ending) {
            LOG.log(Level.DEBUG, "not opened again, the agent ends", ending);
        }
    }

    /** On the thread of the driver. */
    private void take(Hypervisor whose, HypervisorEvent event) {
        if (event instanceof Closed closed && !ended) {
            missing = new Failure(FailureCode.UNREACHABLE, closed.reason());
            open = null;
            LOG.log(Level.WARNING, "hypervisor {0} is lost: {1}", uri, closed.reason());
            again(FIRST_PAUSE);
        }
        consumers.forEach(consumer -> consumer.accept(event));
        if (event instanceof Closed) {
            whose.close();
        }
    }

    @Override
    public Hypervisor now() throws FailureException {
        Hypervisor now = open;
        if (now == null) {
            throw new FailureException(missing);
        }
        return now;
    }

    @Override
    public Subscription onEvent(Consumer<HypervisorEvent> consumer) {
        consumers.add(consumer);
        return () -> consumers.remove(consumer);
    }

    @Override
    public void stop(Deadline deadline) {
        ended = true;
        opening.shutdown();
        Hypervisor last = open;
        open = null;
        if (last != null) {
            last.close();
        }
    }

    @Override
    public PartState state() {
        Hypervisor now = open;
        return now == null ? new PartState(false, uri + ": " + missing.text())
                : new PartState(true, uri + ": " + now.facts().hypervisor());
    }
}
