// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.process.settings;

import java.nio.file.Path;

/** How the protected machines of this host are stopped when its lease ends. */
public sealed interface Freezing {

    /** By a control group that is found, or made, where this system has them. */
    record Found() implements Freezing {
    }

    /**
     * By one control group.
     *
     * @param folder absolute; holds the protected machines of this host and nothing else
     */
    record Partition(Path folder) implements Freezing {
    }

    /** By signals to each process; a host that does so is never trusted to have stopped by itself. */
    record Signals() implements Freezing {
    }

    /**
     * As a simulated host would: signals to the processes that stand in for its simulated machines. Such a host says
     * that it is trusted, as the host that it plays would be; nothing real depends on it.
     */
    record Simulated() implements Freezing {
    }
}
