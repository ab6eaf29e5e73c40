// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.operations.properties.field;

import org.eclipse.jdt.annotation.Nullable;

/** What came of a text that a person typed. */
public sealed interface Entry {

    /**
     * It can be stored.
     *
     * @param value of the type of the field; null clears a reference
     */
    record Accepted(@Nullable Object value) implements Entry {
    }

    /**
     * It cannot.
     *
     * @param reason what to type instead, one sentence
     */
    record Refused(String reason) implements Entry {
    }
}
