// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal.checkpoint;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Run;
import org.hotseat.hypervisor.checkpoint.ArmedMachine;
import org.hotseat.hypervisor.checkpoint.WaitingPlan;
import org.hotseat.libvirt.internal.call.Troubles;
import org.hotseat.libvirt.internal.chain.SaveHeader;
import org.hotseat.libvirt.internal.jna.Virt;
import org.hotseat.libvirt.internal.jna.VirtLink;
import org.libvirt.LibvirtException;

/** libvirt restores a machine from a pipe, whose other end this program has. */
final class LibvirtWaiting implements ArmedMachine {

    private static final Logger LOG = System.getLogger(LibvirtWaiting.class.getName());

    private static final int PAUSED = 4;

    private final Host host;
    private final MachineId id;
    private final Disks disks;
    private final Pipe pipe;
    private final CompletableFuture<Void> restored;
    private final AtomicBoolean over = new AtomicBoolean();

    /** What the machine finds as its disks. For one thread at a time. */
    interface Disks {

        /** What libvirt is told. */
        String xml();

        /** Puts them to what they were at a cut; nothing to do where they were made for one. */
        void connect(WaitingPlan plan, Run run) throws FailureException;

        /** Whether a generation can be connected. */
        boolean fits(WaitingPlan plan);

        /** The machine is there: they are the newest from now on. */
        void keep() throws FailureException;

        /** The machine does not come. */
        void remove();
    }

    /** Makes them. */
    @FunctionalInterface
    interface Maker {
        Disks make() throws FailureException;
    }

    private LibvirtWaiting(Host host, MachineId id, Disks disks, Pipe pipe, CompletableFuture<Void> restored) {
        this.host = host;
        this.id = id;
        this.disks = disks;
        this.pipe = pipe;
        this.restored = restored;
    }

    /** Returns when libvirt has read the description and begun to make the process. */
    static LibvirtWaiting make(Host host, MachineId id, Maker maker, Run run) throws FailureException {
        if (isActive(host, id, run)) {
            throw new FailureException(FailureCode.WRONG_STATE, Messages.isThere, "");
        }
        Disks disks = maker.make();
        boolean made = false;
        try {
            LibvirtWaiting waiting = begin(host, id, disks, run);
            made = true;
            return waiting;
        } finally {
            if (!made) {
                disks.remove();
            }
        }
    }

    private static LibvirtWaiting begin(Host host, MachineId id, Disks disks, Run run) throws FailureException {
        host.stillness().waits(id);
        Pipe pipe = Pipe.make(host.folder());
        CompletableFuture<Void> restored = restore(host, pipe.file());
        LibvirtWaiting waiting = new LibvirtWaiting(host, id, disks, pipe, restored);
        boolean made = false;
        try {
            pipe.open(() -> restored.isDone(), run);
            waiting.feed(disks.xml());
            while (!restored.isDone() && !(isActive(host, id, run) && Rescue.hasProcess(id))) {
                Host.moment(run);
            }
            waiting.requireUnderWay();
            made = true;
            return waiting;
        } catch (IOException broken) {
            waiting.requireUnderWay();
            throw new FailureException(new Failure(FailureCode.OTHER, NLS.bind(Messages.stream, broken.getMessage())),
                    broken);
        } finally {
            if (!made) {
                waiting.discard();
            }
        }
    }

    /**
     * The call that restores it, on a connection and a thread of its own: it lasts as long as the machine waits. Ends
     * when the machine is there, standing still, or with libvirt's words.
     */
    private static CompletableFuture<Void> restore(Host host, Path file) {
        CompletableFuture<Void> restored = new CompletableFuture<>();
        try {
            host.waiting().execute(() -> restore(host.uri().toString(), file, restored));
        } catch (RejectedExecutionException closed) {
            restored.completeExceptionally(Troubles.closed());
        }
        return restored;
    }

    private static void restore(String uri, Path file, CompletableFuture<Void> restored) {
        try {
            VirtLink link = new VirtLink(uri);
            try {
                restore(link, file);
            } finally {
                link.close();
            }
            restored.complete(null);
        } catch (LibvirtException failed) {
            restored.completeExceptionally(Troubles.of(failed));
        } catch (FailureException failed) {
            restored.completeExceptionally(failed);
        } catch (RuntimeException | Error broken) { // somebody waits for this answer, whatever happens
            LOG.log(Level.ERROR, "restoring failed", broken);
            restored.completeExceptionally(broken);
        }
    }

    private static void restore(VirtLink link, Path file) throws FailureException {
        if (Virt.virDomainRestoreFlags(link.pointer(), file.toString(), null, PAUSED) < 0) {
            throw Troubles.last();
        }
    }

    private void feed(String xml) throws IOException {
        var header = SaveHeader.of(xml);
        while (header.hasRemaining()) {
            pipe.channel().write(header);
        }
    }

    /** Else libvirt says why it did not make it. */
    private void requireUnderWay() throws FailureException {
        if (pipe.isRefused() || restored.isCompletedExceptionally()) {
            result(Deadline.in(Host.PATIENCE), FailureCode.INVALID);
        }
    }

    private static boolean isActive(Host host, MachineId id, Run run) throws FailureException {
        try {
            Machine machine = host.machine(id, run);
            try {
                return host.ask(run, machine::isActive);
            } finally {
                Host.letGo(machine);
            }
        } catch (FailureException unknown) {
            if (unknown.code() == FailureCode.NOT_FOUND) {
                return false;
            }
            throw unknown;
        }
    }

    @Override
    public WritableByteChannel stream() {
        return pipe.channel();
    }

    @Override
    public void connect(WaitingPlan plan, Run run) throws FailureException {
        disks.connect(plan, run);
    }

    @Override
    public boolean fits(WaitingPlan plan) {
        return disks.fits(plan);
    }

    @Override
    public boolean isWaiting() {
        return !over.get() && !restored.isDone();
    }

    @Override
    public void finish(Run run) throws FailureException {
        pipe.close();
        result(run.deadline(), FailureCode.DAMAGED);
        if (!over.compareAndSet(false, true)) {
            return;
        }
        pipe.remove();
        try {
            disks.keep();
        } catch (FailureException touched) {
            destroy();
            disks.remove();
            throw touched;
        }
    }

    private void result(Deadline deadline, FailureCode meaning) throws FailureException {
        try {
            restored.get(deadline.leftMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            throw Troubles.overrun();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw Troubles.closed();
        } catch (ExecutionException failed) {
            discard();
            throw new FailureException(new Failure(meaning, NLS.bind(Messages.streamTaken,
                    failed.getCause().getMessage())), failed);
        }
    }

    @Override
    public void discard() {
        if (!over.compareAndSet(false, true)) {
            return;
        }
        pipe.close();
        try {
            Deadline patience = Deadline.in(Host.PATIENCE);
            while (!restored.isDone() && !patience.isOver()) {
                destroy();
                Host.moment(Run.within(Host.PATIENCE));
            }
            if (!restored.isCompletedExceptionally()) {
                destroy(); // it was there already
            }
        } catch (FailureException gone) {
            LOG.log(Level.WARNING, "{0} may wait on: {1}", id, gone.getMessage());
        } finally {
            pipe.remove();
            disks.remove();
        }
    }

    private void destroy() throws FailureException {
        Run run = Run.within(Host.PATIENCE);
        try {
            Machine machine = host.machine(id, run);
            try {
                host.act(run, machine::destroy);
            } finally {
                Host.letGo(machine);
            }
        } catch (FailureException gone) {
            if (gone.code() != FailureCode.NOT_FOUND && gone.code() != FailureCode.WRONG_STATE) {
                throw gone;
            }
        }
    }
}
