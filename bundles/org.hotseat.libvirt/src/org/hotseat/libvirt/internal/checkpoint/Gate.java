// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal.checkpoint;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

import org.hotseat.base.time.Deadline;
import org.hotseat.libvirt.internal.jna.Linux;

import com.sun.jna.LastErrorException;
import com.sun.jna.Memory;
import com.sun.jna.NativeLong;
import com.sun.jna.Pointer;

/**
 * Holds QEMU up at its first write of a copy: after it has touched all pages, which takes the longer the more memory a
 * machine has, and before it stops the machine. So that is not part of the pause.
 * <p>
 * Who writes to a file in memory has the lock of that file. Here one byte is written, behind all that QEMU can write, from
 * a page that is not there (userfaultfd(2), mode <i>missing</i>): that writer waits, with the lock, until the gate opens.
 * When this program dies the gate opens, since its descriptors are closed, and QEMU goes on; nothing can be left shut.
 * Nobody who waits at it can be killed, so it is opened for a QEMU that is to end ({@link #watch}). Needs the right to
 * handle faults of the kernel; where that is missing there is no gate, and the pause is longer. For one thread beside
 * that watch.
 */
final class Gate implements AutoCloseable {

    private static final Logger LOG = System.getLogger(Gate.class.getName());

    /** Whole pages, whatever their size. */
    private static final long PAGE = 1 << 16;

    private static final NativeLong API = new NativeLong(0xC018AA3FL);
    private static final NativeLong REGISTER = new NativeLong(0xC020AA00L);
    private static final long VERSION = 0xAA;
    private static final long MISSING = 1;
    private static final int ARGUMENT_BYTES = 32;
    private static final int FAULT_BYTES = 32;
    private static final NativeLong NONE = new NativeLong(0);
    private static final Duration PATIENCE = Duration.ofMillis(100);
    private static final long LOOK_NANOS = 100_000;
    private static final long WATCH_NANOS = 50_000_000;

    private final int faults;
    private final Pointer page;
    private final AtomicBoolean taken = new AtomicBoolean();
    private final CountDownLatch written = new CountDownLatch(1);
    private final AtomicBoolean open = new AtomicBoolean();

    private Gate(int faults, Pointer page) {
        this.faults = faults;
        this.page = page;
    }

    /**
     * Shuts it.
     *
     * @param memory of the copy, which has a last byte that is never copied to
     * @param executor has a thread that waits as long as the gate is shut
     * @return empty when this host cannot; to be closed
     */
    static Optional<Gate> shut(CopyMemory memory, Executor executor) {
        int faults = -1;
        try {
            faults = Linux.syscall(new NativeLong(Linux.SYS_USERFAULTFD), new NativeLong(Linux.O_CLOEXEC_NONBLOCK), NONE,
                    NONE).intValue();
            Pointer page = Linux.mmap(null, new NativeLong(PAGE), Linux.PROT_READ_WRITE, Linux.MAP_PRIVATE_ANONYMOUS, -1,
                    NONE);
            Gate gate = new Gate(faults, page);
            faults = -1;
            if (gate.hold(memory, executor)) {
                return Optional.of(gate);
            }
            gate.close();
        } catch (LastErrorException refused) {
            LOG.log(Level.DEBUG, "no gate: {0}", refused.getMessage());
            if (faults >= 0) {
                Linux.close(faults);
            }
        }
        return Optional.empty();
    }

    private static void ask(int faults, NativeLong what, long first, long second, long third) {
        try (Memory argument = new Memory(ARGUMENT_BYTES)) {
            argument.clear();
            argument.setLong(0, first);
            argument.setLong(8, second);
            argument.setLong(16, third);
            Linux.ioctl(faults, what, argument);
        }
    }

    /** Whether a thread waits in the kernel with the lock of the file. */
    private boolean hold(CopyMemory memory, Executor executor) {
        try {
            ask(faults, API, VERSION, 0, 0);
            ask(faults, REGISTER, Pointer.nativeValue(page), PAGE, MISSING);
            executor.execute(() -> write(memory.descriptor(), memory.last()));
        } catch (LastErrorException | RejectedExecutionException refused) {
            LOG.log(Level.DEBUG, "no gate: {0}", refused.getMessage());
            return false;
        }
        Deadline patience = Deadline.in(PATIENCE);
        try (Memory fault = new Memory(FAULT_BYTES)) {
            while (!hasFaulted(fault)) {
                if (patience.isOver() || written.getCount() == 0) {
                    return false;
                }
                LockSupport.parkNanos(LOOK_NANOS);
            }
        }
        return true;
    }

    private boolean hasFaulted(Memory fault) {
        try {
            return Linux.read(faults, fault, new NativeLong(FAULT_BYTES)).intValue() == FAULT_BYTES;
        } catch (LastErrorException notYet) {
            return false;
        }
    }

    private void write(int file, long position) {
        if (!taken.compareAndSet(false, true)) {
            return; // too late: the file may be another one
        }
        try {
            Linux.pwrite(file, page, new NativeLong(1), new NativeLong(position));
        } catch (LastErrorException refused) {
            LOG.log(Level.DEBUG, "no gate: {0}", refused.getMessage());
        } finally {
            written.countDown();
        }
    }

    /**
     * Opens it by itself for a QEMU that is to end: killed, it stays as long as its copy waits here, and so would
     * whoever waits for its end.
     *
     * @param ending asked as long as the gate is shut
     * @param executor has a thread that asks
     */
    void watch(BooleanSupplier ending, Executor executor) {
        executor.execute(() -> {
            while (!open.get()) {
                if (ending.getAsBoolean()) {
                    LOG.log(Level.DEBUG, "a gate is opened for a process that is to end");
                    open();
                }
                LockSupport.parkNanos(WATCH_NANOS);
            }
        });
    }

    /** Lets QEMU go on. */
    void open() {
        if (open.compareAndSet(false, true)) {
            Linux.close(faults);
        }
    }

    /** Opens it and gives everything back. */
    @Override
    public void close() {
        open();
        if (taken.compareAndSet(false, true)) {
            written.countDown();
        }
        try {
            if (!written.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.log(Level.WARNING, "a gate is not given back: its writer is late");
                return; // its page is still needed
            }
            Linux.munmap(page, new NativeLong(PAGE));
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
