// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.machines.rows;

import java.util.Comparator;

import org.eclipse.jdt.annotation.NonNullByDefault;

/** Compares names as people do: without regard to case, numbers in them by value, so that plot-2 is before plot-10. */
enum NaturalOrder implements Comparator<String> {
    /** The only one. */
    INSTANCE;

    @NonNullByDefault({}) // the parameters of Comparator are not constrained
    @Override
    public int compare(String first, String second) {
        int here = 0;
        int there = 0;
        while (here < first.length() && there < second.length()) {
            int hereEnd = end(first, here);
            int thereEnd = end(second, there);
            int part = hereEnd > here && thereEnd > there
                    ? number(first.substring(here, hereEnd), second.substring(there, thereEnd))
                    : Character.compare(fold(first.charAt(here)), fold(second.charAt(there)));
            if (part != 0) {
                return part;
            }
            boolean numbers = hereEnd > here && thereEnd > there;
            here = numbers ? hereEnd : here + 1;
            there = numbers ? thereEnd : there + 1;
        }
        int rest = Integer.compare(first.length() - here, second.length() - there);
        return rest != 0 ? rest : first.compareTo(second);
    }

    private static char fold(char letter) {
        return Character.toLowerCase(letter);
    }

    private static int end(String text, int begin) {
        int end = begin;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    /** By value, of any length; the number of leading zeros does not matter here. */
    private static int number(String left, String right) {
        String first = left.substring(zeros(left));
        String second = right.substring(zeros(right));
        int lengths = Integer.compare(first.length(), second.length());
        return lengths != 0 ? lengths : first.compareTo(second);
    }

    private static int zeros(String digits) {
        int zeros = 0;
        while (zeros < digits.length() && digits.charAt(zeros) == '0') {
            zeros++;
        }
        return zeros;
    }
}
