// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.model.validate;

import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.hotseat.model.cluster.Cluster;

/**
 * One way to make the sample cluster wrong and the one problem it must give.
 *
 * @param text name of the message
 * @param severity expected
 * @param feature expected
 * @param place finds the object that must be marked
 * @param damage done to the sample
 */
record RuleCase(String text, Severity severity, EStructuralFeature feature, Function<Cluster, EObject> place,
        Consumer<Cluster> damage) {

    static RuleCase error(String text, EStructuralFeature feature, Function<Cluster, EObject> place,
            Consumer<Cluster> damage) {
        return new RuleCase(text, Severity.ERROR, feature, place, damage);
    }

    static RuleCase warning(String text, EStructuralFeature feature, Function<Cluster, EObject> place,
            Consumer<Cluster> damage) {
        return new RuleCase(text, Severity.WARNING, feature, place, damage);
    }

    @Override
    public String toString() {
        return text + " at " + feature.getName();
    }
}
