// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.domain.xml;

/** Entities of XML. Pure. */
final class XmlText {

    private XmlText() {
    }

    static String encode(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '\r' -> out.append("&#13;");
                default -> out.append(c);
            }
        }
        return out.toString();
    }

    static String encodeAttribute(String text, char quote) {
        String safe = encode(text).replace("\n", "&#10;").replace("\t", "&#9;");
        return quote == '"' ? safe.replace("\"", "&quot;") : safe.replace("'", "&apos;");
    }

    static String decode(String source) {
        int mark = source.indexOf('&');
        if (mark < 0) {
            return source;
        }
        StringBuilder out = new StringBuilder(source.length());
        int at = 0;
        while (mark >= 0) {
            int end = source.indexOf(';', mark);
            if (end < 0) {
                break;
            }
            out.append(source, at, mark).append(entity(source.substring(mark + 1, end)));
            at = end + 1;
            mark = source.indexOf('&', at);
        }
        return out.append(source, at, source.length()).toString();
    }

    private static String entity(String name) {
        return switch (name) {
            case "amp" -> "&";
            case "lt" -> "<";
            case "gt" -> ">";
            case "quot" -> "\"";
            case "apos" -> "'";
            default -> name.startsWith("#x") ? Character.toString(Integer.parseInt(name.substring(2), 16))
                    : Character.toString(Integer.parseInt(name.substring(1)));
        };
    }

    /** Whether XML can hold every character. */
    static boolean isAllowed(String text) {
        return text.codePoints().allMatch(c -> c == 9 || c == 10 || c == 13 || c >= 0x20 && c <= 0xD7FF
                || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000);
    }
}
