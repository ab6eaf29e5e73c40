// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.model.edit;

import java.text.MessageFormat;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.hotseat.model.text.Words;

/** Takes a value out of a list, wherever it has come to stand; the index is where it stood, for the way back. */
record TakeStep(EObject owner, EReference feature, EObject value, int index) implements Step {

    @Override
    public Optional<String> obstacle(Scope scope) {
        Optional<String> missing = scope.missing(owner);
        if (missing.isPresent()) {
            return missing;
        }
        if (!Lists.of(owner, feature).contains(value)) {
            return feature.isContainment() ? Optional.of(MessageFormat.format(Messages.missing, Words.describe(value)))
                    : Optional.of(MessageFormat.format(Messages.changedElsewhere, Words.feature(feature),
                            Words.describe(owner)));
        }
        return feature.isContainment() ? scope.cannotGo(value) : Optional.empty();
    }

    @Override
    public void run() {
        Lists.of(owner, feature).remove(value);
    }

    @Override
    public Step reversed() {
        return new InsertStep(owner, feature, value, index);
    }
}
