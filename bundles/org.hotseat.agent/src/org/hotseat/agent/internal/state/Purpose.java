// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.internal.state;

import java.util.Locale;

/** The folders below the state folder. */
public enum Purpose {
    /** What was logged. */
    LOG,
    /** What the OSGi framework and Java keep to start faster; may be deleted while no agent runs. */
    FRAMEWORK,
    /** What the last run left behind. */
    RUN,
    /** Archives for supporters. */
    SUPPORT,
    /** What makes this agent a member of a cluster. */
    CLUSTER;

    String folder() {
        return name().toLowerCase(Locale.ROOT);
    }
}
