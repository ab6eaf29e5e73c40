// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.domain.field;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** What a value must look like before a field takes it. Pure. */
final class Checks {

    private static final int LAST_PORT = 65535;

    private Checks() {
    }

    /** A form, or nothing at all. */
    static Function<String, Optional<String>> form(String pattern, String sentence) {
        Pattern form = Pattern.compile(pattern);
        return value -> value.isEmpty() || form.matcher(value).matches() ? Optional.empty() : Optional.of(sentence);
    }

    static Function<String, Optional<String>> needed(String sentence) {
        return value -> value.isBlank() ? Optional.of(sentence) : Optional.empty();
    }

    static Optional<String> port(String value) {
        boolean good = value.isEmpty() || value.matches("\\d{1,5}") && Integer.parseInt(value) >= 1
                && Integer.parseInt(value) <= LAST_PORT;
        return good ? Optional.empty() : Optional.of(Messages.portForm);
    }

    static int number(String value, int otherwise) {
        return value.matches("-?\\d{1,9}") ? Integer.parseInt(value) : otherwise;
    }
}
