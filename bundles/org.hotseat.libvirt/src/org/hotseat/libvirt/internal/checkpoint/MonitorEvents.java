// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal.checkpoint;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.libvirt.internal.jna.VirtQemu;

import com.sun.jna.Pointer;

/**
 * When QEMU stopped a machine and let it go on, by its own stamps. The callback is made once and lives as long as the
 * driver: native code may still call it while its connection closes. Called on the thread of the event loop.
 */
public final class MonitorEvents {

    private static final Logger LOG = System.getLogger(MonitorEvents.class.getName());
    private static final int REGEX = 1;
    private static final long MICROS = 1_000_000;

    private final Map<Long, Stamps> all = new ConcurrentHashMap<>();
    private final AtomicLong last = new AtomicLong();
    private final VirtQemu.EventHeard heard = (connection, domain, event, seconds, micros, details, key) -> hear(key,
            event.getString(0, "UTF-8"), seconds * MICROS + micros);

    private void hear(@Nullable Pointer key, String event, long stamp) {
        Stamps stamps = all.get(Pointer.nativeValue(key));
        if (stamps != null) {
            stamps.hear(event, stamp);
        }
    }

    /** Listens to one machine; blocks natively. Without events the stamps stay empty. */
    Stamps listen(Pointer connection, Machine machine) {
        long key = last.incrementAndGet();
        Stamps stamps = new Stamps();
        all.put(key, stamps);
        int id = VirtQemu.virConnectDomainQemuMonitorEventRegister(connection, machine.domain(), "^(STOP|RESUME)$",
                heard, new Pointer(key), null, REGEX);
        if (id < 0) {
            LOG.log(Level.DEBUG, "no events of QEMU");
        }
        stamps.connection = connection;
        stamps.leave = () -> {
            if (all.remove(key) != null && id >= 0) {
                VirtQemu.virConnectDomainQemuMonitorEventDeregister(connection, id);
            }
        };
        return stamps;
    }

    /**
     * Gives back what is left of a connection; without it libvirt keeps the connection alive.
     *
     * @param connection to be closed
     */
    public void leave(Pointer connection) {
        all.values().stream().filter(each -> connection.equals(each.connection)).toList().forEach(Stamps::leave);
    }

    /** The last stop. */
    static final class Stamps {

        private volatile @Nullable Pointer connection;
        private volatile Runnable leave = () -> { };
        private long stopped;
        private long went;

        private synchronized void hear(String event, long stamp) {
            if (event.equals("STOP")) {
                stopped = stamp;
                went = 0;
            } else {
                went = stamp;
            }
        }

        synchronized void forget() {
            stopped = 0;
            went = 0;
        }

        /** How long it stood still since {@link #forget}; empty while that was not heard. */
        synchronized Optional<Duration> pause() {
            return stopped == 0 || went < stopped ? Optional.empty()
                    : Optional.of(Duration.ofNanos((went - stopped) * 1000));
        }

        /** Ends the listening; blocks natively. */
        void leave() {
            leave.run();
        }
    }
}
