// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.work;

/** Names by which operations are found, for whoever waits for them or shows them. */
public final class OperationJobs {

    /** All operations; one of them also belongs to the family of its exclusion key. */
    public static final Object FAMILY = "org.hotseat.operations";

    /**
     * Key of a shell's data: the operation that a dialog watches. While that shell is open its failure is shown there
     * and nowhere else.
     */
    public static final String WATCHED = "org.hotseat.operation.watched";

    private OperationJobs() {
    }
}
