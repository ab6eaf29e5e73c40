// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hypervisor.internal.libvirt.jna;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import org.eclipse.jdt.annotation.Nullable;
import org.libvirt.Library;
import org.libvirt.LibvirtException;

/**
 * libvirt's event loop. The library has one for the whole process, which must be registered before the first
 * connection and cannot be taken back, so this is the one static thing of the driver, and its thread (a daemon)
 * belongs to the process and to none of its executors. Events, and the answers to the host's keep-alive, are read by
 * this thread only: nothing that it calls may wait, and nothing may call libvirt from it.
 */
public final class EventLoop {

    private static final Logger LOG = System.getLogger(EventLoop.class.getName());
    private static final String ENCODING = "jna.encoding";
    private static final long BREATH = TimeUnit.SECONDS.toNanos(1);

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

    private static void turn() {
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
                Library.initEventLoop();
            } catch (LibvirtException failed) {
                return failed;
            }
            Thread loop = new Thread(EventLoop::turn, "hotseat-libvirt-events");
            loop.setDaemon(true);
            loop.start();
            return null;
        }

        /** libvirt-java takes strings in the locale's encoding otherwise, and names are UTF-8 everywhere. */
        private static void utf8() {
            if (System.getProperty(ENCODING) == null) {
                System.setProperty(ENCODING, "UTF-8");
            }
        }
    }
}
