// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protocol.frame;

import java.io.IOException;

/** What came is no frame; the text says why. */
public final class FrameRefused extends IOException {

    private static final long serialVersionUID = 1L;

    FrameRefused(String why) {
        super(why);
    }
}
