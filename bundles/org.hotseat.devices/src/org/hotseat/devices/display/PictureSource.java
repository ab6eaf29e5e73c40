// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.devices.display;

import org.hotseat.base.failure.FailureException;

/** Knows where a picture is given. */
@FunctionalInterface
public interface PictureSource {

    /**
     * Asked before each start of a viewer: another run of a machine has other ports and passwords. May block for some
     * seconds.
     *
     * @return where it is given now
     * @throws FailureException when it is not, with the reason
     */
    Picture now() throws FailureException;
}
