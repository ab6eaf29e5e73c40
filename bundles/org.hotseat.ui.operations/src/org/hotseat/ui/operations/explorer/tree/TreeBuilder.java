// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.operations.explorer.tree;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.hotseat.model.cluster.Cluster;
import org.hotseat.ui.look.Icon;

/** Makes the tree of a cluster from its document and what is observed. On the thread of the window; asks no host. */
public final class TreeBuilder {

    /** The key of the row of the cluster. */
    public static final String ROOT = "cluster";

    private TreeBuilder() {
    }

    /**
     * Makes the tree.
     *
     * @param source what it is made of
     * @return the row of the cluster with everything below it
     */
    public static TreeNode build(TreeSource source) {
        Marker marker = new Marker(source.problems(), source.now());
        HostRows hosts = new HostRows(source, marker);
        ObjectRows objects = new ObjectRows(source, marker);
        List<TreeNode> groups = new ArrayList<>();
        for (Group group : Group.values()) {
            List<TreeNode> rows = switch (group) {
                case HOSTS -> hosts.hosts();
                case LOST -> hosts.lost();
                default -> objects.of(group);
            };
            if (group != Group.LOST || !rows.isEmpty()) {
                groups.add(group(group, rows));
            }
        }
        Cluster cluster = source.cluster();
        return new TreeNode(ROOT, cluster, Icon.CLUSTER, cluster.getName(), note(cluster),
                own(source, marker).with(groups), cluster.getId(), groups);
    }

    private static String note(Cluster cluster) {
        int hosts = cluster.getHosts().size();
        int seats = cluster.getSeats().size();
        return NLS.bind(Messages.both, NLS.bind(hosts == 1 ? Messages.oneHost : Messages.someHosts, hosts),
                NLS.bind(seats == 1 ? Messages.oneSeat : Messages.someSeats, seats));
    }

    /** The cluster's own problems are those of its fields; what is in a list of it is rolled up from the rows. */
    private static Standing own(TreeSource source, Marker marker) {
        EObject cluster = source.cluster();
        return source.problems().at(cluster).isEmpty() ? Standing.NONE
                : marker.problem(source.problems().at(cluster).get(0));
    }

    private static TreeNode group(Group group, List<TreeNode> rows) {
        return new TreeNode(group.name(), group, group.icon(), group.word(), Integer.toString(rows.size()),
                Standing.NONE.with(rows), "", rows);
    }
}
