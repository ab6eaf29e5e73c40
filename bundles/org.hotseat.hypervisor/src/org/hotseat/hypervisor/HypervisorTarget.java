// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hypervisor;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What to open.
 *
 * @param uri scheme chooses the driver: {@code qemu+unix}, {@code test+unix}, {@code test}, {@code sim}
 * @param cutLink cuts the transport under the connection at once, so that a call that hangs returns; may be called
 *        on any thread and more than once
 * @param frozen which machines of the host are frozen; only whoever is on the host itself can tell
 * @param here a folder of the host that only this program uses and its hypervisor sees, when this program runs on the
 *        host itself
 * @param served whether the disks of machines that begin under it get behind daemons, where the host has such
 */
public record HypervisorTarget(URI uri, Runnable cutLink, FrozenMachines frozen, Optional<Path> here, boolean served) {

    /**
     * A host whose machines have their disks open themselves.
     *
     * @param uri as above
     * @param cutLink as above
     * @param frozen as above
     * @param here as above
     */
    public HypervisorTarget(URI uri, Runnable cutLink, FrozenMachines frozen, Optional<Path> here) {
        this(uri, cutLink, frozen, here, false);
    }

    /**
     * A host whose frozen machines nobody can tell.
     *
     * @param uri as above
     * @param cutLink as above
     */
    public HypervisorTarget(URI uri, Runnable cutLink) {
        this(uri, cutLink, FrozenMachines.NONE);
    }

    /**
     * A host on which this program may not be.
     *
     * @param uri as above
     * @param cutLink as above
     * @param frozen as above
     */
    public HypervisorTarget(URI uri, Runnable cutLink, FrozenMachines frozen) {
        this(uri, cutLink, frozen, Optional.empty());
    }
}
