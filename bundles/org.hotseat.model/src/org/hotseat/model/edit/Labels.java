// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.model.edit;

import java.text.MessageFormat;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.model.cluster.ClusterPackage;
import org.hotseat.model.text.Words;

/** What an edit is called in the menu, seen before it is done. */
final class Labels {

    private Labels() {
    }

    static String set(EObject object, EStructuralFeature feature, @Nullable Object value) {
        if (feature == ClusterPackage.Literals.NAMED__NAME && value != null) {
            return MessageFormat.format(Messages.rename, Words.describe(object), value);
        }
        return MessageFormat.format(value == null ? Messages.clear : Messages.change, Words.feature(feature),
                Words.describe(object));
    }

    static String add(EObject owner, EReference feature, EObject value) {
        return feature.isContainment() ? MessageFormat.format(Messages.addTo, Words.describe(value))
                : MessageFormat.format(Messages.link, Words.describe(value), Words.feature(feature),
                        Words.describe(owner));
    }

    static String unlink(EObject owner, EReference feature, EObject value) {
        return MessageFormat.format(Messages.unlink, Words.describe(value), Words.feature(feature),
                Words.describe(owner));
    }

    static String remove(EObject value) {
        return MessageFormat.format(Messages.remove, Words.describe(value));
    }

    static String removeMany(int count) {
        return MessageFormat.format(Messages.removeMany, count);
    }

    static String move(EObject value) {
        return MessageFormat.format(Messages.moveTo, Words.describe(value));
    }
}
