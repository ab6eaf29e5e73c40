// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal.memory;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
public final class Messages extends NLS {

    public static String released = "";
    public static String unreadable = "";

    static {
        NLS.initializeMessages("org.hotseat.libvirt.internal.memory.messages", Messages.class);
    }
}
