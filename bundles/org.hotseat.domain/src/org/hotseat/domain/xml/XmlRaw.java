// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.domain.xml;

/**
 * Anything between elements, as written.
 *
 * @param kind what it is
 * @param source as it stands in the document, with entities and marks
 */
record XmlRaw(Kind kind, String source) implements XmlNode {

    enum Kind {
        /** Text with entities. */
        TEXT,
        /** A CDATA section. */
        CDATA,
        /** A comment, a processing instruction or the declaration. */
        OTHER
    }

    boolean isBlank() {
        return kind == Kind.TEXT && source.isBlank();
    }

    /** What a reader of the content gets. */
    String content() {
        return switch (kind) {
            case TEXT -> XmlText.decode(source);
            case CDATA -> source.substring("<![CDATA[".length(), source.length() - "]]>".length());
            case OTHER -> "";
        };
    }
}
