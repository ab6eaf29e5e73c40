// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.seats.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Values one a line, each list behind its length. For one thread, either written or read. */
final class Lines {

    private final StringBuilder out = new StringBuilder();
    private final Iterator<String> in;

    /** To be written. */
    Lines() {
        this.in = List.<String>of().iterator();
    }

    /** To be read. */
    Lines(String text) {
        this.in = Arrays.asList(text.split("\n", -1)).iterator();
    }

    String text() {
        return out.toString();
    }

    Lines put(Object value) {
        out.append(value.toString().replace("\\", "\\\\").replace("\n", "\\n")).append('\n');
        return this;
    }

    <T> Lines all(Collection<T> values, Consumer<T> writer) {
        put(values.size());
        values.forEach(writer);
        return this;
    }

    <T> Lines maybe(Optional<T> value, Consumer<T> writer) {
        return all(value.stream().toList(), writer);
    }

    String next() {
        if (!in.hasNext()) {
            throw new IllegalArgumentException("it ends too early");
        }
        String line = in.next();
        StringBuilder value = new StringBuilder();
        for (int at = 0; at < line.length(); at++) {
            char one = line.charAt(at);
            if (one != '\\') {
                value.append(one);
            } else if (++at < line.length()) {
                value.append(line.charAt(at) == 'n' ? '\n' : line.charAt(at));
            }
        }
        return value.toString();
    }

    long number() {
        return Long.parseLong(next());
    }

    boolean flag() {
        return Boolean.parseBoolean(next());
    }

    <T> List<T> list(Supplier<T> reader) {
        List<T> values = new ArrayList<>();
        for (long left = number(); left > 0; left--) {
            values.add(reader.get());
        }
        return values;
    }

    <T> Optional<T> optional(Supplier<T> reader) {
        return list(reader).stream().findFirst();
    }
}
