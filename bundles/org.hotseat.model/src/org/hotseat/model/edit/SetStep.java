// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.model.edit;

import java.text.MessageFormat;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.model.text.Words;

/** Gives a feature that holds one value another one. */
record SetStep(EObject object, EStructuralFeature feature, @Nullable Object before, @Nullable Object after)
        implements Step {

    @Override
    public Optional<String> obstacle(Scope scope) {
        Optional<String> missing = scope.missing(object);
        if (missing.isPresent()) {
            return missing;
        }
        if (!Objects.equals(object.eGet(feature), before)) {
            return Optional.of(MessageFormat.format(Messages.changedElsewhere, Words.feature(feature),
                    Words.describe(object)));
        }
        if (!(feature instanceof EReference reference)) {
            return Optional.empty();
        }
        return reference.isContainment() ? containmentObstacle(scope) : targetObstacle(scope);
    }

    private Optional<String> containmentObstacle(Scope scope) {
        Optional<String> going = before instanceof EObject old ? scope.cannotGo(old) : Optional.empty();
        return going.isPresent() || !(after instanceof EObject coming) ? going : scope.cannotCome(coming);
    }

    private Optional<String> targetObstacle(Scope scope) {
        return after instanceof EObject target ? scope.missing(target) : Optional.empty();
    }

    @Override
    public void run() {
        object.eSet(feature, after);
    }

    @Override
    public Optional<EObject> arriving() {
        return feature instanceof EReference reference && reference.isContainment() && after instanceof EObject part
                ? Optional.of(part) : Optional.empty();
    }

    @Override
    public Step reversed() {
        return new SetStep(object, feature, after, before);
    }
}
