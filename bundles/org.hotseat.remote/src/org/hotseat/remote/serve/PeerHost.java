// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.remote.serve;

import java.util.function.UnaryOperator;

import org.hotseat.hypervisor.Hypervisor;
import org.hotseat.hypervisor.MigrationOptions;

/**
 * Another host while a machine moves there.
 *
 * @param hypervisor its machines
 * @param end closes the hypervisor and what leads to it
 * @param way says where the memory goes, and how
 */
public record PeerHost(Hypervisor hypervisor, Runnable end, UnaryOperator<MigrationOptions> way)
        implements AutoCloseable {

    /**
     * One to which memory goes as whoever asks for it says.
     *
     * @param hypervisor as above
     * @param end as above
     */
    public PeerHost(Hypervisor hypervisor, Runnable end) {
        this(hypervisor, end, UnaryOperator.identity());
    }

    @Override
    public void close() {
        end.run();
    }
}
