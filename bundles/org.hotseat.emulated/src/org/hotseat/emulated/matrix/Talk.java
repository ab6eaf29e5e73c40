// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.emulated.matrix;

import java.util.Set;

/** The matrix's side of one connection. Bytes come on one thread, changes on any. */
public interface Talk {

    /**
     * A byte came.
     *
     * @param letter as ASCII
     */
    void hear(char letter);

    /**
     * Outputs show something else, or are locked in another way.
     *
     * @param plane of the outputs
     * @param outputs which
     */
    void changed(Plane plane, Set<Integer> outputs);
}
