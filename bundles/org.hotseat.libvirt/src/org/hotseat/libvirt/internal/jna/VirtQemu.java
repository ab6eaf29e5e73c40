// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal.jna;

import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;

import com.sun.jna.Callback;
import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.PointerByReference;

/**
 * libvirt's way to QEMU's own monitor, a library of its own. As in {@link Virt}, names and meaning are libvirt's own,
 * and an integer below zero is a failure.
 */
public final class VirtQemu {

    static {
        Native.register(VirtQemu.class, NativeLibrary.getInstance(VirtLibrary.QEMU_NAME,
                Map.of(Library.OPTION_STRING_ENCODING, "UTF-8")));
    }

    private VirtQemu() {
    }

    public static native int virDomainQemuMonitorCommand(Pointer domain, String command, PointerByReference result,
            int flags);

    public static native int virDomainQemuMonitorCommandWithFiles(Pointer domain, String command, int filesIn,
            int[] files, @Nullable Pointer filesOut, @Nullable Pointer out, PointerByReference result, int flags);

    public static native @Nullable Pointer virDomainQemuAgentCommand(Pointer domain, String command, int seconds,
            int flags);

    public static native int virConnectDomainQemuMonitorEventRegister(Pointer connection, @Nullable Pointer domain,
            @Nullable String event, Callback callback, @Nullable Pointer opaque, @Nullable Pointer free, int flags);

    public static native int virConnectDomainQemuMonitorEventDeregister(Pointer connection, int callback);

    /** An event of QEMU. */
    @FunctionalInterface
    public interface EventHeard extends Callback {

        /**
         * Called on the thread of the event loop.
         *
         * @param connection where
         * @param domain whose
         * @param event its name
         * @param seconds of QEMU's stamp
         * @param micros of QEMU's stamp
         * @param details as JSON
         * @param opaque nothing
         */
        void heard(Pointer connection, Pointer domain, Pointer event, long seconds, int micros,
                @Nullable Pointer details, @Nullable Pointer opaque);
    }
}
