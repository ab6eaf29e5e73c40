// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.domain.editor;

import java.util.Optional;
import java.util.Set;

import org.eclipse.osgi.util.NLS;

/**
 * Which names a machine can get. Pure.
 *
 * @param before the name it has
 * @param taken names on its host, its own among them
 */
record RenameCheck(String before, Set<String> taken) {

    /** Why not, as one sentence; an empty text when there is nothing to say yet; empty when it can get the name. */
    Optional<String> obstacle(String name) {
        if (name.equals(before) || name.isBlank()) {
            return Optional.of("");
        }
        if (name.contains("/") || name.chars().anyMatch(Character::isISOControl)) {
            return Optional.of(Messages.renameForm);
        }
        return taken.contains(name) ? Optional.of(NLS.bind(Messages.renameTaken, name)) : Optional.empty();
    }
}
