// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.operations.subject;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.hotseat.model.cluster.Named;

/** Whether something may have a name, before it gets it. On the thread of the window. */
public final class NameCheck {

    private static final int LONGEST = 200;

    private NameCheck() {
    }

    /**
     * Why a name is not allowed.
     *
     * @param owner of the list the object is or shall be in; null for the cluster itself
     * @param feature the list; null for the cluster itself
     * @param object that shall have the name
     * @param name without spaces around it
     * @return what to do, one sentence; empty when it is allowed
     */
    public static Optional<String> obstacle(@Nullable EObject owner, @Nullable EReference feature, EObject object,
            String name) {
        if (name.isEmpty()) {
            return Optional.of(Messages.enterName);
        }
        if (name.codePointCount(0, name.length()) > LONGEST) {
            return Optional.of(NLS.bind(Messages.shortenName, LONGEST));
        }
        if (name.codePoints().anyMatch(Character::isISOControl)) {
            return Optional.of(Messages.controlCharacters);
        }
        boolean taken = owner != null && feature != null && owner.eGet(feature) instanceof List<?> list
                && list.stream().anyMatch(other -> other != object && other instanceof Named named
                        && named.getName().equals(name));
        return taken ? Optional.of(NLS.bind(Messages.nameTaken, name)) : Optional.empty();
    }
}
