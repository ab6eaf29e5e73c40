// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal.checkpoint;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.work.Run;
import org.hotseat.hypervisor.checkpoint.Obstacle;
import org.hotseat.hypervisor.checkpoint.WrittenObstacles;
import org.hotseat.libvirt.internal.chain.DiskText;
import org.hotseat.libvirt.internal.chain.MachineText;

/** What is against checkpoints of a machine. Stateless. */
final class Obstacles {

    private Obstacles() {
    }

    /** What its description tells, and the folders that it names. */
    static List<Obstacle> of(MachineText text) {
        List<Obstacle> found = new ArrayList<>(WrittenObstacles.of(text.root()));
        text.written().forEach(disk -> noRoom(disk).ifPresent(found::add));
        return found;
    }

    private static Optional<Obstacle> noRoom(DiskText disk) {
        Path folder = disk.file().orElseThrow().getParent();
        return folder != null && Files.isDirectory(folder) && Files.isWritable(folder) ? Optional.empty()
                : Optional.of(new Obstacle(NLS.bind(Messages.diskFolder, disk.target(), folder), ""));
    }

    /** What QEMU says when it is asked for the setting; it is taken back at once. */
    static Optional<Obstacle> ofQemu(Host host, Machine machine, Run run) throws FailureException {
        return host.ask(run, () -> {
            try {
                machine.ask(Qmp.background(true));
            } catch (FailureException refused) {
                return Optional.of(new Obstacle(NLS.bind(Messages.refused, refused.failure().message()),
                        Messages.refusedRemedy));
            }
            machine.ask(Qmp.background(false));
            return Optional.empty();
        });
    }
}
