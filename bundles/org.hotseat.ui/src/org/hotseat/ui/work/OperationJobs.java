// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.work;

/** Names of job families, for whoever waits for jobs or shows them. */
public final class OperationJobs {

    /** All operations; one of them also belongs to the family of its exclusion key. */
    public static final Object FAMILY = "org.hotseat.operations";

    private OperationJobs() {
    }
}
