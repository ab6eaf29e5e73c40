// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal.checkpoint;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.work.Run;
import org.hotseat.libvirt.internal.jna.Aside;

/**
 * QEMU's thread that copies, as the system tells it.
 *
 * @param process QEMU's; empty where it is not found
 */
record CopyThread(Optional<ProcessHandle> process) {

    /** Part of its name: {@code bg_snapshot}, in newer releases {@code mig/snapshot}. */
    private static final String NAME = "snapshot";

    /** Waits for a lock of the kernel. */
    private static final String HELD = "D";

    /** Where a line of /proc/PID/task/TID/stat tells which signals wait for that thread, counted from its state on. */
    private static final int PENDING = 28;

    /** SIGKILL among them: each thread of a process that is to end gets it, however that has come. */
    private static final long KILL = 1 << 8;

    static CopyThread of(MachineId machine) {
        return new CopyThread(Rescue.process(machine));
    }

    /**
     * Waits until there is none. QEMU tells that a copy is whole before the thread of it has ended: a copy or a move that
     * is begun in between is taken for the one that ends, and QEMU crashes. The next thing that QEMU is asked then is
     * answered after it has put away what belonged to the copy.
     *
     * @param run within which it ends
     * @throws FailureException TIMEOUT when it does not; CANCELLED
     */
    void awaitEnd(Run run) throws FailureException {
        while (find(CopyThread::isCopy).isPresent()) {
            Host.moment(run);
        }
    }

    /** Whether it waits at the gate. */
    boolean isHeld() {
        return find(CopyThread::isHeld).isPresent();
    }

    /** Whether its process is to end, which it cannot as long as this thread waits at the gate. */
    boolean isEnding() {
        return find(CopyThread::isEnding).isPresent();
    }

    /** Lets the machine's own threads go before it; while they wait for it, it has their processor. */
    void stepBack() {
        find(CopyThread::isCopy).ifPresent(thread -> Aside.step(process.orElseThrow().pid(), thread));
    }

    private Optional<Integer> find(Predicate<String> wanted) {
        return process.flatMap(one -> find(Path.of("/proc", Long.toString(one.pid()), "task"), wanted));
    }

    private static Optional<Integer> find(Path threads, Predicate<String> wanted) {
        try (DirectoryStream<Path> all = Files.newDirectoryStream(threads)) {
            for (Path thread : all) {
                if (wanted.test(line(thread))) {
                    return Optional.of(Integer.valueOf(thread.getFileName().toString()));
                }
            }
        } catch (IOException | DirectoryIteratorException ended) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    /** Empty for one that has ended just now: others go on. */
    private static String line(Path thread) {
        try {
            return Files.readString(thread.resolve("stat"));
        } catch (IOException ended) {
            return "";
        }
    }

    /** From a line of /proc/PID/task/TID/stat, proc(5): number, name in parentheses, state. */
    static boolean isHeld(String line) {
        return isCopy(line) && line.substring(line.lastIndexOf(')') + 1).strip().startsWith(HELD);
    }

    /** From such a line too. */
    static boolean isEnding(String line) {
        String[] words = line.substring(line.lastIndexOf(')') + 1).strip().split(" ");
        return isCopy(line) && words.length > PENDING && (Long.parseLong(words[PENDING]) & KILL) != 0;
    }

    private static boolean isCopy(String line) {
        return line.substring(0, Math.max(0, line.lastIndexOf(')'))).contains(NAME);
    }
}
