// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hypervisor.internal.libvirt.chain;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.hotseat.base.failure.FailureException;
import org.hotseat.hypervisor.Run;

/** What is done with the disks of a machine that is off. Stateless. */
public final class DiskMerge {

    private DiskMerge() {
    }

    /**
     * Puts each disk upon its newest overlay.
     *
     * @param xml description whose disks are bases, or overlays
     * @return the same with the newest overlays
     * @throws FailureException INVALID, FILE
     */
    public static String withNewest(String xml) throws FailureException {
        MachineText text = MachineText.parse(xml);
        boolean changed = false;
        for (DiskText disk : text.written()) {
            Path file = disk.file().orElseThrow();
            Optional<OverlayName> newest = Overlays.newest(OverlayName.baseOf(file));
            if (newest.isPresent() && !newest.orElseThrow().file().equals(file)) {
                disk.become(newest.orElseThrow().file(), "qcow2");
                changed = true;
            }
        }
        return changed ? text.xml() : xml;
    }

    /**
     * Brings everything down into the bases. In an order in which the newest overlay has everything until the base has it.
     *
     * @param xml description whose disks are bases, or overlays
     * @param images works on them
     * @param run limits
     * @throws FailureException WRONG_STATE when an image is in use; FILE
     */
    public static void merge(String xml, QemuImg images, Run run) throws FailureException {
        for (DiskText disk : MachineText.parse(xml).written()) {
            Path base = OverlayName.baseOf(disk.file().orElseThrow());
            Optional<OverlayName> newest = Overlays.newest(base);
            if (newest.isPresent()) {
                merge(base, newest.orElseThrow().file(), images, run);
            }
            for (OverlayName unborn : Overlays.list(base)) {
                Overlays.remove(unborn.file());
            }
        }
    }

    private static void merge(Path base, Path newest, QemuImg images, Run run) throws FailureException {
        images.commit(newest, base, run);
        images.rebase(newest, base, baseFormat(newest, base), run);
        List<OverlayName> all = Overlays.of(base);
        for (OverlayName each : all) { // the oldest first
            Overlays.remove(each.file());
        }
    }

    /** As the lowest overlay tells it: the description may speak of the newest. */
    private static String baseFormat(Path newest, Path base) throws FailureException {
        Optional<ImageHeader> header = ImageHeader.read(newest);
        while (header.isPresent() && !header.orElseThrow().backing().equals(Optional.of(base))) {
            Optional<Path> under = header.orElseThrow().backing();
            header = under.isPresent() ? ImageHeader.read(under.orElseThrow()) : Optional.empty();
        }
        String said = header.map(ImageHeader::backingFormat).orElse("");
        return said.isEmpty() ? ImageHeader.read(base).isPresent() ? "qcow2" : "raw" : said;
    }
}
