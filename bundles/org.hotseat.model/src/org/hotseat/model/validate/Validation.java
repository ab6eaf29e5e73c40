// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.model.validate;

import java.util.Iterator;
import java.util.List;

import org.hotseat.model.cluster.Cluster;

/** A validation under way, one rule at a time; on the cluster's thread. Worthless once the cluster has changed. */
public final class Validation {

    private final Cluster cluster;
    private final Iterator<Rule> left;
    private final Report report = new Report();

    Validation(Cluster cluster, List<Rule> rules) {
        this.cluster = cluster;
        this.left = rules.iterator();
    }

    /**
     * Looks by the next rule: a few milliseconds for some thousand objects.
     *
     * @return whether rules are left
     */
    public boolean step() {
        if (left.hasNext()) {
            left.next().check(cluster, report);
        }
        return left.hasNext();
    }

    /**
     * What was found so far.
     *
     * @return in the order of the rules
     */
    public List<Problem> problems() {
        return report.problems();
    }
}
