// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.lab;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import org.hotseat.base.time.Deadline;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * Lets the classes that start agents and hosts on this computer run one at a time, also those of other processes: two
 * clusters that take each other's processors lose leases that no fault of a test took from them. The kernel lets the turn
 * go when a process ends. Put on a class by {@code @ExtendWith}; its turn is from before everything of it until after
 * everything of it.
 */
public final class LabTurn implements BeforeAllCallback, AfterAllCallback {

    private static final Path FILE = Path.of(System.getProperty("java.io.tmpdir"), "hotseat-labs.lock");
    /** Locked by whoever has the turn. */
    private static final int TURN = 0;
    /** Locked by whoever has it next, so that nobody has it twice while another one waits. */
    private static final int NEXT = 1;
    private static final Namespace NAMESPACE = Namespace.create(LabTurn.class);
    /** Longer than any class takes, with as many before it as there may be. */
    private static final Duration PATIENCE = Duration.ofMinutes(40);
    private static final long LOOK_MILLIS = 100;

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        FileChannel file = FileChannel.open(FILE, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        boolean mine = false;
        Deadline patience = Deadline.in(PATIENCE);
        try (FileLock next = lock(file, NEXT, patience)) {
            lock(file, TURN, patience); // goes with the file
            mine = true;
        } finally {
            if (!mine) {
                file.close();
            }
        }
        context.getStore(NAMESPACE).put(FileChannel.class, file);
    }

    private static FileLock lock(FileChannel file, int place, Deadline patience) throws IOException {
        FileLock lock = file.tryLock(place, 1, false);
        while (lock == null) {
            if (patience.isOver()) {
                throw new IOException("other processes have " + FILE + " for more than " + PATIENCE);
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(LOOK_MILLIS));
            lock = file.tryLock(place, 1, false);
        }
        return lock;
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        FileChannel file = context.getStore(NAMESPACE).remove(FileChannel.class, FileChannel.class);
        if (file != null) {
            file.close();
        }
    }
}
