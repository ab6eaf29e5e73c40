// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal.jna;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;

import org.eclipse.jdt.annotation.Nullable;

import com.sun.jna.NativeLibrary;
import com.sun.jna.Platform;

/** Whether libvirt's client library is on this machine. */
public final class VirtLibrary {

    /** The way to QEMU's monitor, as the system's loader knows it. */
    public static final String QEMU_NAME = Platform.isWindows() ? "virt-qemu-0" : "virt-qemu";

    static final String NAME = Platform.isWindows() ? "virt-0" : "virt";

    private static final Logger LOG = System.getLogger(VirtLibrary.class.getName());

    private final String name;
    /** Guarded by this object; null before the look. */
    private @Nullable Boolean installed;

    /** Looks once, when it is asked first; what is installed later is found by the next start of the program. */
    public VirtLibrary() {
        this(NAME);
    }

    /**
     * Looks for another library.
     *
     * @param name as the system's loader knows it
     */
    public VirtLibrary(String name) {
        this.name = name;
    }

    /**
     * The answer of the look. Loads the library, and what loads libraries, when it is asked first.
     *
     * @return false when nothing of this driver can work here
     */
    public synchronized boolean isInstalled() {
        Boolean known = installed;
        if (known == null) {
            known = look(name);
            installed = known;
        }
        return known;
    }

    /**
     * Whether QEMU's own monitor can be asked through libvirt, also with descriptors: since libvirt 8.2.
     *
     * @return false when calls of {@link VirtQemu} would fail
     */
    public static boolean hasMonitor() {
        try {
            NativeLibrary.getInstance(QEMU_NAME).getFunction("virDomainQemuMonitorCommandWithFiles");
            return true;
        } catch (LinkageError missing) {
            LOG.log(Level.INFO, "no way to QEMU''s monitor: {0}",
                    String.valueOf(missing.getMessage()).lines().findFirst().orElse(""));
            return false;
        }
    }

    private static boolean look(String name) {
        try {
            NativeLibrary.getInstance(name);
            return true;
        } catch (LinkageError missing) {
            LOG.log(Level.INFO, "libvirt is not installed on this machine: {0}",
                    String.valueOf(missing.getMessage()).lines().findFirst().orElse(""));
            return false;
        }
    }
}
