// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.model.validate;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hotseat.model.cluster.Cluster;
import org.hotseat.model.text.Words;

/** Nothing refers to an object that is not part of the cluster. */
final class ReferenceRule implements Rule {

    @Override
    public void check(Cluster cluster, Report report) {
        cluster.eAllContents().forEachRemaining(object -> checkObject(cluster, object, report));
    }

    private static void checkObject(Cluster cluster, EObject object, Report report) {
        for (EReference reference : object.eClass().getEAllReferences()) {
            if (!reference.isContainment()) {
                Object value = object.eGet(reference);
                List<?> targets = value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
                targets.stream().filter(EObject.class::isInstance).map(EObject.class::cast)
                        .filter(target -> !EcoreUtil.isAncestor(cluster, target))
                        .forEach(target -> report.error(object, reference, Messages.referenceDangling,
                                Words.feature(reference), Words.describe(target)));
            }
        }
    }
}
