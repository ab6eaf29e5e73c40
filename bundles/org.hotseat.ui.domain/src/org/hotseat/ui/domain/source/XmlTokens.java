// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.domain.source;

import java.util.ArrayList;
import java.util.List;

/** Takes XML apart for colouring, also while it is broken. Pure. */
final class XmlTokens {

    private final String text;
    private final List<XmlToken> tokens = new ArrayList<>();
    private int at;

    private XmlTokens(String text) {
        this.text = text;
    }

    /** The coloured pieces of a text in order. */
    static List<XmlToken> of(String text) {
        XmlTokens scan = new XmlTokens(text);
        scan.run();
        return List.copyOf(scan.tokens);
    }

    private void run() {
        while (true) {
            at = text.indexOf('<', at);
            if (at < 0) {
                return;
            }
            if (text.startsWith("<!--", at)) {
                until("-->");
            } else if (text.startsWith("<![CDATA[", at)) {
                until("]]>");
            } else if (text.startsWith("<?", at) || text.startsWith("<!", at)) {
                until(">");
            } else {
                tag();
            }
        }
    }

    private void until(String mark) {
        int end = text.indexOf(mark, at);
        end = end < 0 ? text.length() : end + mark.length();
        add(XmlToken.Kind.COMMENT, at, end);
        at = end;
    }

    private void add(XmlToken.Kind kind, int start, int end) {
        if (end > start) {
            tokens.add(new XmlToken(kind, start, end - start));
        }
    }

    private void tag() {
        int start = at++;
        skip(false);
        add(XmlToken.Kind.TAG, start, at);
        while (at < text.length() && text.charAt(at) != '<') {
            char c = text.charAt(at);
            if (c == '>') {
                add(XmlToken.Kind.TAG, at, ++at);
                return;
            }
            if (c == '\'' || c == '"') {
                value(c);
            } else if (Character.isWhitespace(c) || c == '=') {
                at++;
            } else if (c == '/') {
                add(XmlToken.Kind.TAG, at, ++at);
            } else {
                int begin = at;
                skip(true);
                add(XmlToken.Kind.ATTRIBUTE, begin, at);
            }
        }
    }

    /** Moves behind a name. */
    private void skip(boolean slashEnds) {
        while (at < text.length()) {
            char c = text.charAt(at);
            boolean first = text.charAt(at - 1) == '<';
            if (Character.isWhitespace(c) || "=<>'\"".indexOf(c) >= 0 || c == '/' && (slashEnds || !first)) {
                return;
            }
            at++;
        }
    }

    private void value(char quote) {
        int end = text.indexOf(quote, at + 1);
        int next = text.indexOf('<', at);
        if (end < 0 || next >= 0 && next < end) {
            end = next < 0 ? text.length() : next;
        } else {
            end++;
        }
        add(XmlToken.Kind.VALUE, at, end);
        at = end;
    }
}
