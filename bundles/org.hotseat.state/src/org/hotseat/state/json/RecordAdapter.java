// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.state.json;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;

import com.google.gson.JsonParseException;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;

/** A record as an object. What its constructor refuses is a {@code JsonParseException}. */
final class RecordAdapter<T> extends TypeAdapter<T> {

    private final Class<? super T> type;
    private final List<Field<?>> fields;
    private final Map<String, Integer> places = new HashMap<>();
    private final Constructor<?> constructor;

    RecordAdapter(Class<? super T> type, List<Field<?>> fields) {
        this.type = type;
        this.fields = List.copyOf(fields);
        for (int i = 0; i < fields.size(); i++) {
            places.put(fields.get(i).name(), i);
        }
        this.constructor = canonical(type);
    }

    private static Constructor<?> canonical(Class<?> type) {
        Class<?>[] parameters = Stream.of(type.getRecordComponents()).map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            Constructor<?> found = type.getDeclaredConstructor(parameters);
            if (!found.trySetAccessible()) {
                throw new IllegalArgumentException("not to be made: " + type);
            }
            return found;
        } catch (NoSuchMethodException broken) {
            throw new IllegalStateException(broken);
        }
    }

    @Override
    public void write(JsonWriter out, T value) throws IOException {
        out.beginObject();
        for (Field<?> field : fields) {
            Object part = part(field, value);
            if (!part.equals(field.absent())) {
                out.name(field.name());
                field.write(out, part);
            }
        }
        out.endObject();
    }

    private static Object part(Field<?> field, Object value) {
        try {
            return field.accessor().invoke(value);
        } catch (IllegalAccessException | InvocationTargetException broken) {
            throw new IllegalStateException(broken);
        }
    }

    @Override
    public T read(JsonReader in) throws IOException {
        if (in.peek() != JsonToken.BEGIN_OBJECT) {
            throw new JsonParseException(in.getPath() + ": no " + type.getSimpleName());
        }
        String path = in.getPath();
        @Nullable Object[] parts = new @Nullable Object[fields.size()];
        in.beginObject();
        while (in.hasNext()) {
            @Nullable Integer place = places.get(in.nextName());
            if (place == null) {
                in.skipValue();
            } else if (in.peek() == JsonToken.NULL) {
                in.nextNull();
            } else {
                parts[place] = fields.get(place).read(in);
            }
        }
        in.endObject();
        return make(parts, path);
    }

    @SuppressWarnings("unchecked") // the constructor is the record's
    private T make(@Nullable Object[] parts, String path) {
        for (int i = 0; i < parts.length; i++) {
            if (parts[i] == null) {
                parts[i] = fields.get(i).absent();
            }
            if (parts[i] == null) {
                throw new JsonParseException(path + ": " + type.getSimpleName() + " without " + fields.get(i).name());
            }
        }
        try {
            return (T) constructor.newInstance(parts);
        } catch (InvocationTargetException refused) {
            throw new JsonParseException(path + ": " + refused.getCause().getMessage(), refused.getCause());
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
