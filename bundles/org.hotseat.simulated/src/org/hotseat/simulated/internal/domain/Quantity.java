// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.simulated.internal.domain;

import java.util.Map;

import org.hotseat.base.failure.FailureException;
import org.w3c.dom.Element;

/** Reads numbers with units as libvirt writes them. Pure. */
final class Quantity {

    private static final long KIB = 1024;
    private static final Map<String, Long> UNITS = Map.ofEntries(Map.entry("", KIB), Map.entry("b", 1L),
            Map.entry("bytes", 1L), Map.entry("KB", 1000L), Map.entry("k", KIB), Map.entry("KiB", KIB),
            Map.entry("MB", 1_000_000L), Map.entry("M", KIB * KIB), Map.entry("MiB", KIB * KIB),
            Map.entry("GB", 1_000_000_000L), Map.entry("G", KIB * KIB * KIB), Map.entry("GiB", KIB * KIB * KIB),
            Map.entry("TiB", KIB * KIB * KIB * KIB));

    private Quantity() {
    }

    /** KiB of a memory element, rounded up. */
    static long kib(Element element) throws FailureException {
        String unit = element.getAttribute("unit");
        Long factor = UNITS.get(unit);
        String text = element.getTextContent().strip();
        if (factor == null || !text.matches("\\d{1,15}")) {
            throw Refusal.invalid(Messages.badMemory, element.getTagName(), (text + ' ' + unit).strip());
        }
        return Math.ceilDiv(Math.multiplyExact(Long.parseLong(text), factor.longValue()), KIB);
    }

    /** A count of at least one. */
    static int count(String text, String what) throws FailureException {
        Refusal.require(text.matches("\\d{1,5}") && Integer.parseInt(text) > 0, Messages.badCount, what, text);
        return Integer.parseInt(text);
    }
}
