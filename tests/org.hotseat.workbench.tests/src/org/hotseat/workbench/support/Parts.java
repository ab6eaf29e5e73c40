// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.workbench.support;

import java.util.List;

/** Ids of the console's parts. */
public final class Parts {

    public static final String EXPLORER = "org.hotseat.ui.operations.explorer";
    public static final String PROPERTIES = "org.hotseat.ui.operations.properties";
    public static final String EVENTS = "org.hotseat.ui.operations.events";
    public static final String PROBLEMS = "org.hotseat.ui.operations.problems";
    public static final String CHARTS = "org.hotseat.ui.health.charts";
    public static final String MACHINES = "org.hotseat.ui.machines.table";
    public static final String CLUSTER = "org.hotseat.ui.members.cluster";
    public static final String LADDER = "org.hotseat.ui.members.ladder";
    public static final String PATHS = "org.hotseat.ui.members.paths";
    public static final String TIMING = "org.hotseat.ui.members.timing";
    public static final String AUDIT = "org.hotseat.ui.members.audit";
    public static final String PROTECTED = "org.hotseat.ui.protection.machines";
    public static final String REPLICATION = "org.hotseat.ui.protection.replication";
    public static final String GENERATIONS = "org.hotseat.ui.protection.generations";
    public static final String AVAILABILITY = "org.hotseat.ui.protection.availability";
    public static final String CROSSPOINTS = "org.hotseat.ui.switches.crosspoints";
    public static final String FLOOR_PLAN = "org.hotseat.ui.room.plan";
    public static final String PERIPHERALS = "org.hotseat.ui.ports.ports";
    public static final String OUTPUTS = "org.hotseat.ui.ports.outputs";
    public static final String PROGRESS = "org.eclipse.ui.views.ProgressView";
    public static final String TOPOLOGY = "org.hotseat.ui.seats.topology";
    public static final String SCREEN = "org.hotseat.ui.screen.editor";
    public static final String DOMAIN = "org.hotseat.ui.domain.editor";

    /** All views, from left to right. */
    public static final List<String> VIEWS = List.of(EXPLORER, PROPERTIES, MACHINES, CHARTS, CLUSTER, EVENTS,
            PROBLEMS, PROGRESS);

    /** Views of the group that are opened when they are wanted. */
    public static final List<String> MEMBER_VIEWS = List.of(LADDER, PATHS, TIMING);

    private Parts() {
    }
}
