// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal.checkpoint;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.work.Run;
import org.hotseat.libvirt.internal.call.NativeCall;
import org.hotseat.libvirt.internal.checkpoint.Qmp.CopyState;

/**
 * Makes a machine be as if nobody had ever copied it. A mark tells a later run of this program that a machine stands
 * still because of a cut, and not because a person wants it.
 *
 * @param file the mark; the host's next boot forgets it
 */
record Order(Path file) {

    private static final Logger LOG = System.getLogger(Order.class.getName());

    static Order of(Path here, MachineId id) {
        return new Order(here.resolve(id + ".cutting"));
    }

    /**
     * Waits for a copy that is under way, and for its thread, frees memory that a failed one has left protected, takes the
     * setting back that would spoil the next save or move, and lets a machine go on that a cut has left standing.
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
        CopyState state = copyState(host, id, machine, run);
        while (state == CopyState.UNDER_WAY) {
            Host.moment(run);
            state = copyState(host, id, machine, run);
        }
        if (state == CopyState.FAILED) {
            Rescue.carryOut(id);
        }
        ask(host, id, run, () -> machine.ask(Qmp.background(false)));
        CopyThread.of(id).awaitEnd(run);
    }

    private static CopyState copyState(Host host, MachineId id, Machine machine, Run run) throws FailureException {
        return ask(host, id, run, () -> Qmp.copyState(machine.ask(Qmp.MIGRATION)));
    }

    /** Nobody wants the copy any more, so its memory may be freed whatever became of it. */
    private static <T> T ask(Host host, MachineId id, Run run, NativeCall<T> call) throws FailureException {
        return host.ask(id, run, () -> 0, () -> LOG.log(Level.DEBUG, "{0}: freed while its monitor was silent", id),
                call);
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
