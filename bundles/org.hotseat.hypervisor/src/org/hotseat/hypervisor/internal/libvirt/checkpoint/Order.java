// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hypervisor.internal.libvirt.checkpoint;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.hypervisor.Run;
import org.hotseat.hypervisor.internal.libvirt.checkpoint.Qmp.CopyState;

/**
 * Makes a machine be as if nobody had ever copied it. A mark tells a later run of this program that a machine stands
 * still because of a cut, and not because a person wants it.
 *
 * @param file the mark; the host's next boot forgets it
 */
record Order(Path file) {

    static Order of(Path here, MachineId id) {
        return new Order(here.resolve(id + ".cutting"));
    }

    /**
     * Waits for a copy that is under way, frees memory that a failed one has left protected, takes the setting back
     * that would spoil the next save or move, and lets a machine go on that a cut has left standing.
     */
    static void restore(Host host, MachineId id, Machine machine, Run run) throws FailureException {
        Order mark = of(host.folder(), id);
        if (mark.isSet()) {
            host.act(run, () -> {
                if (machine.isPaused()) {
                    machine.resume();
                }
                mark.clear();
            });
        }
        CopyState state = host.ask(run, () -> Qmp.copyState(machine.ask(Qmp.MIGRATION)));
        while (state == CopyState.UNDER_WAY) {
            Host.moment(run);
            state = host.ask(run, () -> Qmp.copyState(machine.ask(Qmp.MIGRATION)));
        }
        if (state == CopyState.FAILED) {
            Rescue.carryOut(id);
        }
        host.ask(run, () -> machine.ask(Qmp.background(false)));
    }

    boolean isSet() {
        return Files.exists(file);
    }

    void set() throws FailureException {
        try {
            Files.createFile(file);
        } catch (FileAlreadyExistsException known) {
            return;
        } catch (IOException full) {
            throw trouble(full);
        }
    }

    void clear() throws FailureException {
        try {
            Files.deleteIfExists(file);
        } catch (IOException held) {
            throw trouble(held);
        }
    }

    private FailureException trouble(IOException why) {
        return new FailureException(new Failure(FailureCode.FILE, NLS.bind(Messages.folder, file.getParent(),
                why.getMessage())), why);
    }
}
