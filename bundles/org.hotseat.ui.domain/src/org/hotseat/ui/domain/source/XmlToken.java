// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.domain.source;

/**
 * A piece of XML that has a colour of its own.
 *
 * @param kind what it is
 * @param start offset in the text
 * @param length number of characters
 */
record XmlToken(Kind kind, int start, int length) {

    enum Kind {
        /** Name of an element, with its brackets. */
        TAG,
        /** Name of an attribute. */
        ATTRIBUTE,
        /** Value of an attribute, with its quotes. */
        VALUE,
        /** Comment, instruction, declaration. */
        COMMENT
    }

    int end() {
        return start + length;
    }
}
