// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.state.json;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.TypeAdapter;
import com.google.gson.TypeAdapterFactory;
import com.google.gson.reflect.TypeToken;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;

/** Sealed interfaces whose members are records: the record's object with its simple name as {@code "kind"}. */
final class SealedAdapters implements TypeAdapterFactory {

    private static final String KIND = "kind";

    @Override
    public <T> @Nullable TypeAdapter<T> create(Gson gson, TypeToken<T> type) {
        Class<? super T> raw = type.getRawType();
        if (!raw.isSealed() || !raw.isInterface()) {
            return null;
        }
        Map<String, Class<?>> members = new LinkedHashMap<>();
        collect(raw, members);
        return new Family<>(gson, gson.getAdapter(JsonElement.class), raw.getSimpleName(), members);
    }

    private static void collect(Class<?> sealed, Map<String, Class<?>> members) {
        for (Class<?> member : sealed.getPermittedSubclasses()) {
            if (member.isRecord()) {
                if (members.put(member.getSimpleName(), member) != null) {
                    throw new IllegalStateException("two records of one name: " + member.getSimpleName());
                }
            } else {
                collect(member, members);
            }
        }
    }

    private static final class Family<T> extends TypeAdapter<T> {

        private final Gson gson;
        private final TypeAdapter<JsonElement> elements;
        private final String name;
        private final Map<String, Class<?>> members;

        Family(Gson gson, TypeAdapter<JsonElement> elements, String name, Map<String, Class<?>> members) {
            this.gson = gson;
            this.elements = elements;
            this.name = name;
            this.members = members;
        }

        @Override
        public void write(JsonWriter out, T value) throws IOException {
            JsonObject object = new JsonObject();
            object.addProperty(KIND, value.getClass().getSimpleName());
            gson.toJsonTree(value, value.getClass()).getAsJsonObject().asMap().forEach(object::add);
            elements.write(out, object);
        }

        @Override
        @SuppressWarnings("unchecked") // the class is a member of the family
        public T read(JsonReader in) throws IOException {
            String path = in.getPath();
            @Nullable JsonElement element = elements.read(in);
            @Nullable JsonElement kind = element instanceof JsonObject object ? object.get(KIND) : null;
            if (kind == null || !kind.isJsonPrimitive()) {
                throw new JsonParseException(path + ": no kind of " + name);
            }
            @Nullable Class<?> member = members.get(kind.getAsString());
            if (member == null) {
                throw new UnknownKindException(name, kind.getAsString());
            }
            return (T) gson.fromJson(element, member);
        }
    }
}
