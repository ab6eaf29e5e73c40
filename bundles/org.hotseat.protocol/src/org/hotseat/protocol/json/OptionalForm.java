// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protocol.json;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;

import com.google.gson.Gson;
import com.google.gson.TypeAdapter;
import com.google.gson.TypeAdapterFactory;
import com.google.gson.reflect.TypeToken;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;

/** What is empty is left out. */
@NonNullByDefault({}) // the methods of the library are not constrained
final class OptionalForm implements TypeAdapterFactory {

    @SuppressWarnings("unchecked") // the type was checked to be Optional<X>
    @Override
    public <T> TypeAdapter<T> create(Gson gson, TypeToken<T> type) {
        if (type.getRawType() != Optional.class || !(type.getType() instanceof ParameterizedType of)) {
            return null;
        }
        return (TypeAdapter<T>) form(gson.getAdapter(TypeToken.get(of.getActualTypeArguments()[0])));
    }

    private static <X> TypeAdapter<Optional<X>> form(TypeAdapter<X> inner) {
        return new TypeAdapter<>() {
            @Override
            public Optional<X> read(JsonReader in) throws IOException {
                if (in.peek() == JsonToken.NULL) {
                    in.nextNull();
                    return Optional.empty();
                }
                return Optional.of(inner.read(in));
            }

            @Override
            public void write(JsonWriter out, Optional<X> value) throws IOException {
                if (value.isPresent()) {
                    inner.write(out, value.get());
                } else {
                    out.nullValue();
                }
            }
        };
    }
}
