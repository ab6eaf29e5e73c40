// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.domain.watch;

import org.hotseat.base.failure.Failure;
import org.hotseat.observed.inventory.MachineView;

/** Told what becomes of a machine; always on the window's thread. */
public interface DescriptionListener {

    /**
     * The description was read.
     *
     * @param description what the host says
     * @param machine the machine then
     */
    void read(Description description, MachineView machine);

    /**
     * The description could not be read; what is known stays.
     *
     * @param failure why
     */
    void failed(Failure failure);

    /** The machine does not exist any more. */
    void gone();
}
