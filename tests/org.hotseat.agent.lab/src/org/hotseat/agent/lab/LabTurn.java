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
    private static final Namespace NAMESPACE = Namespace.create(LabTurn.class);
    /** Longer than any class takes, with as many before it as there may be. */
    private static final Duration PATIENCE = Duration.ofMinutes(40);
    private static final long LOOK_MILLIS = 100;

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        FileChannel file = FileChannel.open(FILE, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        Deadline patience = Deadline.in(PATIENCE);
        FileLock turn = file.tryLock();
        while (turn == null) {
            if (patience.isOver()) {
                file.close();
                throw new IOException("another process has " + FILE + " for more than " + PATIENCE);
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(LOOK_MILLIS));
            turn = file.tryLock();
        }
        context.getStore(NAMESPACE).put(FileChannel.class, file);
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        FileChannel file = context.getStore(NAMESPACE).remove(FileChannel.class, FileChannel.class);
        if (file != null) {
            file.close();
        }
    }
}
