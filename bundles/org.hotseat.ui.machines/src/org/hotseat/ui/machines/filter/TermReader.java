// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.machines.filter;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;

/**
 * Cuts a filter into terms. Blanks part terms, double quotes keep blanks and everything else together, a dash or an
 * exclamation mark in front turns a term round. Full-width signs, which Chinese input methods give, count as the
 * narrow ones outside quotes.
 */
final class TermReader {

    private static final String WIDE = "\uFF1A\uFF1E\uFF1C\uFF1D\uFF0C\uFF01\u3000\u201C\u201D\u2265\u2264";
    private static final String[] NARROW = { ":", ">", "<", "=", ",", "!", " ", "\"", "\"", ">=", "<=" };

    private final String text;
    private int at;

    private TermReader(String text) {
        this.text = text;
    }

    static List<Term> read(String written) throws FilterException {
        TermReader reader = new TermReader(narrow(written));
        List<Term> terms = new ArrayList<>();
        while (reader.skipBlanks()) {
            terms.add(reader.term());
        }
        return terms;
    }

    private static String narrow(String written) {
        StringBuilder out = new StringBuilder(written.length());
        boolean quoted = false;
        for (char letter : written.toCharArray()) {
            int wide = WIDE.indexOf(letter);
            String one = wide < 0 ? String.valueOf(letter) : NARROW[wide];
            boolean quote = one.equals("\"");
            out.append(quoted && !quote ? String.valueOf(letter) : one);
            quoted ^= quote;
        }
        return out.toString();
    }

    private boolean skipBlanks() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at < text.length();
    }

    private Term term() throws FilterException {
        boolean negated = (peek() == '-' || peek() == '!') && at + 1 < text.length()
                && !Character.isWhitespace(text.charAt(at + 1));
        if (negated) {
            at++;
        }
        int begin = at;
        while (at < text.length() && !isOperator(peek()) && !Character.isWhitespace(peek()) && peek() != '"') {
            at++;
        }
        if (at == begin || at == text.length() || !isOperator(peek())) {
            at = begin;
            return new Term(negated, "", "", value());
        }
        String field = text.substring(begin, at);
        String operator = operator();
        String value = at < text.length() && !Character.isWhitespace(peek()) ? value() : "";
        if (value.isEmpty()) {
            throw new FilterException(NLS.bind(Messages.valueMissing, field + operator));
        }
        return new Term(negated, field, operator, value);
    }

    private char peek() {
        return text.charAt(at);
    }

    private static boolean isOperator(char letter) {
        return letter == ':' || letter == '>' || letter == '<' || letter == '=';
    }

    private String operator() {
        String one = text.substring(at, at + 1);
        at++;
        if (!one.equals(":") && at < text.length() && peek() == '=') {
            at++;
            return one.equals("=") ? one : one + '=';
        }
        return one;
    }

    private String value() throws FilterException {
        StringBuilder out = new StringBuilder();
        while (at < text.length() && !Character.isWhitespace(peek())) {
            if (peek() == '"') {
                out.append(quoted());
            } else {
                out.append(peek());
                at++;
            }
        }
        return out.toString();
    }

    private String quoted() throws FilterException {
        int end = text.indexOf('"', at + 1);
        if (end < 0) {
            throw new FilterException(Messages.quoteMissing);
        }
        String inside = text.substring(at + 1, end);
        at = end + 1;
        return inside;
    }
}
