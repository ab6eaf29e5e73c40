// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.domain.xml;

import java.util.ArrayDeque;
import java.util.Deque;

import org.eclipse.jdt.annotation.Nullable;

/** Takes text apart that is known to be well-formed and without a document type. Used once. */
final class XmlScanner {

    private final String text;
    private int at;
    private int line = 1;
    private int counted;

    XmlScanner(String text) {
        this.text = text;
    }

    XmlDocument document() {
        skipTo();
        String before = text.substring(0, at);
        Deque<XmlElement> open = new ArrayDeque<>();
        XmlElement root = startTag(null, open);
        while (!open.isEmpty()) {
            step(open);
        }
        return new XmlDocument(before, root, text.substring(at));
    }

    /** Moves to the first element, past declaration, comments and instructions. */
    private void skipTo() {
        while (true) {
            at = text.indexOf('<', at);
            if (text.startsWith("<!--", at)) {
                at = text.indexOf("-->", at) + 3;
            } else if (text.startsWith("<?", at)) {
                at = text.indexOf("?>", at) + 2;
            } else {
                return;
            }
        }
    }

    private void step(Deque<XmlElement> open) {
        XmlElement parent = open.element();
        if (text.startsWith("</", at)) {
            int end = text.indexOf('>', at) + 1;
            parent.parsedEnd(text.substring(at, end));
            at = end;
            open.pop();
        } else if (text.startsWith("<!--", at)) {
            raw(parent, XmlRaw.Kind.OTHER, "-->");
        } else if (text.startsWith("<![CDATA[", at)) {
            raw(parent, XmlRaw.Kind.CDATA, "]]>");
        } else if (text.startsWith("<?", at)) {
            raw(parent, XmlRaw.Kind.OTHER, "?>");
        } else if (text.charAt(at) == '<') {
            startTag(parent, open);
        } else {
            int end = text.indexOf('<', at);
            parent.parsedChild(new XmlRaw(XmlRaw.Kind.TEXT, text.substring(at, end)));
            at = end;
        }
    }

    private void raw(XmlElement parent, XmlRaw.Kind kind, String mark) {
        int end = text.indexOf(mark, at) + mark.length();
        parent.parsedChild(new XmlRaw(kind, text.substring(at, end)));
        at = end;
    }

    private XmlElement startTag(@Nullable XmlElement parent, Deque<XmlElement> open) {
        int where = lineHere();
        at++;
        XmlElement element = new XmlElement(word(), where, parent);
        if (parent != null) {
            parent.parsedChild(element);
        }
        String blanks = blanks();
        while (text.charAt(at) != '>' && text.charAt(at) != '/') {
            element.parsedAttribute(attribute(blanks));
            blanks = blanks();
        }
        boolean atOnce = text.charAt(at) == '/';
        element.parsedStart(blanks, atOnce);
        at += atOnce ? 2 : 1;
        if (!atOnce) {
            open.push(element);
        }
        return element;
    }

    private XmlAttribute attribute(String before) {
        String name = word();
        int begin = at;
        blanks();
        at++;
        blanks();
        String equals = text.substring(begin, at);
        char quote = text.charAt(at);
        int end = text.indexOf(quote, at + 1);
        XmlAttribute made = new XmlAttribute(before, name, equals, quote, text.substring(at + 1, end));
        at = end + 1;
        return made;
    }

    private String word() {
        int begin = at;
        while (!isBlank(text.charAt(at)) && "=/>".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(begin, at);
    }

    private String blanks() {
        int begin = at;
        while (isBlank(text.charAt(at))) {
            at++;
        }
        return text.substring(begin, at);
    }

    private int lineHere() {
        for (; counted < at; counted++) {
            if (text.charAt(counted) == '\n') {
                line++;
            }
        }
        return line;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r';
    }
}
