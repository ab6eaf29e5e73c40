// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.model.edit;

import java.text.MessageFormat;
import java.util.Optional;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.hotseat.model.text.Words;

/** Puts a value into a list; at the end if the list has become shorter than the index. */
record InsertStep(EObject owner, EReference feature, EObject value, int index) implements Step {

    @Override
    public Optional<String> obstacle(Scope scope) {
        Optional<String> missing = scope.missing(owner);
        if (missing.isPresent()) {
            return missing;
        }
        if (Lists.of(owner, feature).contains(value)) {
            return Optional.of(MessageFormat.format(Messages.changedElsewhere, Words.feature(feature),
                    Words.describe(owner)));
        }
        return feature.isContainment() ? scope.cannotCome(value) : scope.missing(value);
    }

    @Override
    public void run() {
        EList<EObject> list = Lists.of(owner, feature);
        list.add(Math.min(index, list.size()), value);
    }

    @Override
    public Optional<EObject> arriving() {
        return feature.isContainment() ? Optional.of(value) : Optional.empty();
    }

    @Override
    public Step reversed() {
        return new TakeStep(owner, feature, value, index);
    }
}
