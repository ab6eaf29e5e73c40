// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.link.host;

import java.util.concurrent.ExecutorService;

import org.hotseat.base.id.HostId;
import org.hotseat.base.work.Workers;

/**
 * One host's threads.
 *
 * @param control connects, and owns the state of the connection
 * @param bulk asks for all machines
 * @param spare asks for everything else in the background
 */
record Workshop(ExecutorService control, ExecutorService bulk, ExecutorService spare) {

    static Workshop of(HostId host, Workers workers) {
        return new Workshop(workers.pool(host + "-control", 1), workers.pool(host + "-bulk", 1),
                workers.pool(host + "-spare", 1));
    }

    void close() {
        bulk.shutdownNow();
        spare.shutdownNow();
        control.shutdown();
    }
}
