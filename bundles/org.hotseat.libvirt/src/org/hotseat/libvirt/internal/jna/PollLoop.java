// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal.jna;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.eclipse.jdt.annotation.Nullable;

import com.sun.jna.Function;
import com.sun.jna.Memory;
import com.sun.jna.NativeLong;
import com.sun.jna.Pointer;

/**
 * An event loop for libvirt that shares nothing with others. libvirt's own one runs the process's default GLib context,
 * which is also GTK's: whoever runs it paints windows and handles clicks on its own thread. Callbacks are made without
 * the lock, one after the other, on the thread that calls {@link #turn()}; everything else may be called on any thread.
 */
final class PollLoop {

    private static final int READABLE = 1;
    private static final int WRITABLE = 2;
    private static final int ERROR = 4;
    private static final int HANG_UP = 8;

    private static final short POLL_IN = 0x1;
    private static final short POLL_OUT = 0x4;
    private static final short POLL_ERROR = 0x8;
    private static final short POLL_HANG_UP = 0x10;
    private static final short POLL_INVALID = 0x20;

    /** struct pollfd: a descriptor, what is waited for, what has come. */
    private static final int ENTRY = 8;
    private static final int WANTED = 4;
    private static final int COME = 6;

    /** Kept for ever: native code calls them. */
    private final EventCalls.AddHandle addHandle = this::addHandle;
    private final EventCalls.UpdateHandle updateHandle = this::updateHandle;
    private final EventCalls.Remove removeHandle = this::removeHandle;
    private final EventCalls.AddTimeout addTimeout = this::addTimeout;
    private final EventCalls.UpdateTimeout updateTimeout = this::updateTimeout;
    private final EventCalls.Remove removeTimeout = this::removeTimeout;

    private final Map<Integer, Handle> handles = new LinkedHashMap<>();
    private final Map<Integer, Timer> timers = new LinkedHashMap<>();
    private final List<Runnable> frees = new ArrayList<>();
    private final int wakeUp;
    private final int sleeper;
    private final byte[] drained = new byte[64];
    private Memory table = new Memory(ENTRY);
    private int lastNumber;
    private boolean waiting;
    private boolean woken;

    /** Makes a loop that nobody runs yet. */
    PollLoop() {
        int[] ends = new int[2];
        if (Posix.pipe(ends) < 0) {
            throw new IllegalStateException("no pipe for libvirt's event loop");
        }
        sleeper = ends[0];
        wakeUp = ends[1];
    }

    private static final class Handle {
        private final int watch;
        private final int fd;
        private final Function heard;
        private final @Nullable Pointer opaque;
        private final @Nullable Pointer free;
        private int events;
        private int waitedFor;

        Handle(int watch, int fd, int events, Pointer heard, @Nullable Pointer opaque, @Nullable Pointer free) {
            this.watch = watch;
            this.fd = fd;
            this.events = events;
            this.heard = Function.getFunction(heard);
            this.opaque = opaque;
            this.free = free;
        }
    }

    private static final class Timer {
        private final int number;
        private final Function heard;
        private final @Nullable Pointer opaque;
        private final @Nullable Pointer free;
        private int millis;
        private long due;

        Timer(int number, Pointer heard, @Nullable Pointer opaque, @Nullable Pointer free) {
            this.number = number;
            this.heard = Function.getFunction(heard);
            this.opaque = opaque;
            this.free = free;
        }

        void every(int period) {
            millis = period;
            due = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(period);
        }
    }

    /** Becomes libvirt's event loop; once, before the first connection. */
    void register() {
        Virt.virEventRegisterImpl(addHandle, updateHandle, removeHandle, addTimeout, updateTimeout, removeTimeout);
    }

    /**
     * Waits for events and hands them out.
     *
     * @return false when the system refuses to wait
     */
    boolean turn() {
        List<Handle> watched = new ArrayList<>();
        int wait;
        synchronized (this) {
            prepare(watched);
            wait = patience();
            waiting = true;
        }
        int come = Posix.poll(table, new NativeLong(watched.size() + 1L), wait);
        List<Runnable> due = new ArrayList<>();
        synchronized (this) {
            waiting = false;
            if (woken) {
                Posix.read(sleeper, drained, new NativeLong(drained.length));
                woken = false;
            }
            due.addAll(frees);
            frees.clear();
        }
        due.forEach(Runnable::run);
        ring();
        for (int i = 0; come > 0 && i < watched.size(); i++) {
            tell(watched.get(i), table.getShort((i + 1L) * ENTRY + COME));
        }
        return come >= 0;
    }

    private void prepare(List<Handle> watched) {
        for (Handle handle : handles.values()) {
            handle.waitedFor = handle.events;
            if (handle.events != 0) {
                watched.add(handle);
            }
        }
        long size = (watched.size() + 1L) * ENTRY;
        if (table.size() < size) {
            table = new Memory(2 * size);
        }
        entry(0, sleeper, POLL_IN);
        for (int i = 0; i < watched.size(); i++) {
            entry(i + 1, watched.get(i).fd, wanted(watched.get(i).events));
        }
    }

    private void entry(int index, int fd, short events) {
        long at = (long) index * ENTRY;
        table.setInt(at, fd);
        table.setShort(at + WANTED, events);
        table.setShort(at + COME, (short) 0);
    }

    /** Milliseconds until the next timer, rounded up; -1 when there is none. */
    private int patience() {
        if (!frees.isEmpty()) {
            return 0;
        }
        long now = System.nanoTime();
        return timers.values().stream().filter(timer -> timer.millis >= 0)
                .mapToInt(timer -> (int) Math.max(0, (timer.due - now + 999_999) / 1_000_000)).min().orElse(-1);
    }

    private void ring() {
        List<Timer> due = new ArrayList<>();
        synchronized (this) {
            long now = System.nanoTime();
            for (Timer timer : timers.values()) {
                if (timer.millis >= 0 && timer.due - now <= 0) {
                    timer.every(timer.millis);
                    due.add(timer);
                }
            }
        }
        for (Timer timer : due) {
            if (isThere(timer)) {
                timer.heard.invokeVoid(new Object[] { timer.number, timer.opaque });
            }
        }
    }

    private synchronized boolean isThere(Timer timer) {
        return timers.get(timer.number) == timer && timer.millis >= 0;
    }

    private void tell(Handle handle, short come) {
        int heard;
        synchronized (this) {
            boolean there = handles.get(handle.watch) == handle && handle.events != 0;
            heard = there ? heard(come) & (handle.events | ERROR | HANG_UP) : 0;
        }
        if (heard != 0) {
            handle.heard.invokeVoid(new Object[] { handle.watch, handle.fd, heard, handle.opaque });
        }
    }

    private static short wanted(int events) {
        return (short) (((events & READABLE) != 0 ? POLL_IN : 0) | ((events & WRITABLE) != 0 ? POLL_OUT : 0));
    }

    private static int heard(short come) {
        return ((come & POLL_IN) != 0 ? READABLE : 0) | ((come & POLL_OUT) != 0 ? WRITABLE : 0)
                | ((come & (POLL_ERROR | POLL_INVALID)) != 0 ? ERROR : 0) | ((come & POLL_HANG_UP) != 0 ? HANG_UP : 0);
    }

    private synchronized int addHandle(int fd, int events, Pointer heard, @Nullable Pointer opaque,
            @Nullable Pointer free) {
        Handle handle = new Handle(++lastNumber, fd, events, heard, opaque, free);
        handles.put(handle.watch, handle);
        wake();
        return handle.watch;
    }

    /** A watch that is rested needs no waking: what comes meanwhile is not told. */
    private synchronized void updateHandle(int watch, int events) {
        Handle handle = handles.get(watch);
        if (handle != null) {
            handle.events = events;
            if ((events & ~handle.waitedFor) != 0) {
                wake();
            }
        }
    }

    private synchronized int removeHandle(int watch) {
        Handle handle = handles.remove(watch);
        return handle == null ? -1 : leave(handle.free, handle.opaque);
    }

    private synchronized int addTimeout(int millis, Pointer heard, @Nullable Pointer opaque, @Nullable Pointer free) {
        Timer timer = new Timer(++lastNumber, heard, opaque, free);
        timer.every(millis);
        timers.put(timer.number, timer);
        wake();
        return timer.number;
    }

    private synchronized void updateTimeout(int number, int millis) {
        Timer timer = timers.get(number);
        if (timer != null) {
            timer.every(millis);
            wake();
        }
    }

    private synchronized int removeTimeout(int number) {
        Timer timer = timers.remove(number);
        return timer == null ? -1 : leave(timer.free, timer.opaque);
    }

    /** libvirt holds locks while it removes something; it is freed by the loop. */
    private int leave(@Nullable Pointer free, @Nullable Pointer opaque) {
        if (free != null) {
            Function call = Function.getFunction(free);
            frees.add(() -> call.invokeVoid(new Object[] { opaque }));
        }
        wake();
        return 0;
    }

    private void wake() {
        if (waiting && !woken) {
            woken = true;
            Posix.write(wakeUp, new byte[1], new NativeLong(1));
        }
    }
}
