// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.domain.field;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One of several values.
 *
 * @param value as the description has it; empty for the hypervisor's own choice
 * @param label for people
 */
public record Choice(String value, String label) {

    /**
     * Values that are shown as they are.
     *
     * @param values as the description has them
     * @return a choice for each
     */
    public static List<Choice> of(List<String> values) {
        return values.stream().map(value -> new Choice(value, value)).toList();
    }

    /**
     * Values with labels of their own.
     *
     * @param pairs value, label, value, label…
     * @return a choice for each pair
     */
    public static List<Choice> pairs(String... pairs) {
        return IntStream.range(0, pairs.length / 2)
                .mapToObj(i -> new Choice(pairs[2 * i], pairs[2 * i + 1])).toList();
    }

    /**
     * Puts the hypervisor's own choice before others.
     *
     * @param others what else there is
     * @return one more
     */
    public static List<Choice> orDefault(List<Choice> others) {
        return Stream.concat(
                Stream.of(new Choice("", Messages.automatic)), others.stream()).toList();
    }
}
