// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal.event;

import org.eclipse.jdt.annotation.Nullable;

import com.sun.jna.Callback;
import com.sun.jna.Pointer;

/** The forms of libvirt's callbacks; parameters have libvirt's order, types and names. */
final class Callbacks {

    private Callbacks() {
    }

    /** VIR_DOMAIN_EVENT_ID_LIFECYCLE and _AGENT_LIFECYCLE. */
    @FunctionalInterface
    public interface TwoNumbers extends Callback {
        void heard(Pointer connection, Pointer domain, int first, int second, Pointer opaque);
    }

    /** VIR_DOMAIN_EVENT_ID_WATCHDOG. */
    @FunctionalInterface
    public interface OneNumber extends Callback {
        void heard(Pointer connection, Pointer domain, int number, Pointer opaque);
    }

    /** VIR_DOMAIN_EVENT_ID_REBOOT. */
    @FunctionalInterface
    public interface Plain extends Callback {
        void heard(Pointer connection, Pointer domain, Pointer opaque);
    }

    /** VIR_DOMAIN_EVENT_ID_IO_ERROR_REASON. */
    @FunctionalInterface
    public interface DiskTrouble extends Callback {
        void heard(Pointer connection, Pointer domain, @Nullable Pointer path, @Nullable Pointer alias, int action,
                @Nullable Pointer reason, Pointer opaque);
    }

    /** VIR_DOMAIN_EVENT_ID_JOB_COMPLETED. */
    @FunctionalInterface
    public interface JobOver extends Callback {
        void heard(Pointer connection, Pointer domain, @Nullable Pointer params, int count, Pointer opaque);
    }

    /** virConnectCloseFunc. */
    @FunctionalInterface
    public interface Closed extends Callback {
        void heard(Pointer connection, int reason, Pointer opaque);
    }
}
