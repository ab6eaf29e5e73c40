// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.domain.draft;

import java.util.List;

import org.hotseat.domain.DomainDocument;
import org.hotseat.domain.DomainSyntaxException;
import org.hotseat.domain.xml.XmlElement;

/** Compares descriptions without regard to blanks, quotes and the order of attributes. Pure. */
public final class Meaning {

    private Meaning() {
    }

    /**
     * Whether two descriptions say the same.
     *
     * @param one domain XML
     * @param other domain XML
     * @return false when they differ or one is broken
     */
    public static boolean same(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        try {
            return same(DomainDocument.parse(one).root(), DomainDocument.parse(other).root());
        } catch (DomainSyntaxException broken) {
            return false; // a broken text says nothing
        }
    }

    /**
     * Whether two elements say the same.
     *
     * @param one an element
     * @param other another
     * @return true when they do
     */
    public static boolean same(XmlElement one, XmlElement other) {
        if (!one.name().equals(other.name()) || !one.text().equals(other.text())
                || !one.attributes().equals(other.attributes())) {
            return false;
        }
        List<XmlElement> mine = one.elements();
        List<XmlElement> others = other.elements();
        if (mine.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < mine.size(); i++) {
            if (!same(mine.get(i), others.get(i))) {
                return false;
            }
        }
        return true;
    }
}
