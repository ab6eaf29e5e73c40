// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.operations.explorer.tree;

import org.eclipse.emf.ecore.EReference;
import org.hotseat.model.cluster.ClusterPackage.Literals;
import org.hotseat.ui.look.Icon;

/** The groups below the cluster, in the order of the tree. */
public enum Group {
    /** Hosts with their machines. */
    HOSTS(Icon.HOST, Literals.CLUSTER__HOSTS),
    /** Machines of the document that no host reports and that have no home. */
    LOST(Icon.MACHINE, Literals.CLUSTER__MACHINES),
    /** Seats. */
    SEATS(Icon.SEAT, Literals.CLUSTER__SEATS),
    /** Rooms the seats stand in. */
    ROOMS(Icon.FLOOR_PLAN, Literals.CLUSTER__ROOMS),
    /** Matrix switches with their routes. */
    SWITCHES(Icon.MATRIX, Literals.CLUSTER__SWITCHES),
    /** Interface boards. */
    BOARDS(Icon.BOARD, Literals.CLUSTER__BOARDS),
    /** Storage pools. */
    STORAGE(Icon.STORAGE, Literals.CLUSTER__STORAGE_POOLS),
    /** Planes. */
    PLANES(Icon.NETWORK, Literals.CLUSTER__PLANES),
    /** Protection policies. */
    PROTECTION(Icon.PROTECTION, Literals.CLUSTER__PROTECTION_POLICIES),
    /** Elastic policies. */
    ELASTIC(Icon.POLICY, Literals.CLUSTER__ELASTIC_POLICIES),
    /** Tariffs. */
    TARIFFS(Icon.BILL, Literals.CLUSTER__TARIFFS),
    /** Accounts. */
    ACCOUNTS(Icon.USER, Literals.CLUSTER__ACCOUNTS);

    private final Icon icon;
    private final EReference feature;

    Group(Icon icon, EReference feature) {
        this.icon = icon;
        this.feature = feature;
    }

    /**
     * The picture of the group and of most rows in it.
     *
     * @return its icon
     */
    public Icon icon() {
        return icon;
    }

    /**
     * Where the document keeps its objects.
     *
     * @return a list of the cluster
     */
    public EReference feature() {
        return feature;
    }

    /**
     * What it is called.
     *
     * @return in the language of the person
     */
    public String word() {
        return switch (this) {
            case HOSTS -> Messages.hosts;
            case LOST -> Messages.lost;
            case SEATS -> Messages.seats;
            case ROOMS -> Messages.rooms;
            case SWITCHES -> Messages.switches;
            case BOARDS -> Messages.boards;
            case STORAGE -> Messages.storage;
            case PLANES -> Messages.planes;
            case PROTECTION -> Messages.protection;
            case ELASTIC -> Messages.elastic;
            case TARIFFS -> Messages.tariffs;
            case ACCOUNTS -> Messages.accounts;
        };
    }
}
