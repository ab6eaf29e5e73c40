// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.domain;

import java.util.List;

import org.hotseat.domain.xml.XmlElement;

/** Names the place of an element for people. Pure. */
public final class Places {

    private Places() {
    }

    /**
     * Where an element stands: the path that a {@link Problem} names.
     *
     * @param element any element of a description
     * @return tags with slashes between, without the root, numbered from 1 where a tag has brothers
     */
    public static String path(XmlElement element) {
        XmlElement parent = element.parent().orElse(null);
        if (parent == null) {
            return "";
        }
        List<XmlElement> same = parent.elements(element.name());
        String name = same.size() < 2 ? element.name() : element.name() + '[' + (same.indexOf(element) + 1) + ']';
        String above = path(parent);
        return above.isEmpty() ? name : above + '/' + name;
    }
}
