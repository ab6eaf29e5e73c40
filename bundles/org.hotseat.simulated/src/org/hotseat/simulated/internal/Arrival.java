// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.simulated.internal;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A description on its way to another simulation says behind its end since when its machine runs, so that the machine
 * arrives there instead of being started. Pure.
 *
 * @param xml the description alone
 * @param since when the machine was started; empty for one that does not arrive
 */
record Arrival(String xml, Optional<Instant> since) {

    private static final Pattern MARK = Pattern.compile("\\s*<\\?hotseat-runs-since ([^?]{1,40})\\?>\\s*$");

    static String mark(String xml, Instant since) {
        return xml.stripTrailing() + "\n<?hotseat-runs-since " + since + "?>\n";
    }

    static Arrival of(String xml) {
        Matcher mark = MARK.matcher(xml);
        if (!mark.find()) {
            return new Arrival(xml, Optional.empty());
        }
        return new Arrival(xml.substring(0, mark.start()), time(mark.group(1)));
    }

    private static Optional<Instant> time(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeParseException strange) { // a person may write such a thing; it says nothing then
            return Optional.empty();
        }
    }
}
