// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal.jna;

import com.sun.jna.Native;
import com.sun.jna.NativeLong;
import com.sun.jna.Platform;
import com.sun.jna.Pointer;

/** What an event loop needs of the system; absent on Windows. Below zero is a failure. */
final class Posix {

    static {
        Native.register(Posix.class, Platform.C_LIBRARY_NAME);
    }

    private Posix() {
    }

    static native int poll(Pointer descriptors, NativeLong count, int millis);

    static native int pipe(int[] ends);

    static native NativeLong read(int descriptor, byte[] bytes, NativeLong count);

    static native NativeLong write(int descriptor, byte[] bytes, NativeLong count);
}
