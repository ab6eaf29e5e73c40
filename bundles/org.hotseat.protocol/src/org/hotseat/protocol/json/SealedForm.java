// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protocol.json;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.TypeAdapter;
import com.google.gson.TypeAdapterFactory;
import com.google.gson.reflect.TypeToken;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;

/** A sealed interface of records: {@code "is"} says which. */
@NonNullByDefault({}) // the methods of the library are not constrained
final class SealedForm implements TypeAdapterFactory {

    private static final String IS = "is";

    @Override
    public <T> TypeAdapter<T> create(Gson gson, TypeToken<T> type) {
        Class<?> raw = type.getRawType();
        if (!raw.isSealed() || !raw.isInterface()) {
            return null;
        }
        Map<String, Class<?>> records = new HashMap<>();
        collect(raw, records);
        return new Form<>(gson, records, type).nullSafe();
    }

    private static void collect(Class<?> sealed, Map<String, Class<?>> records) {
        for (Class<?> permitted : sealed.getPermittedSubclasses()) {
            if (permitted.isSealed()) {
                collect(permitted, records);
            } else if (records.put(permitted.getSimpleName(), permitted) != null) {
                throw new IllegalStateException("two records with one name: " + permitted);
            }
        }
    }

    private static final class Form<T> extends TypeAdapter<T> {
        private final Gson gson;
        private final Map<String, Class<?>> records;
        private final TypeToken<T> type;
        private final TypeAdapter<JsonElement> trees;

        Form(Gson gson, Map<String, Class<?>> records, TypeToken<T> type) {
            this.gson = gson;
            this.records = records;
            this.type = type;
            this.trees = gson.getAdapter(JsonElement.class);
        }

        @SuppressWarnings("unchecked") // the record was looked up among the permitted ones
        @Override
        public T read(JsonReader in) throws IOException {
            JsonElement tree = trees.read(in);
            if (!tree.isJsonObject() || !tree.getAsJsonObject().has(IS)) {
                throw new JsonParseException("an object with \"" + IS + "\" is expected at " + in.getPreviousPath());
            }
            String name = tree.getAsJsonObject().get(IS).getAsString();
            Class<?> found = records.get(name);
            if (found == null) {
                throw new JsonParseException(in.getPreviousPath() + ": unknown kind " + name);
            }
            return (T) gson.getAdapter(parameterized(found)).fromJsonTree(tree);
        }

        @SuppressWarnings("unchecked") // by the class of the value itself
        @Override
        public void write(JsonWriter out, T value) throws IOException {
            TypeAdapter<T> adapter = (TypeAdapter<T>) gson.getAdapter(parameterized(value.getClass()));
            JsonObject fields = adapter.toJsonTree(value).getAsJsonObject();
            JsonObject all = new JsonObject();
            all.addProperty(IS, value.getClass().getSimpleName());
            fields.asMap().forEach(all::add);
            trees.write(out, all);
        }

        /** A generic record takes over the parameters of the interface when it has as many. */
        private TypeToken<?> parameterized(Class<?> found) {
            if (type.getType() instanceof ParameterizedType of
                    && found.getTypeParameters().length == of.getActualTypeArguments().length) {
                return TypeToken.getParameterized(found, of.getActualTypeArguments());
            }
            return TypeToken.get(found);
        }
    }
}
