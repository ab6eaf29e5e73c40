// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal.ship;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.work.Run;
import org.hotseat.hypervisor.checkpoint.DiskOffer;
import org.hotseat.hypervisor.checkpoint.DiskOffers;
import org.hotseat.libvirt.internal.chain.DiskText;
import org.hotseat.libvirt.internal.chain.MachineText;
import org.hotseat.libvirt.internal.chain.MachineText.Layer;
import org.hotseat.libvirt.internal.chain.OverlayName;
import org.hotseat.libvirt.internal.chain.QemuImg;

/**
 * Disks with tokens beside them. A token is a new file of a name that nobody has used before: a host that sees it under
 * the same path sees the same folder now, which a folder that was copied once, or another one of the same name, does not.
 */
public final class ShownDisks implements DiskOffers {

    private static final Logger LOG = System.getLogger(ShownDisks.class.getName());
    private static final String TOKEN = ".hotseat-seen-";

    private final List<DiskOffer> disks = new ArrayList<>();
    private final Set<Path> tokens = new LinkedHashSet<>();

    private ShownDisks() {
    }

    /**
     * Makes the tokens.
     *
     * @param text of a machine that runs
     * @param images works on images
     * @param run limits
     * @return to be closed
     * @throws FailureException FILE when a folder cannot be written
     */
    public static ShownDisks of(MachineText text, QemuImg images, Run run) throws FailureException {
        ShownDisks shown = new ShownDisks();
        boolean whole = false;
        try {
            for (DiskText disk : text.written()) {
                shown.add(disk, images, run);
            }
            whole = true;
            return shown;
        } finally {
            if (!whole) {
                shown.close();
            }
        }
    }

    private void add(DiskText disk, QemuImg images, Run run) throws FailureException {
        Path active = disk.file().orElseThrow();
        Path base = OverlayName.baseOf(active);
        String format = disk.chain().stream().filter(layer -> layer.file().equals(base)).findFirst().map(Layer::format)
                .orElse(disk.format());
        try {
            Set<Path> folders = new LinkedHashSet<>(List.of(base.resolveSibling("."), base.toRealPath()
                    .resolveSibling(".")));
            List<String> mine = new ArrayList<>();
            for (Path folder : folders) {
                Path token = Files.createFile(folder.resolve(TOKEN + UUID.randomUUID()).normalize());
                tokens.add(token);
                mine.add(token.toString());
            }
            disks.add(new DiskOffer(disk.target(), base.toString(), format, images.size(active, disk.format(), run),
                    mine));
        } catch (IOException refused) {
            throw CopyMark.trouble(base, refused);
        }
    }

    @Override
    public List<DiskOffer> disks() {
        return List.copyOf(disks);
    }

    @Override
    public void close() {
        for (Path token : tokens) {
            try {
                Files.deleteIfExists(token);
            } catch (IOException held) {
                LOG.log(Level.DEBUG, "a token stays", held);
            }
        }
        tokens.clear();
    }
}
