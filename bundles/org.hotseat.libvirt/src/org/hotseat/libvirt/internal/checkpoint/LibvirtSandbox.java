// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal.checkpoint;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.work.Run;
import org.hotseat.hypervisor.checkpoint.SandboxPlan;
import org.hotseat.hypervisor.checkpoint.WaitingMachine;
import org.hotseat.hypervisor.checkpoint.WaitingPlan;
import org.hotseat.libvirt.internal.chain.DiskText;
import org.hotseat.libvirt.internal.chain.ImageHeader;
import org.hotseat.libvirt.internal.chain.MachineText;
import org.hotseat.libvirt.internal.chain.MachineText.Layer;
import org.hotseat.libvirt.internal.chain.OverlayName;
import org.hotseat.libvirt.internal.chain.SandboxText;

/**
 * A copy of a machine in a sandbox, and its disks: overlays beside the machine's own, of names that nobody takes for
 * those, over what the cut froze. Before its guest goes on its networks are unplugged once more, because QEMU plugs
 * them in again with the memory that says so.
 */
final class LibvirtSandbox implements WaitingMachine, LibvirtWaiting.Disks {

    private static final Logger LOG = System.getLogger(LibvirtSandbox.class.getName());

    private final Host host;
    private final SandboxPlan plan;
    private final List<Path> made = new ArrayList<>();
    private final AtomicBoolean over = new AtomicBoolean();
    private String xml = "";
    private @Nullable LibvirtWaiting waiting;

    private LibvirtSandbox(Host host, SandboxPlan plan) {
        this.host = host;
        this.plan = plan;
    }

    static LibvirtSandbox make(Host host, SandboxPlan plan, Run run) throws FailureException {
        LibvirtSandbox sandbox = new LibvirtSandbox(host, plan);
        sandbox.waiting = LibvirtWaiting.make(host, plan.copy(), () -> sandbox.disks(run), run);
        return sandbox;
    }

    private LibvirtSandbox disks(Run run) throws FailureException {
        MachineText text = MachineText.parse(plan.description());
        CopyMemory.requireRoom(CopyMemory.bound(text));
        boolean whole = false;
        try {
            for (DiskText disk : text.written()) {
                Path begun = disk.file().orElseThrow();
                ImageHeader known = FreshDisks.header(begun);
                Layer under = FreshDisks.under(known);
                Path fresh = overlay(begun, plan.copy());
                made.add(fresh);
                host.images().create(fresh, under.file(), under.format(), known.size(), run);
                disk.become(fresh, "qcow2");
            }
            SandboxText.isolate(text, plan);
            xml = text.xml();
            whole = true;
            return this;
        } finally {
            if (!whole) {
                remove();
            }
        }
    }

    private static Path overlay(Path begun, MachineId copy) {
        Path base = OverlayName.baseOf(begun);
        return base.resolveSibling(base.getFileName() + ".hotseat-drill-" + copy);
    }

    @Override
    public String xml() {
        return xml;
    }

    @Override
    public void connect(WaitingPlan generation, Run run) {
        // made for one generation
    }

    @Override
    public boolean fits(WaitingPlan generation) {
        return true;
    }

    @Override
    public void keep() {
        // nobody keeps them
    }

    @Override
    public WritableByteChannel stream() {
        return waiting().stream();
    }

    private LibvirtWaiting waiting() {
        LibvirtWaiting made = waiting;
        if (made == null) {
            throw new IllegalStateException("only made ones are given out");
        }
        return made;
    }

    @Override
    public void finish(Run run) throws FailureException {
        waiting().finish(run);
        try {
            unplug(run);
        } catch (FailureException connected) {
            discard();
            throw connected;
        }
    }

    private void unplug(Run run) throws FailureException {
        Machine machine = host.machine(plan.copy(), run);
        try {
            MachineText live = MachineText.parse(host.ask(run, machine::xml));
            for (String alias : SandboxText.networks(live)) {
                host.ask(run, () -> machine.ask(Qmp.unplug(alias)));
            }
        } finally {
            Host.letGo(machine);
        }
    }

    @Override
    public void discard() {
        if (over.compareAndSet(false, true)) {
            waiting().discard();
            try {
                end(host, plan.copy(), Run.within(Host.PATIENCE));
                remove();
            } catch (FailureException there) {
                LOG.log(Level.WARNING, "the copy {0} may run on: {1}", plan.copy(), there.getMessage());
            }
        }
    }

    @Override
    public void remove() {
        made.forEach(LibvirtSandbox::delete);
    }

    /** What an earlier program has left. */
    static void clear(Host host, SandboxPlan plan, Run run) throws FailureException {
        end(host, plan.copy(), run);
        remove(plan);
    }

    /** All of its overlays, as far as that can be done; fails when one stays behind. */
    static void remove(SandboxPlan plan) throws FailureException {
        @Nullable FailureException stays = null;
        for (DiskText disk : MachineText.parse(plan.description()).written()) {
            Path overlay = overlay(disk.file().orElseThrow(), plan.copy());
            try {
                Files.deleteIfExists(overlay);
            } catch (IOException held) {
                stays = new FailureException(new Failure(FailureCode.FILE, NLS.bind(Messages.overlayStays, overlay,
                        String.valueOf(held.getMessage())), Messages.overlayStaysRemedy), held);
            }
        }
        if (stays != null) {
            throw stays;
        }
    }

    /** Fails when it may run on. */
    private static void end(Host host, MachineId copy, Run run) throws FailureException {
        try {
            Machine machine = host.machine(copy, run);
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

    private static void delete(Path overlay) {
        try {
            Files.deleteIfExists(overlay);
        } catch (IOException held) {
            LOG.log(Level.WARNING, "{0} stays: {1}", overlay, held.getMessage());
        }
    }
}
