// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal.checkpoint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.work.Run;
import org.hotseat.hypervisor.checkpoint.WaitingPlan;
import org.hotseat.libvirt.internal.chain.DiskText;
import org.hotseat.libvirt.internal.chain.ImageHeader;
import org.hotseat.libvirt.internal.chain.MachineText;
import org.hotseat.libvirt.internal.chain.MachineText.Layer;
import org.hotseat.libvirt.internal.chain.OverlayName;
import org.hotseat.libvirt.internal.chain.Overlays;
import org.hotseat.libvirt.internal.chain.Unborn;
import org.hotseat.libvirt.internal.ship.CopyMark;

/**
 * Overlays for a machine that waits while it still runs elsewhere. They lie upon the bases themselves, since what lies
 * between changes with each generation; what was not brought down into the bases is written into them at last. QEMU
 * looks at its images anew when the machine is there, and holds no lock on them before.
 */
final class ArmedDisks implements LibvirtWaiting.Disks {

    /** Reading more than that takes longer than beginning from the copy. */
    private static final long MOST = 256L << 20;

    /** Of memory, that the host keeps for others. */
    private static final long SPARE = 256L << 20;

    /** One disk, and which very file its base was. */
    private record Armed(Path fresh, Path base, Optional<Object> key) {
    }

    private final Host host;
    private final WaitingPlan plan;
    private final Unborn made;
    private final List<Armed> disks = new ArrayList<>();
    private final String likeness;
    private String xml = "";

    private ArmedDisks(Host host, WaitingPlan plan) throws FailureException {
        this.host = host;
        this.plan = plan;
        this.made = new Unborn(host.images());
        this.likeness = likeness(plan.description());
    }

    static ArmedDisks make(Host host, WaitingPlan plan, Run run) throws FailureException {
        MachineText text = MachineText.parse(plan.description());
        requireRoom(text);
        ArmedDisks armed = new ArmedDisks(host, plan);
        boolean whole = false;
        try {
            for (DiskText disk : text.written()) {
                armed.add(disk, run);
            }
            armed.xml = text.xml();
            whole = true;
            return armed;
        } finally {
            if (!whole) {
                armed.remove();
            }
        }
    }

    /** For all memory of one that waits. */
    static void requireRoom(MachineText text) throws FailureException {
        CopyMemory.requireRoom(CopyMemory.bound(text) + SPARE);
    }

    private void add(DiskText disk, Run run) throws FailureException {
        Path begun = disk.file().orElseThrow();
        ImageHeader known = FreshDisks.header(begun);
        List<Layer> chain = Overlays.chain(begun, "qcow2");
        Layer base = chain.get(chain.size() - 1);
        Path fresh = new OverlayName(base.file(), plan.epoch(), 0).file();
        made.make(fresh, base, known.size(), run);
        disks.add(new Armed(fresh, base.file(), key(base.file())));
        disk.become(fresh, "qcow2");
    }

    /** What a description says but for its disks' files and what changes while a machine runs. */
    static String likeness(String description) throws FailureException {
        MachineText text = MachineText.parse(description);
        for (DiskText disk : text.written()) {
            disk.become(OverlayName.baseOf(disk.file().orElseThrow()), "qcow2");
        }
        MachineText.child(text.root(), "currentMemory").ifPresent(now -> now.setTextContent(""));
        text.root().removeAttribute("id");
        return text.xml();
    }

    private static Optional<Object> key(Path file) throws FailureException {
        try {
            return Optional.ofNullable(Files.readAttributes(file, BasicFileAttributes.class).fileKey());
        } catch (IOException gone) {
            throw new FailureException(new Failure(FailureCode.NOT_FOUND, NLS.bind(Messages.folder, file,
                    gone.getMessage())), gone);
        }
    }

    @Override
    public String xml() {
        return xml;
    }

    @Override
    public boolean fits(WaitingPlan now) {
        try {
            return now.machine().equals(plan.machine()) && now.epoch() == plan.epoch()
                    && likeness(now.description()).equals(likeness) && made.areHere() && areBases();
        } catch (FailureException unreadable) {
            return false;
        }
    }

    /** A base that was replaced by another file is open in its old form. */
    private boolean areBases() throws FailureException {
        for (Armed disk : disks) {
            if (!key(disk.base()).equals(disk.key())) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void connect(WaitingPlan now, Run run) throws FailureException {
        if (!fits(now)) {
            throw new FailureException(FailureCode.WRONG_STATE, Messages.armedOther, "");
        }
        int at = 0;
        for (DiskText disk : MachineText.parse(now.description()).written()) {
            connect(disks.get(at++), disk, run);
        }
    }

    /** The lowest first: what lies above it counts. */
    private void connect(Armed armed, DiskText disk, Run run) throws FailureException {
        Layer frozen = FreshDisks.under(FreshDisks.header(disk.file().orElseThrow()));
        List<Layer> chain = Overlays.chain(frozen.file(), frozen.format());
        Layer base = chain.get(chain.size() - 1);
        if (!base.file().equals(armed.base())) {
            throw new FailureException(FailureCode.WRONG_STATE, Messages.armedOther, "");
        }
        for (int layer = chain.size() - 2; layer >= 0; layer--) {
            Path overlay = chain.get(layer).file();
            if (overlay.toFile().length() > MOST) {
                throw new FailureException(FailureCode.NO_RESOURCE, NLS.bind(Messages.armedWritten, disk.target()), "");
            }
            host.images().copy(overlay, base, armed.fresh(), run);
        }
    }

    @Override
    public void keep() throws FailureException {
        for (Armed disk : disks) {
            CopyMark.born(disk.base());
        }
        made.bear();
    }

    @Override
    public void remove() {
        made.remove();
    }
}
