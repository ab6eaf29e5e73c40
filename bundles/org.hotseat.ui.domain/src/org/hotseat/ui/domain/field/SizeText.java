// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.domain.field;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Amounts of memory as people write them. Pure. */
public final class SizeText {

    private static final long MIB = 1024;
    private static final long GIB = MIB * MIB;
    private static final long TIB = GIB * MIB;
    private static final Pattern FORM = Pattern.compile("(\\d{1,9}(?:[.,]\\d{1,6})?)\\s*([kmgt]?)(?:i?b)?",
            Pattern.CASE_INSENSITIVE);

    private SizeText() {
    }

    /**
     * Writes an amount without loss.
     *
     * @param kib KiB
     * @return such as "4 GiB", "1536 MiB" or "700 KiB"
     */
    public static String format(long kib) {
        if (kib % GIB == 0 && kib > 0) {
            return kib / GIB + " GiB";
        }
        return kib % MIB == 0 ? kib / MIB + " MiB" : kib + " KiB";
    }

    /**
     * Reads an amount.
     *
     * @param text such as "4 GiB", "1,5g" or "512"; a bare number is MiB
     * @return KiB; empty when it is none, or less than 1 KiB
     */
    public static OptionalLong parse(String text) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            return OptionalLong.empty();
        }
        long unit = switch (form.group(2).toLowerCase(Locale.ROOT)) {
            case "k" -> 1;
            case "g" -> GIB;
            case "t" -> TIB;
            default -> MIB;
        };
        BigDecimal amount = new BigDecimal(form.group(1).replace(',', '.')).multiply(BigDecimal.valueOf(unit));
        long kib = amount.longValue();
        return kib < 1 ? OptionalLong.empty() : OptionalLong.of(kib);
    }
}
