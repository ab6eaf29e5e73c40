// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.keep;

import java.io.IOException;

/** Who starts the keeper's process. It outlives this one. */
interface KeeperStarter {

    /**
     * Lets one begin; does not wait until it answers.
     *
     * @throws IOException when it cannot
     */
    void begin() throws IOException;
}
