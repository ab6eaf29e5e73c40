// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.model.edit;

import java.text.MessageFormat;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.hotseat.model.text.Words;

/** Gives a value another place in its list. */
record MoveStep(EObject owner, EReference feature, EObject value, int from, int to) implements Step {

    @Override
    public Optional<String> obstacle(Scope scope) {
        Optional<String> missing = scope.missing(owner);
        if (missing.isPresent()) {
            return missing;
        }
        int size = Lists.of(owner, feature).size();
        boolean possible = from >= 0 && to >= 0 && to < size && Lists.of(owner, feature).indexOf(value) == from;
        return possible ? Optional.empty()
                : Optional.of(MessageFormat.format(Messages.changedElsewhere, Words.feature(feature),
                        Words.describe(owner)));
    }

    @Override
    public void run() {
        Lists.of(owner, feature).move(to, value);
    }

    @Override
    public Step reversed() {
        return new MoveStep(owner, feature, value, to, from);
    }
}
