// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.domain.xml;

import java.util.List;

/** Finds the blanks that a new element needs to stand like its neighbours. Pure. */
final class XmlIndent {

    private static final String STEP = "  ";

    private XmlIndent() {
    }

    static String ofChildren(XmlElement element) {
        List<XmlElement> others = element.elements();
        return others.isEmpty() ? of(element) + STEP : of(others.get(0));
    }

    /** Line break and blanks before an element. */
    static String of(XmlElement element) {
        XmlElement above = element.parent().orElse(null);
        if (above == null) {
            return "\n";
        }
        String before = above.blanksBefore(element);
        int line = before.lastIndexOf('\n');
        return line >= 0 ? before.substring(line) : of(above) + STEP;
    }

    static XmlRaw blanks(String indent) {
        return new XmlRaw(XmlRaw.Kind.TEXT, indent);
    }
}
