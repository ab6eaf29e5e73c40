// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protocol.json;

import java.io.IOException;
import java.io.StringReader;
import java.util.Arrays;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.state.json.StateJson;
import org.hotseat.state.json.TextAdapter;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;

/**
 * The codec of everything on the wire: that of {@link StateJson}, with causes of failures that a newer release knows
 * read as {@link FailureCode#OTHER}. Strict JSON; unknown fields are ignored; a missing field is refused, unless its
 * type has an empty value, so a field that a later release adds is an {@code Optional}, a collection, a number or a
 * boolean. Immutable, thread-safe.
 */
public final class Json {

    private static final Gson GSON = StateJson.builder()
            .registerTypeAdapter(FailureCode.class, TextAdapter.of(Json::code)).create();

    private Json() {
    }

    /** A newer release may know more causes. */
    private static FailureCode code(String name) {
        return Arrays.stream(FailureCode.values()).filter(code -> code.name().equals(name)).findFirst()
                .orElse(FailureCode.OTHER);
    }

    /**
     * Writes a value.
     *
     * @param value a record, or a part of one
     * @param type as what; the sealed interface where it is one
     * @return JSON on one line
     */
    public static String write(Object value, Class<?> type) {
        return GSON.toJson(value, type);
    }

    /**
     * Writes a value as a tree.
     *
     * @param value a record
     * @param type as what; the sealed interface where it is one
     * @return the tree
     */
    public static JsonElement tree(Object value, Class<?> type) {
        return GSON.toJsonTree(value, type);
    }

    /**
     * Reads a value; nothing may follow it.
     *
     * @param <T> its type
     * @param text JSON
     * @param type its type
     * @return the value
     * @throws JsonRefused when it is something else
     */
    public static <T> T read(String text, Class<T> type) throws JsonRefused {
        try (JsonReader reader = new JsonReader(new StringReader(text))) {
            reader.setStrictness(Strictness.STRICT);
            T value = GSON.getAdapter(type).read(reader);
            if (reader.peek() != JsonToken.END_DOCUMENT) {
                throw new JsonParseException("something follows");
            }
            return present(value);
        } catch (IOException | RuntimeException | StackOverflowError malformed) { // records check themselves
            throw refused(malformed);
        }
    }

    /**
     * Reads a value from a tree.
     *
     * @param <T> its type
     * @param tree JSON; null is refused
     * @param type its type
     * @return the value
     * @throws JsonRefused when it is something else
     */
    public static <T> T read(@Nullable JsonElement tree, Class<T> type) throws JsonRefused {
        try {
            return present(GSON.getAdapter(type).fromJsonTree(tree));
        } catch (RuntimeException | StackOverflowError malformed) { // records check themselves
            throw refused(malformed);
        }
    }

    private static <T> T present(@Nullable T value) {
        return Optional.ofNullable(value).orElseThrow(() -> new JsonParseException("null"));
    }

    private static JsonRefused refused(Throwable malformed) {
        Throwable told = malformed;
        for (Throwable cause = told.getCause(); cause != null; cause = cause.getCause()) {
            told = cause;
        }
        String message = told.getMessage();
        return new JsonRefused(message == null ? told.getClass().getSimpleName() : message, malformed);
    }
}
