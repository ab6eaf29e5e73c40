// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.state.json;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;

import com.google.gson.Gson;
import com.google.gson.TypeAdapter;
import com.google.gson.TypeAdapterFactory;
import com.google.gson.reflect.TypeToken;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;

/** {@code Optional}: its value, or null, which a record leaves out. */
final class ContainerAdapters implements TypeAdapterFactory {

    @Override
    @SuppressWarnings("unchecked") // T is Optional<inner>
    public <T> @Nullable TypeAdapter<T> create(Gson gson, TypeToken<T> type) {
        if (type.getRawType() != Optional.class || !(type.getType() instanceof ParameterizedType full)) {
            return null;
        }
        Type inner = full.getActualTypeArguments()[0];
        return (TypeAdapter<T>) optional(gson.getAdapter(TypeToken.get(inner)));
    }

    private static <V> TypeAdapter<Optional<V>> optional(TypeAdapter<V> inner) {
        return new TypeAdapter<>() {
            @Override
            public void write(JsonWriter out, Optional<V> value) throws IOException {
                if (value.isPresent()) {
                    inner.write(out, value.get());
                } else {
                    out.nullValue();
                }
            }

            @Override
            public Optional<V> read(JsonReader in) throws IOException {
                if (in.peek() == JsonToken.NULL) {
                    in.nextNull();
                    return Optional.empty();
                }
                return Optional.of(inner.read(in));
            }
        };
    }
}
