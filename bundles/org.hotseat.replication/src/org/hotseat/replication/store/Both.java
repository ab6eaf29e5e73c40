// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.replication.store;

import java.io.IOException;
import java.nio.ByteBuffer;

import org.hotseat.replication.memory.SummedImage;

/**
 * Puts pages into the image and tells somebody else of everything.
 *
 * @param image of the standby
 * @param also who else
 */
record Both(SummedImage image, Settlement also) implements Settlement {

    @Override
    public void zero(long page) throws IOException {
        image.zero(page);
        also.zero(page);
    }

    @Override
    public void data(long page, ByteBuffer content) throws IOException {
        image.put(page, content);
        also.data(page, content);
    }
}
