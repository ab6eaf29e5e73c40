// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protocol.json;

import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.Strictness;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;

/**
 * The one codec. Strict JSON; unknown fields are ignored. A missing field is refused, unless its type has an empty
 * value: {@code Optional}, {@code List}, {@code Set}, {@code Map}, numbers and booleans; so a field that a later release
 * adds has one of these types. A sealed interface is written with {@code "is"}, the simple name of the record, which is
 * looked up among its permitted records only: no class is ever loaded by a name from outside. Immutable, thread-safe.
 */
public final class Json {

    private static final Gson GSON = builder().create();

    private Json() {
    }

    private static GsonBuilder builder() {
        return new GsonBuilder().disableHtmlEscaping().setStrictness(Strictness.STRICT)
                .registerTypeAdapterFactory(new RecordForm()) // what is registered later goes first
                .registerTypeAdapterFactory(new SealedForm())
                .registerTypeAdapterFactory(new OptionalForm())
                .registerTypeAdapterFactory(new EnumForm())
                .registerTypeAdapter(HostId.class, text(HostId::new, HostId::value))
                .registerTypeAdapter(MachineId.class, text(MachineId::of, MachineId::toString))
                .registerTypeAdapter(UUID.class, text(UUID::fromString, UUID::toString))
                .registerTypeAdapter(Instant.class, text(Instant::parse, Instant::toString))
                .registerTypeAdapter(Duration.class, text(Duration::parse, Duration::toString))
                .registerTypeAdapter(byte[].class, text(Base64.getDecoder()::decode,
                        Base64.getEncoder()::encodeToString))
                .registerTypeAdapter(FailureCode.class, text(Json::code, FailureCode::name));
    }

    /** A newer release may know more causes. */
    private static FailureCode code(String name) {
        return Arrays.stream(FailureCode.values()).filter(code -> code.name().equals(name)).findFirst()
                .orElse(FailureCode.OTHER);
    }

    private static <T> TypeAdapter<T> text(Function<String, T> reader, Function<T, String> writer) {
        return new TextForm<>(reader, writer);
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
