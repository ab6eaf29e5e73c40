// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.emulated.matrix;

/** The matrix's side of one connection. Bytes come on one thread, changes on any. */
public interface Talk extends EmulatedMatrix.Witness {

    /**
     * A byte came.
     *
     * @param letter as ASCII
     */
    void hear(char letter);
}
