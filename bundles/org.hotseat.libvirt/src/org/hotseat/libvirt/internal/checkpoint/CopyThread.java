// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal.checkpoint;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.hotseat.base.id.MachineId;

/**
 * QEMU's thread that copies, as the system tells it.
 *
 * @param threads of the process, a folder of /proc; empty where it is not found
 */
record CopyThread(Optional<Path> threads) {

    /** Part of its name: {@code bg_snapshot}, in newer releases {@code mig/snapshot}. */
    private static final String NAME = "snapshot";

    /** Waits for a lock of the kernel. */
    private static final String HELD = "D";

    static CopyThread of(MachineId machine) {
        return new CopyThread(Rescue.process(machine).map(process -> Path.of("/proc", Long.toString(process.pid()),
                "task")));
    }

    /** Whether it waits at the gate. */
    boolean isHeld() {
        return threads.filter(CopyThread::anyHeld).isPresent();
    }

    private static boolean anyHeld(Path threads) {
        try (DirectoryStream<Path> all = Files.newDirectoryStream(threads)) {
            for (Path thread : all) {
                if (isHeld(Files.readString(thread.resolve("stat")))) {
                    return true;
                }
            }
        } catch (IOException | DirectoryIteratorException ended) {
            return false;
        }
        return false;
    }

    /** From a line of /proc/PID/task/TID/stat, proc(5): number, name in parentheses, state. */
    static boolean isHeld(String line) {
        int end = line.lastIndexOf(')');
        return end > 0 && line.substring(0, end).contains(NAME) && line.substring(end + 1).strip().startsWith(HELD);
    }
}
