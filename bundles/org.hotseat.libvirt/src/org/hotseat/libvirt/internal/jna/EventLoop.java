// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal.jna;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import org.eclipse.jdt.annotation.Nullable;
import org.libvirt.Library;
import org.libvirt.LibvirtException;

import com.sun.jna.Platform;

/**
 * libvirt's event loop. The library has one for the whole process, which must be registered before the first
 * connection and cannot be taken back, so this is the one static thing of the driver, and its thread (a daemon)
 * belongs to the process and to none of its executors. Events, and the answers to the host's keep-alive, are read by
 * this thread only: nothing that it calls may wait, and nothing may call libvirt from it.
 */
public final class EventLoop {

    private static final Logger LOG = System.getLogger(EventLoop.class.getName());
    private static final String ENCODING = "jna.encoding";
    private static final long BREATH = TimeUnit.MILLISECONDS.toNanos(100);

    /** Kept for ever: native code calls it. Every error also reaches the caller of the failing call. */
    private static final Virt.ErrorHeard SILENT = (data, error) -> {
        // said by the exception
    };

    private EventLoop() {
    }

    /**
     * Makes sure that it runs.
     *
     * @throws LibvirtException when libvirt cannot be initialised
     */
    public static void ensure() throws LibvirtException {
        LibvirtException trouble = Running.TROUBLE;
        if (trouble != null) {
            throw trouble;
        }
    }

    private static void run(PollLoop loop) {
        while (true) {
            if (!loop.turn()) {
                LOG.log(Level.DEBUG, "libvirt''s event loop was interrupted");
                LockSupport.parkNanos(BREATH);
            }
        }
    }

    private static void runDefault() {
        while (true) {
            try {
                Library.processEvent();
            } catch (LibvirtException failed) {
                LOG.log(Level.WARNING, "libvirt''s event loop stumbled", failed);
                LockSupport.parkNanos(BREATH);
            }
        }
    }

    /** Initialised once, by the first that asks. */
    private static final class Running {

        private static final @Nullable LibvirtException TROUBLE = start();

        private static @Nullable LibvirtException start() {
            try {
                utf8();
                Virt.virSetErrorFunc(null, SILENT);
                Thread loop = new Thread(begin(), "hotseat-libvirt-events");
                loop.setDaemon(true);
                loop.start();
            } catch (LibvirtException failed) {
                return failed;
            }
            return null;
        }

        /** Windows has no poll, and no GTK that would share libvirt's own loop. */
        private static Runnable begin() throws LibvirtException {
            if (Platform.isWindows()) {
                Library.initEventLoop();
                return EventLoop::runDefault;
            }
            PollLoop loop = new PollLoop();
            loop.register();
            return () -> run(loop);
        }

        /** libvirt-java takes strings in the locale's encoding otherwise, and names are UTF-8 everywhere. */
        private static void utf8() {
            if (System.getProperty(ENCODING) == null) {
                System.setProperty(ENCODING, "UTF-8");
            }
        }
    }
}
