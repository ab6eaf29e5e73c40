// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.chaos.lab.seat;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Optional;

/** What a machine has heard of its device on one host, byte by byte. Thread-safe. */
final class HeardLog {

    private final StringBuilder text = new StringBuilder();
    private long first;
    private long last;

    /** Bytes that it told. */
    synchronized void hear(byte[] bytes, int count, long now) {
        first = text.isEmpty() ? now : first;
        last = now;
        text.append(new String(bytes, 0, count, ISO_8859_1));
    }

    synchronized void renew() {
        text.setLength(0);
    }

    synchronized Optional<Long> first() {
        return text.isEmpty() ? Optional.empty() : Optional.of(first);
    }

    synchronized Optional<Long> last() {
        return text.isEmpty() ? Optional.empty() : Optional.of(last);
    }

    /** Where in all that the device says it begins to hear; negative while that is not known. */
    synchronized long begin() {
        return TalkingLine.position(text.toString());
    }

    /** The byte behind the last one that it has heard. */
    synchronized long end() {
        return begin() + text.length();
    }

    /** How what it heard differs from what was said; empty when each byte came once. */
    synchronized String difference() {
        long begin = begin();
        if (begin < 0) {
            return "too little was heard";
        }
        String said = TalkingLine.from(begin, text.length());
        for (int at = 0; at < said.length(); at++) {
            if (said.charAt(at) != text.charAt(at)) {
                int from = Math.max(0, at - 20);
                return "at byte " + (begin + at) + " it heard '" + text.substring(from, Math.min(text.length(), at
                        + 20)) + "' instead of '" + said.substring(from, Math.min(said.length(), at + 20)) + "'";
            }
        }
        return "";
    }
}
