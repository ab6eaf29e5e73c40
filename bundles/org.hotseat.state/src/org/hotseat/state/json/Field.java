// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.state.json;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;

import com.google.gson.Gson;
import com.google.gson.TypeAdapter;
import com.google.gson.reflect.TypeToken;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;

/**
 * One component of a record.
 *
 * @param <V> its type
 * @param name in the object
 * @param accessor reads it
 * @param adapter writes it
 * @param absent its value when it is left out; null when it must not be
 */
record Field<V>(String name, Method accessor, TypeAdapter<V> adapter, @Nullable Object absent) {

    private static final Map<Class<?>, Object> ZEROS = Map.of(boolean.class, false, int.class, 0, long.class, 0L,
            double.class, 0.0, float.class, 0f, short.class, (short) 0, byte.class, (byte) 0, Optional.class,
            Optional.empty(), List.class, List.of());
    private static final Map<Class<?>, Object> EMPTIES = Map.of(Set.class, Set.of(), Map.class, Map.of());

    static Field<?> of(Gson gson, RecordComponent component) {
        Method accessor = component.getAccessor();
        if (!accessor.trySetAccessible()) {
            throw new IllegalArgumentException("not to be read: " + component);
        }
        Class<?> type = component.getType();
        @Nullable Object absent = ZEROS.containsKey(type) ? ZEROS.get(type) : EMPTIES.get(type);
        return new Field<>(component.getName(), accessor, gson.getAdapter(TypeToken.get(component.getGenericType())),
                absent);
    }

    @SuppressWarnings("unchecked") // the value is the component's
    void write(JsonWriter out, Object value) throws IOException {
        adapter.write(out, (V) value);
    }

    @Nullable Object read(JsonReader in) throws IOException {
        return adapter.read(in);
    }
}
