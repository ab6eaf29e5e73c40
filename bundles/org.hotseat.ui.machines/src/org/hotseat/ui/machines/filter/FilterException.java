// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.machines.filter;

/** A filter that cannot be understood; the message says what to write instead. */
public final class FilterException extends Exception {

    private static final long serialVersionUID = 1L;

    FilterException(String message) {
        super(message);
    }

    /**
     * What is wrong.
     *
     * @return one sentence in the user's language
     */
    public String text() {
        return String.valueOf(getMessage());
    }
}
