// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.domain;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Map;

import org.hotseat.domain.xml.XmlElement;

/** The memory of a machine, in KiB whatever unit the text uses. */
public final class Memory extends Section {

    private static final BigInteger KIB = BigInteger.valueOf(1024);
    private static final Map<String, BigInteger> BYTES = Map.ofEntries(
            Map.entry("b", BigInteger.ONE), Map.entry("bytes", BigInteger.ONE),
            Map.entry("kb", BigInteger.valueOf(1_000)), Map.entry("k", KIB), Map.entry("kib", KIB),
            Map.entry("", KIB),
            Map.entry("mb", BigInteger.valueOf(1_000_000)), Map.entry("m", KIB.pow(2)), Map.entry("mib", KIB.pow(2)),
            Map.entry("gb", BigInteger.valueOf(1_000_000_000)), Map.entry("g", KIB.pow(3)),
            Map.entry("gib", KIB.pow(3)),
            Map.entry("tb", BigInteger.valueOf(1_000_000_000_000L)), Map.entry("t", KIB.pow(4)),
            Map.entry("tib", KIB.pow(4)));

    Memory(XmlElement root) {
        super(root);
    }

    /**
     * The most that it can be given.
     *
     * @return KiB; 0 when the text cannot be read
     */
    public long maximumKib() {
        return read("memory");
    }

    /**
     * Sets the most; what it starts with follows when it was the same or would be more.
     *
     * @param kib KiB
     */
    public void setMaximumKib(long kib) {
        long now = currentKib();
        boolean same = now == maximumKib();
        write("memory", kib);
        if (same || now > kib) {
            setCurrentKib(kib);
        }
    }

    /**
     * What it starts with.
     *
     * @return KiB, at most the maximum
     */
    public long currentKib() {
        return root().find("currentMemory").isPresent() ? read("currentMemory") : maximumKib();
    }

    /**
     * Sets what it starts with.
     *
     * @param kib KiB, at most the maximum
     */
    public void setCurrentKib(long kib) {
        if (root().find("currentMemory").isPresent() || kib != maximumKib()) {
            write("currentMemory", kib);
        }
    }

    private long read(String path) {
        try {
            BigInteger unit = BYTES.getOrDefault(get(path, "unit").toLowerCase(Locale.ROOT), KIB);
            return new BigInteger(text(path)).multiply(unit).divide(KIB).longValueExact();
        } catch (ArithmeticException | NumberFormatException unreadable) {
            return 0;
        }
    }

    private void write(String path, long kib) {
        if (read(path) == kib && root().find(path).isPresent()) {
            return;
        }
        XmlElement element = root().ensure(path);
        element.setAttribute("unit", "KiB");
        element.setText(Long.toString(kib));
    }
}
