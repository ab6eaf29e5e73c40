// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.model.edit;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** Access to the list behind a reference that holds many. */
final class Lists {

    private Lists() {
    }

    @SuppressWarnings("unchecked")
    static EList<EObject> of(EObject owner, EReference feature) {
        return (EList<EObject>) owner.eGet(feature);
    }
}
