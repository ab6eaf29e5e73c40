// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.domain.page;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import org.hotseat.ui.format.Formats;

/**
 * Gives out mnemonics, each letter once, as long as there are letters. A label without Latin letters gets one in
 * brackets behind it, as is usual in Chinese. Used once per page.
 */
public final class Mnemonics {

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

    private static final String MORE = "…";

    private final Set<Character> used = new HashSet<>();

    /**
     * Keeps letters for others.
     *
     * @param letters lower case
     */
    public Mnemonics(String letters) {
        letters.chars().forEach(letter -> used.add((char) letter));
    }

    /**
     * Marks the mnemonic of a label.
     *
     * @param label without one
     * @return with an ampersand before its letter; without one when no letter is left
     */
    public String mark(String label) {
        String plain = Formats.label(label);
        for (int i = 0; i < plain.length(); i++) {
            char letter = Character.toLowerCase(plain.charAt(i));
            if (LETTERS.indexOf(letter) >= 0 && used.add(letter)) {
                return plain.substring(0, i) + '&' + plain.substring(i);
            }
        }
        boolean latin = plain.toLowerCase(Locale.ROOT).chars().anyMatch(letter -> LETTERS.indexOf(letter) >= 0);
        boolean chinese = plain.codePoints().anyMatch(Character::isIdeographic);
        if (latin && !chinese) {
            return plain;
        }
        for (char letter : LETTERS.toCharArray()) {
            if (used.add(letter)) {
                boolean dots = plain.endsWith(MORE);
                String words = dots ? plain.substring(0, plain.length() - MORE.length()) : plain;
                return words + "(&" + Character.toUpperCase(letter) + ')' + (dots ? MORE : "");
            }
        }
        return plain;
    }
}
