// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hypervisor.guest;

import org.hotseat.base.id.MachineId;

/** Hears guests. */
@FunctionalInterface
public interface GuestEar {

    /**
     * A guest was heard. On a thread of the driver; hands over and never blocks.
     *
     * @param machine whose
     * @param sign what
     */
    void heard(MachineId machine, GuestSign sign);
}
