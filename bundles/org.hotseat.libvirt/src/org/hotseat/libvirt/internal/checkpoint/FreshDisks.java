// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal.checkpoint;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.work.Run;
import org.hotseat.hypervisor.checkpoint.WaitingPlan;
import org.hotseat.libvirt.internal.chain.DiskText;
import org.hotseat.libvirt.internal.chain.ImageHeader;
import org.hotseat.libvirt.internal.chain.MachineText;
import org.hotseat.libvirt.internal.chain.MachineText.Layer;
import org.hotseat.libvirt.internal.chain.OverlayName;
import org.hotseat.libvirt.internal.chain.QemuImg;
import org.hotseat.libvirt.internal.chain.Unborn;
import org.hotseat.libvirt.internal.ship.CopyMark;

/** Overlays for a machine that goes on from a checkpoint, over its disks as they were then. */
final class FreshDisks implements LibvirtWaiting.Disks {

    private final MachineText text;
    private final Unborn made;
    private final MachineId machine;

    private FreshDisks(MachineText text, MachineId machine, QemuImg images) {
        this.text = text;
        this.made = new Unborn(images);
        this.machine = machine;
    }

    static FreshDisks make(Host host, WaitingPlan plan, Run run) throws FailureException {
        FreshDisks disks = new FreshDisks(MachineText.parse(plan.description()), plan.machine(),
                host.images());
        boolean whole = false;
        try {
            for (DiskText disk : disks.text.written()) {
                disks.add(disk, plan.epoch(), run);
            }
            whole = true;
            return disks;
        } finally {
            if (!whole) {
                disks.remove();
            }
        }
    }

    /** With the files as disks. */
    MachineText text() {
        return text;
    }

    /** Over what the overlay that was begun by the cut names at this moment: merging changes that. */
    private void add(DiskText disk, long epoch, Run run) throws FailureException {
        Path begun = disk.file().orElseThrow();
        ImageHeader known = header(begun);
        Path fresh = new OverlayName(OverlayName.baseOf(begun), epoch, 0).file();
        made.make(fresh, under(known), known.size(), run);
        disk.become(fresh, "qcow2");
    }

    /** Of an overlay that was begun by a cut. */
    static ImageHeader header(Path begun) throws FailureException {
        CopyMark.requireUntouched(begun);
        Optional<ImageHeader> header = OverlayName.of(begun).isPresent() ? ImageHeader.read(begun) : Optional.empty();
        return header.filter(known -> known.backing().isPresent()).orElseThrow(() -> new FailureException(
                FailureCode.INVALID, NLS.bind(Messages.noOverlay, begun), ""));
    }

    /** What the cut froze. */
    static Layer under(ImageHeader known) throws FailureException {
        Path frozen = known.backing().orElseThrow();
        String said = known.backingFormat();
        return new Layer(frozen, !said.isEmpty() ? said : ImageHeader.read(frozen).isPresent() ? "qcow2" : "raw");
    }

    @Override
    public String xml() {
        return text.xml();
    }

    @Override
    public void connect(WaitingPlan plan, Run run) {
        // made for one generation
    }

    @Override
    public boolean fits(WaitingPlan plan) {
        return plan.machine().equals(machine);
    }

    @Override
    public void keep() throws FailureException {
        for (DiskText disk : text.written()) {
            CopyMark.born(OverlayName.baseOf(disk.file().orElseThrow()));
        }
        made.bear();
    }

    @Override
    public void remove() {
        made.remove();
    }
}
