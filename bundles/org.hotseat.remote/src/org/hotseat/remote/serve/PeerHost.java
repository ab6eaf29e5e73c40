// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.remote.serve;

import org.hotseat.hypervisor.Hypervisor;

/**
 * Another host while a machine moves there.
 *
 * @param hypervisor its machines
 * @param end closes the hypervisor and what leads to it
 */
public record PeerHost(Hypervisor hypervisor, Runnable end) implements AutoCloseable {

    @Override
    public void close() {
        end.run();
    }
}
