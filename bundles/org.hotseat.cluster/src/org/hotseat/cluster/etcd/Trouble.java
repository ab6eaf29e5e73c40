// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.cluster.etcd;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.base.failure.Failure;

/** Why one try at one member came to nothing, and what may be concluded from it. */
final class Trouble extends Exception {

    private static final long serialVersionUID = 1L;

    /** What a caller may conclude. */
    enum Kind {
        /** Nothing was done; another member may do better. */
        NOT_DONE,
        /** It may be done or not; another member may know. */
        IN_DOUBT,
        /** Nothing was done, and no member would do it. */
        REFUSED,
        /** The revision that was asked for is forgotten. */
        FORGOTTEN
    }

    private final Kind kind;
    private final transient Failure failure;

    Trouble(Kind kind, Failure failure, @Nullable Throwable cause) {
        super(failure.text(), cause);
        this.kind = kind;
        this.failure = failure;
    }

    Kind kind() {
        return kind;
    }

    Failure failure() {
        return failure;
    }
}
