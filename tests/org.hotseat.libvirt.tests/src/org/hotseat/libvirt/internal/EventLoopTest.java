// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Progress;
import org.hotseat.base.work.Run;
import org.hotseat.base.work.Subscription;
import org.hotseat.hypervisor.Hypervisor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import com.sun.jna.Callback;
import com.sun.jna.Native;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Platform;
import com.sun.jna.Pointer;

/** libvirt's events must not be read by running what belongs to the window's thread. */
@Timeout(60)
class EventLoopTest {

    private static final int EVENTS = 20;

    @TempDir
    Path folder;

    /** What GTK queues for the thread that runs its context. */
    @FunctionalInterface
    interface Idle extends Callback {
        int turn(@Nullable Pointer data);
    }

    /** GLib, on which GTK stands. */
    static final class Glib {
        static {
            Native.register(Glib.class, NativeLibrary.getInstance("libglib-2.0.so.0"));
        }

        private Glib() {
        }

        static native int g_idle_add(Idle idle, @Nullable Pointer data);

        static native int g_main_context_iteration(@Nullable Pointer context, int mayWait);
    }

    @Test
    void theContextOfTheWindowIsLeftToTheWindow() throws Exception {
        assumeTrue(Platform.isLinux(), "GTK is the window system of Linux");
        List<String> ran = new CopyOnWriteArrayList<>();
        Idle idle = data -> {
            ran.add(Thread.currentThread().getName());
            return 0;
        };
        try (LibvirtDriver driver = new LibvirtDriver(); TestDriverWorld world = new TestDriverWorld(driver, folder)) {
            Deadline deadline = Deadline.in(Duration.ofSeconds(30));
            try (Hypervisor hypervisor = driver.open(world.host(), deadline)) {
                CountDownLatch heard = new CountDownLatch(EVENTS);
                Subscription events = hypervisor.subscribe(event -> heard.countDown());
                Glib.g_idle_add(idle, null);
                for (int i = 0; i < EVENTS; i++) {
                    hypervisor.define(world.machine("made-" + i, UUID.randomUUID()),
                            new Run(Progress.NONE, deadline));
                }
                assertTrue(heard.await(30, TimeUnit.SECONDS), "events come");
                events.close();
                assertEquals(List.of(), ran, "somebody else ran the window's context");
            }
        }
        Glib.g_main_context_iteration(null, 0);
        assertEquals(List.of(Thread.currentThread().getName()), ran);
    }
}
