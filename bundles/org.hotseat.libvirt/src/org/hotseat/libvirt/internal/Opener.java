// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.base.work.Workers;
import org.hotseat.disks.daemon.DaemonProgram;
import org.hotseat.disks.machine.ServedMachines;
import org.hotseat.hypervisor.HostFacts;
import org.hotseat.hypervisor.HypervisorEvent;
import org.hotseat.hypervisor.HypervisorTarget;
import org.hotseat.hypervisor.checkpoint.Checkpoints;
import org.hotseat.libvirt.internal.call.Access;
import org.hotseat.libvirt.internal.call.Calls;
import org.hotseat.libvirt.internal.call.Troubles;
import org.hotseat.libvirt.internal.chain.QemuImg;
import org.hotseat.libvirt.internal.checkpoint.Host;
import org.hotseat.libvirt.internal.checkpoint.LibvirtCheckpoints;
import org.hotseat.libvirt.internal.checkpoint.MonitorEvents;
import org.hotseat.libvirt.internal.checkpoint.Stillness;
import org.hotseat.libvirt.internal.event.EventHub;
import org.hotseat.libvirt.internal.event.NativeEvents;
import org.hotseat.libvirt.internal.guest.LibvirtGuests;
import org.hotseat.libvirt.internal.jna.EventLoop;
import org.hotseat.libvirt.internal.jna.VirtLibrary;
import org.hotseat.libvirt.internal.jna.VirtLink;
import org.hotseat.libvirt.internal.sample.Bulk;
import org.hotseat.libvirt.internal.sample.Marks;
import org.hotseat.libvirt.internal.sample.Sampler;
import org.libvirt.LibvirtException;

/** Opens connections and gives each its threads: one for events, one for samples, a few for what is beside them. */
final class Opener {

    private static final Logger LOG = System.getLogger(Opener.class.getName());

    private static final String TEST = "Test";
    private static final int SHORT_CALLS = 3;
    private static final int SPARE_SAMPLES = 2;

    /** Starts, saves and migrations of one host under way at once; libvirtd has few turns, see {@link Calls}. */
    private static final int LONG_CALLS = 2;

    /** Calls about checkpoints at once; a cut must not wait for others when it has begun. */
    private static final int CUTS = 3;
    private static final int MOST_WAITING = 200;

    /** Two for the lines, the others for calls to guest agents, which may be silent for seconds. */
    private static final int GUESTS = 5;

    /** The second net; the first is the keep-alive of the transport. */
    private static final int KEEP_ALIVE_SECONDS = 5;
    private static final int KEEP_ALIVE_COUNT = 3;

    private final Workers workers;
    private final MonotonicClock clock;
    private final NativeEvents events = new NativeEvents();
    private final MonitorEvents monitorEvents = new MonitorEvents();
    private final AtomicInteger number = new AtomicInteger();

    Opener(Workers workers, MonotonicClock clock) {
        this.workers = workers;
        this.clock = clock;
    }

    LibvirtHypervisor open(HypervisorTarget target, Deadline deadline) throws FailureException {
        if (deadline.isOver()) {
            throw Troubles.overrun();
        }
        Threads threads = new Threads(number.incrementAndGet());
        CompletableFuture<LibvirtHypervisor> opened = new CompletableFuture<>();
        threads.calls.execute(() -> connect(target, threads, opened));
        try {
            return opened.get(deadline.leftMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            opened.completeExceptionally(late); // what still comes is closed there
            target.cutLink().run();
            throw Troubles.overrun();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof FailureException known) {
                throw new FailureException(known.failure(), known);
            }
            throw new IllegalStateException("opening " + target.uri(), failed);
        } catch (InterruptedException ended) {
            opened.completeExceptionally(ended);
            target.cutLink().run();
            Thread.currentThread().interrupt();
            throw Troubles.closed();
        }
    }

    private void connect(HypervisorTarget target, Threads threads, CompletableFuture<LibvirtHypervisor> opened) {
        try {
            EventLoop.ensure();
            VirtLink link = new VirtLink(target.uri().toString());
            LibvirtHypervisor made = assemble(link, target, threads);
            if (!opened.complete(made)) {
                made.close();
            }
        } catch (LibvirtException failed) {
            threads.end();
            opened.completeExceptionally(Troubles.of(failed));
        } catch (RuntimeException | Error broken) { // the opener waits for this answer, whatever happens
            threads.end();
            opened.completeExceptionally(broken);
        }
    }

    private LibvirtHypervisor assemble(VirtLink link, HypervisorTarget target, Threads threads)
            throws LibvirtException {
        Stillness stillness = new Stillness();
        Optional<ServedMachines> served = served(target);
        EventHub hub = new EventHub(events, threads.events, stillness::takes);
        Calls calls = new Calls(threads.calls, target.cutLink(), () -> {
            hub.unregister(link.pointer());
            served.ifPresent(ServedMachines::leave);
            monitorEvents.leave(link.pointer());
            int left = link.close();
            threads.end();
            return left;
        });
        try {
            keepAlive(link);
            hub.register(link.pointer());
            HostFacts facts = FactsReader.read(link);
            boolean qemu = !TEST.equalsIgnoreCase(link.getType());
            Marks marks = new Marks(clock);
            Sampler sampler = new Sampler(calls, threads.samples, threads.spare,
                    new Bulk(link.pointer(), marks, target.frozen(), clock));
            Access access = new Access(link, calls, threads.patient, qemu);
            return new LibvirtHypervisor(facts, access, hub, marks, sampler, target.frozen(), stillness,
                    checkpoints(target, access, threads, stillness, served, hub::tell),
                    guests(target, access, threads, deadline -> stillness.unseen(sampler.sample(Set.of(), deadline),
                            System.nanoTime())));
        } catch (LibvirtException failed) {
            calls.close();
            throw failed;
        }
    }

    /** Only of a host on which this program runs, with what it takes. */
    private Optional<Checkpoints> checkpoints(HypervisorTarget target, Access access, Threads threads,
            Stillness stillness, Optional<ServedMachines> served, Consumer<HypervisorEvent> told) {
        if (!access.qemu() || target.here().isEmpty() || !VirtLibrary.hasMonitor()) {
            return Optional.empty();
        }
        return QemuImg.find().map(images -> new LibvirtCheckpoints(new Host(access, threads.cuts, threads.gates,
                threads.waiting, images, target.here().orElseThrow(), target.uri(), monitorEvents, stillness, served,
                told), target.frozen()));
    }

    /** Only of a host on which this program runs: the sockets are there. */
    private static Optional<LibvirtGuests> guests(HypervisorTarget target, Access access, Threads threads,
            LibvirtGuests.States states) {
        return access.qemu() && target.here().isPresent() && VirtLibrary.hasMonitor()
                ? Optional.of(new LibvirtGuests(access, threads.guests, target.frozen(), states)) : Optional.empty();
    }

    /** Also without being wanted: a machine may have begun so, here or on another host. */
    private static Optional<ServedMachines> served(HypervisorTarget target) {
        return target.here().flatMap(here -> DaemonProgram.find().map(program -> new ServedMachines(program, here,
                target.served())));
    }

    private static void keepAlive(VirtLink link) {
        try {
            link.setKeepAlive(KEEP_ALIVE_SECONDS, KEEP_ALIVE_COUNT);
        } catch (LibvirtException withinThisProcess) {
            LOG.log(Level.DEBUG, "no keep-alive: {0}", withinThisProcess.getMessage());
        }
    }

    /** The threads of one connection; they come when needed and go when idle. */
    private final class Threads {

        private final ExecutorService calls;
        private final ExecutorService patient;
        private final ExecutorService samples;
        private final ExecutorService spare;
        private final ExecutorService events;
        private final ExecutorService cuts;
        private final ExecutorService gates;
        private final ExecutorService waiting;
        private final ExecutorService guests;

        Threads(int number) {
            String name = "libvirt-" + number;
            calls = workers.pool(name + "-call", SHORT_CALLS);
            patient = workers.pool(name + "-long", LONG_CALLS);
            samples = workers.pool(name + "-sample", 1);
            spare = workers.pool(name + "-spare", SPARE_SAMPLES);
            events = workers.pool(name + "-event", 1);
            cuts = workers.pool(name + "-cut", CUTS);
            gates = workers.pool(name + "-gate", 2 * CUTS);
            waiting = workers.pool(name + "-await", MOST_WAITING);
            guests = workers.pool(name + "-guest", GUESTS);
        }

        /** Lets what is queued finish. */
        void end() {
            calls.shutdown();
            patient.shutdown();
            samples.shutdown();
            spare.shutdown();
            events.shutdown();
            cuts.shutdown();
            gates.shutdown();
            waiting.shutdown();
            guests.shutdown();
        }
    }
}
