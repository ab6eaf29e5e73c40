// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protocol.json;

import java.io.IOException;
import java.time.DateTimeException;
import java.util.function.Function;

import org.eclipse.jdt.annotation.NonNullByDefault;

import com.google.gson.JsonParseException;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;

/** A value written as one text. */
@NonNullByDefault({}) // the methods of the library are not constrained
final class TextForm<T> extends TypeAdapter<T> {

    private final Function<String, T> reader;
    private final Function<T, String> writer;

    TextForm(Function<String, T> reader, Function<T, String> writer) {
        this.reader = reader;
        this.writer = writer;
    }

    @Override
    public T read(JsonReader in) throws IOException {
        if (in.peek() != JsonToken.STRING) {
            throw new JsonParseException("a text is expected at " + in.getPath());
        }
        String text = in.nextString();
        try {
            return reader.apply(text);
        } catch (IllegalArgumentException | DateTimeException malformed) {
            throw new JsonParseException(in.getPreviousPath() + ": " + malformed.getMessage());
        }
    }

    @Override
    public void write(JsonWriter out, T value) throws IOException {
        if (value == null) {
            throw new JsonParseException("null");
        }
        out.value(writer.apply(value));
    }
}
