// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.model.edit;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

/** The smallest change of a cluster; an edit is a row of them. Immutable; confined to the document's thread. */
sealed interface Step permits SetStep, InsertStep, TakeStep, MoveStep {

    /**
     * Why it cannot be done in the present state, which others may have changed.
     *
     * @param scope the cluster
     * @return one sentence; empty when it can be done
     */
    Optional<String> obstacle(Scope scope);

    /** Does it; only without an obstacle. */
    void run();

    /**
     * What becomes part of the cluster by it.
     *
     * @return empty when nothing does
     */
    default Optional<EObject> arriving() {
        return Optional.empty();
    }

    /**
     * The step back.
     *
     * @return undoes this one
     */
    Step reversed();
}
