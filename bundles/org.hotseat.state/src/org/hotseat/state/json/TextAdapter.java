// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.state.json;

import java.io.IOException;
import java.time.DateTimeException;
import java.util.function.Function;

import com.google.gson.JsonParseException;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;

/**
 * A value that is one text.
 *
 * @param <T> its type
 */
public final class TextAdapter<T> extends TypeAdapter<T> {

    private final Function<T, String> write;
    private final Function<String, T> read;

    private TextAdapter(Function<T, String> write, Function<String, T> read) {
        this.write = write;
        this.read = read;
    }

    /**
     * For types whose {@code toString} is their text.
     *
     * @param <T> the type
     * @param read the way back; may throw {@code IllegalArgumentException} or {@code DateTimeException}
     * @return an adapter
     */
    public static <T> TypeAdapter<T> of(Function<String, T> read) {
        return of(String::valueOf, read);
    }

    /**
     * For other types.
     *
     * @param <T> the type
     * @param write its text
     * @param read the way back; may throw {@code IllegalArgumentException} or {@code DateTimeException}
     * @return an adapter
     */
    public static <T> TypeAdapter<T> of(Function<T, String> write, Function<String, T> read) {
        return new TextAdapter<>(write, read);
    }

    @Override
    public void write(JsonWriter out, T value) throws IOException {
        out.value(write.apply(value));
    }

    @Override
    public T read(JsonReader in) throws IOException {
        if (in.peek() != JsonToken.STRING) {
            throw new JsonParseException("not a text: " + in.getPath());
        }
        String path = in.getPath();
        try {
            return read.apply(in.nextString());
        } catch (IllegalArgumentException | DateTimeException wrong) {
            throw new JsonParseException(path + ": " + wrong.getMessage(), wrong);
        }
    }
}
