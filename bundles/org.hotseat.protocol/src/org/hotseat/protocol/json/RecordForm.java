// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protocol.json;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import com.google.gson.TypeAdapter;
import com.google.gson.TypeAdapterFactory;
import com.google.gson.reflect.TypeToken;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;

/** Records field by field: unknown fields are skipped, missing ones have an empty value or are refused. */
@NonNullByDefault({}) // the methods of the library are not constrained
final class RecordForm implements TypeAdapterFactory {

    private static final Map<Class<?>, Object> EMPTY = Map.of(Optional.class, Optional.empty(), List.class, List.of(),
            Set.class, Set.of(), Map.class, Map.of(), int.class, 0, long.class, 0L, double.class, 0.0, boolean.class,
            false);

    /** One component: where it stands, how it is read and written. */
    private record Field(int place, String name, Class<?> raw, Method accessor, TypeAdapter<Object> form) {
    }

    @Override
    public <T> TypeAdapter<T> create(Gson gson, TypeToken<T> type) {
        Class<? super T> raw = type.getRawType();
        return raw.isRecord() ? new Form<>(gson, type).nullSafe() : null;
    }

    private static final class Form<T> extends TypeAdapter<T> {
        private final Class<? super T> raw;
        private final Map<String, Field> fields = new LinkedHashMap<>();
        private final Constructor<? super T> constructor;

        @SuppressWarnings("unchecked") // adapters are used with values of their own component only
        Form(Gson gson, TypeToken<T> type) {
            raw = type.getRawType();
            RecordComponent[] components = raw.getRecordComponents();
            Class<?>[] types = new Class<?>[components.length];
            for (int i = 0; i < components.length; i++) {
                RecordComponent one = components[i];
                types[i] = one.getType();
                TypeToken<?> of = TypeToken.get(Generic.resolve(one.getGenericType(), type));
                Method accessor = one.getAccessor();
                accessor.setAccessible(true);
                fields.put(one.getName(), new Field(i, one.getName(), one.getType(), accessor,
                        (TypeAdapter<Object>) gson.getAdapter(of)));
            }
            try {
                constructor = raw.getDeclaredConstructor(types);
                constructor.setAccessible(true);
            } catch (NoSuchMethodException impossible) {
                throw new IllegalStateException(impossible); // each record has it
            }
        }

        @SuppressWarnings("unchecked") // by the constructor of the very class
        @Override
        public T read(JsonReader in) throws IOException {
            Map<String, Object> found = new HashMap<>();
            String path = in.getPath();
            in.beginObject();
            while (in.hasNext()) {
                String name = in.nextName();
                Field field = fields.get(name);
                if (field == null) {
                    in.skipValue();
                } else if (found.put(name, Optional.ofNullable(field.form().read(in))) != null) {
                    throw new JsonParseException(path + ": twice: " + name);
                }
            }
            in.endObject();
            try {
                return (T) constructor.newInstance(arguments(found, path));
            } catch (ReflectiveOperationException refused) {
                throw new JsonParseException(path, refused);
            }
        }

        private Object[] arguments(Map<String, Object> found, String path) {
            Object[] all = new Object[fields.size()];
            for (Field field : fields.values()) {
                Object value = found.get(field.name()) instanceof Optional<?> present ? present.orElse(null) : null;
                if (value == null) {
                    value = EMPTY.get(field.raw());
                }
                if (value == null) {
                    throw new JsonParseException(path + ": missing: " + field.name());
                }
                all[field.place()] = value;
            }
            return all;
        }

        @Override
        public void write(JsonWriter out, T value) throws IOException {
            out.beginObject();
            for (Field field : fields.values()) {
                Object content = content(field, value);
                if (!content.equals(Optional.empty())) {
                    out.name(field.name());
                    field.form().write(out, content);
                }
            }
            out.endObject();
        }

        private static Object content(Field field, Object value) {
            try {
                Object content = field.accessor().invoke(value);
                if (content == null) {
                    throw new JsonParseException("null: " + field.name());
                }
                return content;
            } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }
}
