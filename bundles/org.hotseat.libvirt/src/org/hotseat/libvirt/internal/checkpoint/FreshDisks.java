// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal.checkpoint;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
import org.hotseat.libvirt.internal.chain.OverlayName;
import org.hotseat.libvirt.internal.chain.Overlays;

/** Overlays for a machine that goes on from a checkpoint, over its disks as they were then. */
final class FreshDisks {

    private static final Logger LOG = System.getLogger(FreshDisks.class.getName());

    private final MachineText text;
    private final List<Path> made = new ArrayList<>();
    private final MachineId machine;
    private final Host host;
    private String xml = "";

    private FreshDisks(MachineText text, MachineId machine, Host host) {
        this.text = text;
        this.machine = machine;
        this.host = host;
    }

    static FreshDisks make(Host host, WaitingPlan plan, Run run) throws FailureException {
        FreshDisks disks = new FreshDisks(MachineText.parse(plan.description()), plan.machine(), host);
        boolean whole = false;
        try {
            for (DiskText disk : disks.text.written()) {
                disks.add(disk, plan.epoch(), run);
            }
            disks.xml = host.serve(disks.text.xml(), run);
            whole = true;
            return disks;
        } finally {
            if (!whole) {
                disks.remove();
            }
        }
    }

    /** Over what the overlay that was begun by the cut names at this moment: merging changes that. */
    private void add(DiskText disk, long epoch, Run run) throws FailureException {
        Path begun = disk.file().orElseThrow();
        Optional<ImageHeader> header = OverlayName.of(begun).isPresent() ? ImageHeader.read(begun) : Optional.empty();
        Path frozen = header.flatMap(ImageHeader::backing).orElseThrow(() -> new FailureException(
                FailureCode.INVALID, NLS.bind(Messages.noOverlay, begun), ""));
        Path fresh = new OverlayName(OverlayName.baseOf(begun), epoch, 0).file();
        if (Files.exists(fresh) && !Overlays.isUnborn(fresh) && !host.images().isEmpty(fresh, run)) {
            throw new FailureException(FailureCode.WRONG_STATE, NLS.bind(Messages.usedOverlay, fresh),
                    Messages.usedOverlayRemedy);
        }
        Overlays.expect(fresh);
        made.add(fresh);
        deleteOld(fresh);
        ImageHeader known = header.orElseThrow();
        host.images().create(fresh, frozen, format(known, frozen), known.size(), run);
        disk.become(fresh, "qcow2");
    }

    private static void deleteOld(Path fresh) throws FailureException {
        Overlays.remove(fresh);
        Overlays.expect(fresh);
    }

    private static String format(ImageHeader known, Path frozen) throws FailureException {
        if (!known.backingFormat().isEmpty()) {
            return known.backingFormat();
        }
        return ImageHeader.read(frozen).isPresent() ? "qcow2" : "raw";
    }

    /** What libvirt is told. */
    String xml() {
        return xml;
    }

    /** The machine is there: they are the newest from now on. */
    void keep() throws FailureException {
        for (Path fresh : made) {
            Overlays.bear(fresh);
        }
    }

    void remove() {
        host.served().ifPresent(each -> each.endQuietly(machine));
        for (Path fresh : made) {
            try {
                Overlays.remove(fresh);
            } catch (FailureException held) {
                LOG.log(Level.WARNING, "{0} stays: {1}", fresh, held.getMessage());
            }
        }
    }
}
