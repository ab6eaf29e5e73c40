// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.domain;

import org.hotseat.domain.xml.XmlElement;

/** What sections share: reading and writing values below the root. */
abstract class Section {

    private final XmlElement root;

    Section(XmlElement root) {
        this.root = root;
    }

    final XmlElement root() {
        return root;
    }

    final String text(String path) {
        return root.find(path).map(XmlElement::text).orElse("");
    }

    final void setText(String path, String value) {
        if (value.isEmpty()) {
            root.removePath(path);
        } else {
            root.ensure(path).setText(value);
        }
    }

    final String get(String path, String attribute) {
        return root.find(path).map(found -> found.attribute(attribute)).orElse("");
    }

    final void set(String path, String attribute, String value) {
        if (!value.isEmpty()) {
            root.ensure(path).setAttribute(attribute, value);
            return;
        }
        root.find(path).ifPresent(found -> {
            found.setAttribute(attribute, "");
            if (found.isBare()) {
                root.removePath(path);
            }
        });
    }

    static int number(String text, int otherwise) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException none) {
            return otherwise;
        }
    }
}
