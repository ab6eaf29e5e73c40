// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal.chain;

import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Optional;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.work.Run;

/** What is done with the disks of a machine that is off. Blocks; thread-safe. */
public final class DiskMerge {

    private static final System.Logger LOG = System.getLogger(DiskMerge.class.getName());

    private final QemuImg images;

    /**
     * By a program.
     *
     * @param images works on them
     */
    public DiskMerge(QemuImg images) {
        this.images = images;
    }

    /**
     * Puts each disk upon its newest overlay.
     *
     * @param xml description whose disks are bases, or overlays
     * @param epoch overlays of earlier ones count
     * @param run limits
     * @return the same with the newest overlays
     * @throws FailureException INVALID, FILE
     */
    public String withNewest(String xml, long epoch, Run run) throws FailureException {
        MachineText text = MachineText.parse(xml);
        boolean changed = false;
        for (DiskText disk : text.written()) {
            Path file = disk.file().orElseThrow();
            Path base = OverlayName.baseOf(file);
            clear(base, epoch, run);
            Path newest = Overlays.newest(base).map(OverlayName::file).orElse(base);
            if (!newest.equals(file)) {
                disk.become(newest, newest.equals(base) ? baseFormat(base, base) : "qcow2");
                changed = true;
            }
        }
        return changed ? text.xml() : xml;
    }

    /** What was made from an epoch on is nothing that ever ran. */
    private void clear(Path base, long from, Run run) throws FailureException {
        for (OverlayName name : Overlays.list(base)) {
            boolean unborn = Overlays.isUnborn(name.file());
            if (unborn || name.epoch() >= from && (Overlays.isAsBorn(name.file())
                    || images.isEmpty(name.file(), run))) {
                Overlays.remove(name.file());
            } else if (name.epoch() >= from) {
                Path aside = Overlays.moveAside(name.file());
                LOG.log(Level.WARNING, "{0} has data, though no machine of epoch {1} can have run before: it is {2} now",
                        name.file(), from, aside);
            }
        }
    }

    /**
     * Brings everything down into the bases. In an order in which the newest overlay has everything until the base has
     * it.
     *
     * @param xml description whose disks are bases, or overlays
     * @param epoch overlays of later ones do not count
     * @param run limits
     * @throws FailureException WRONG_STATE when an image is in use; FILE
     */
    public void merge(String xml, long epoch, Run run) throws FailureException {
        for (DiskText disk : MachineText.parse(xml).written()) {
            Path base = OverlayName.baseOf(disk.file().orElseThrow());
            clear(base, epoch + 1, run);
            Optional<OverlayName> newest = Overlays.newest(base);
            if (newest.isPresent()) {
                merge(base, newest.orElseThrow().file(), run);
            }
        }
    }

    private void merge(Path base, Path newest, Run run) throws FailureException {
        images.commit(newest, base, run);
        images.rebase(newest, base, baseFormat(newest, base), run);
        for (OverlayName each : Overlays.of(base)) { // the oldest first
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
