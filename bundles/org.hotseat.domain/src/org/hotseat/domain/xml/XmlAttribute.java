// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.domain.xml;

/**
 * One attribute as written.
 *
 * @param before blanks before it
 * @param name its name
 * @param equals the sign with blanks around it
 * @param quote the quotation mark
 * @param source its value with entities
 */
record XmlAttribute(String before, String name, String equals, char quote, String source) {

    static XmlAttribute of(String name, String value) {
        return new XmlAttribute(" ", name, "=", '\'', XmlText.encodeAttribute(value, '\''));
    }

    XmlAttribute with(String value) {
        return new XmlAttribute(before, name, equals, quote, XmlText.encodeAttribute(value, quote));
    }

    String value() {
        return XmlText.decode(source.replace('\n', ' ').replace('\t', ' '));
    }

    void write(StringBuilder out) {
        out.append(before).append(name).append(equals).append(quote).append(source).append(quote);
    }
}
