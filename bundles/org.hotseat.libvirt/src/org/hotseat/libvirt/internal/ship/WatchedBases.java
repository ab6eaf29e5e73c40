// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal.ship;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.hypervisor.checkpoint.FrozenDisk;
import org.hotseat.libvirt.internal.chain.DiskText;
import org.hotseat.libvirt.internal.chain.MachineText;
import org.hotseat.libvirt.internal.chain.OverlayName;
import org.hotseat.libvirt.internal.chain.QemuImg;

/**
 * The bases of a machine that runs, which only it may change: when somebody else has, what changed is not known. For
 * one thread.
 */
public final class WatchedBases {

    private static final Logger LOG = System.getLogger(WatchedBases.class.getName());

    private final QemuImg images;
    private final MachineId machine;
    private final Map<Path, Optional<String>> left = new HashMap<>();
    /** Bases that somebody else has changed, and the first cut after which that is in a copy. */
    private final Map<Path, Long> strange = new HashMap<>();
    private long newest;

    /**
     * Nothing is known of any.
     *
     * @param images works on images
     * @param machine whose
     */
    public WatchedBases(QemuImg images, MachineId machine) {
        this.images = images;
        this.machine = machine;
    }

    /**
     * The disks as a cut has frozen them.
     *
     * @param generation of the cut
     * @param description at the cut, whose disks are the overlays that it has begun
     * @return each
     * @throws FailureException when their files cannot be looked at
     */
    public List<FrozenDisk> frozen(long generation, String description) throws FailureException {
        newest = generation - 1;
        look();
        newest = generation;
        List<FrozenDisk> disks = new ArrayList<>();
        for (DiskText disk : MachineText.parse(description).written()) {
            Path begun = disk.file().orElseThrow();
            Path base = OverlayName.baseOf(begun);
            left.putIfAbsent(base, FrozenChain.stamp(base));
            disks.add(FrozenChain.under(images, machine, disk.target(), begun, strange.getOrDefault(base, 0L)));
        }
        return disks;
    }

    /** Whether somebody else has worked on them; to be asked before they are worked on. */
    public void look() {
        left.replaceAll((base, before) -> {
            Optional<String> now = FrozenChain.stamp(base);
            if (!now.equals(before)) {
                LOG.log(Level.WARNING, "somebody else has changed {0} while the machine {1} runs: it is copied anew", base,
                        machine);
                strange.put(base, newest + 1);
            }
            return now;
        });
    }

    /** Something was brought down into them by ourselves. */
    public void workedOn() {
        left.replaceAll((base, before) -> FrozenChain.stamp(base));
    }
}
