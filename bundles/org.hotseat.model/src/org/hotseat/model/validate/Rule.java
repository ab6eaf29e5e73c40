// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.model.validate;

import org.hotseat.model.cluster.Cluster;

/** Looks at one side of a cluster. Stateless; called on the cluster's thread. */
@FunctionalInterface
interface Rule {

    /**
     * Looks.
     *
     * @param cluster not changed
     * @param report takes what is found
     */
    void check(Cluster cluster, Report report);
}
