// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.process.settings;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Which word was meant. */
final class Words {

    private Words() {
    }

    /** The accepted word that is nearest, when one is near. */
    static Optional<String> near(String typed, Collection<String> accepted) {
        String small = typed.toLowerCase(Locale.ROOT);
        return accepted.stream().filter(word -> distance(word.toLowerCase(Locale.ROOT), small) <= Math.max(1,
                typed.length() / 3)).min(Comparator.comparingInt(word -> distance(word.toLowerCase(Locale.ROOT), small)));
    }

    /** How many letters must be put in, left out or changed. */
    static int distance(String one, String two) {
        int[] above = new int[two.length() + 1];
        for (int column = 0; column <= two.length(); column++) {
            above[column] = column;
        }
        for (int row = 1; row <= one.length(); row++) {
            int[] line = new int[two.length() + 1];
            line[0] = row;
            for (int column = 1; column <= two.length(); column++) {
                int changed = above[column - 1] + (one.charAt(row - 1) == two.charAt(column - 1) ? 0 : 1);
                line[column] = Math.min(changed, Math.min(above[column], line[column - 1]) + 1);
            }
            above = line;
        }
        return above[two.length()];
    }
}
