// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.model.validate;

import java.util.List;

import org.hotseat.model.cluster.Cluster;

/** Finds what is wrong with a cluster; on the cluster's thread. */
public final class ClusterValidator {

    private static final List<Rule> RULES = List.of(new IdentityRule(), new ReferenceRule(), new PlaneRule(),
            new FlowRule(), new HostRule(), new HostPlaneRule(), new MachineRule(), new ProtectionRule(),
            new SwitchRule(), new RouteRule(), new SeatRule(), new BoardRule(), new StorageRule(),
            new PolicyRule(), new AdministratorRule());

    private ClusterValidator() {
    }

    /**
     * Looks at everything at once.
     *
     * @param cluster not changed
     * @return in the order of the rules; empty when all is well
     */
    public static List<Problem> validate(Cluster cluster) {
        Validation validation = begin(cluster);
        while (validation.step()) {
            // the next rule
        }
        return validation.problems();
    }

    /**
     * Begins to look, for a caller whose thread has other things to do between two rules.
     *
     * @param cluster not changed here, nor by anybody else until the validation is done
     * @return nothing is looked at yet
     */
    public static Validation begin(Cluster cluster) {
        return new Validation(cluster, RULES);
    }
}
