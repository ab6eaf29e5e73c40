// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal.jna;

import org.libvirt.Connect;
import org.libvirt.LibvirtException;

import com.sun.jna.Pointer;

/**
 * libvirt-java's connection, which also hands out its native pointer for {@link Virt}. Do not compare or hash it:
 * libvirt-java asks the host for that.
 */
public final class VirtLink extends Connect {

    /**
     * Opens it. Blocks without limit; cutting the socket under it ends the call.
     *
     * @param uri libvirt's own form
     * @throws LibvirtException with libvirt's reason
     */
    public VirtLink(String uri) throws LibvirtException {
        super(uri);
    }

    /**
     * For calls of {@link Virt}.
     *
     * @return valid until {@link #close()}
     */
    public Pointer pointer() {
        return vcp.getPointer();
    }
}
