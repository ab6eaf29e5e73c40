// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.domain.xml;

import java.util.ArrayList;
import java.util.List;

/** What is inside an element: its children, and the text, blanks and comments between them. */
final class XmlChildren {

    private final List<XmlNode> nodes = new ArrayList<>();

    void add(XmlNode node) {
        nodes.add(node);
    }

    boolean isEmpty() {
        return nodes.isEmpty();
    }

    /** Whether there is nothing but blanks. */
    boolean isBlank() {
        return nodes.stream().allMatch(XmlChildren::isBlank);
    }

    private static boolean isBlank(XmlNode node) {
        return node instanceof XmlRaw raw && raw.isBlank();
    }

    /** A copy, in order. */
    List<XmlElement> elements() {
        return nodes.stream().filter(XmlElement.class::isInstance).map(XmlElement.class::cast).toList();
    }

    /** The text between the children, trimmed. */
    String text() {
        StringBuilder out = new StringBuilder();
        for (XmlNode node : nodes) {
            if (node instanceof XmlRaw raw) {
                out.append(raw.content());
            }
        }
        return out.toString().strip();
    }

    /** Puts a text in the place of everything but the children. */
    void setText(String text) {
        nodes.removeIf(XmlRaw.class::isInstance);
        nodes.add(0, new XmlRaw(XmlRaw.Kind.TEXT, XmlText.encode(text)));
    }

    /** Adds a child with the blanks that let it stand like its neighbours. */
    void insert(XmlElement made, int position) {
        XmlElement above = made.parent().orElseThrow();
        List<XmlElement> others = elements();
        String indent = XmlIndent.ofChildren(above);
        if (others.isEmpty()) {
            nodes.removeIf(XmlChildren::isBlank);
            nodes.add(XmlIndent.blanks(indent));
            nodes.add(made);
            nodes.add(XmlIndent.blanks(XmlIndent.of(above)));
        } else if (position < others.size()) {
            int at = nodes.indexOf(others.get(position));
            nodes.add(at, XmlIndent.blanks(indent));
            nodes.add(at, made);
        } else {
            int at = nodes.indexOf(others.get(others.size() - 1)) + 1;
            nodes.add(at, made);
            nodes.add(at, XmlIndent.blanks(indent));
        }
    }

    /** Removes a child and the blanks before it, and all blanks when nothing else is left; says whether it was one. */
    boolean remove(XmlElement child) {
        int at = nodes.indexOf(child);
        if (at < 0) {
            return false;
        }
        nodes.remove(at);
        if (at > 0 && isBlank(nodes.get(at - 1))) {
            nodes.remove(at - 1);
        }
        if (isBlank()) {
            nodes.clear();
        }
        return true;
    }

    /** The blanks before a child; empty when it follows something else. */
    String blanksBefore(XmlElement child) {
        int at = nodes.indexOf(child);
        return at > 0 && nodes.get(at - 1) instanceof XmlRaw raw && raw.isBlank() ? raw.source() : "";
    }

    void write(StringBuilder out) {
        for (XmlNode node : nodes) {
            switch (node) {
                case XmlElement element -> element.write(out);
                case XmlRaw raw -> out.append(raw.source());
            }
        }
    }
}
