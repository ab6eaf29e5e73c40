// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.domain.field;

import org.hotseat.domain.device.Device;

/** The place of a device in the boot order. */
final class BootField {

    private BootField() {
    }

    static <D extends Device> Field<D> of() {
        return Field.<D>of("bootOrder", Kind.FIXED, Messages.bootOrder,
                device -> device.bootOrder().isPresent() ? Integer.toString(device.bootOrder().getAsInt()) : "",
                (device, value) -> {
                    // set on the Boot page, where the others are in sight
                }).hint(Messages.bootOrderHint);
    }
}
