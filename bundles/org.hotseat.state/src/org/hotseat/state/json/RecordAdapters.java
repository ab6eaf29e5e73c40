// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.state.json;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.jdt.annotation.Nullable;

import com.google.gson.Gson;
import com.google.gson.TypeAdapter;
import com.google.gson.TypeAdapterFactory;
import com.google.gson.reflect.TypeToken;

/** Records by their components. Generic records are left to Gson. */
final class RecordAdapters implements TypeAdapterFactory {

    private final Predicate<RecordComponent> shown;

    RecordAdapters(Predicate<RecordComponent> shown) {
        this.shown = shown;
    }

    @Override
    public <T> @Nullable TypeAdapter<T> create(Gson gson, TypeToken<T> type) {
        Class<? super T> raw = type.getRawType();
        if (!raw.isRecord() || raw.getTypeParameters().length > 0) {
            return null;
        }
        List<Field<?>> fields = new ArrayList<>();
        for (RecordComponent component : raw.getRecordComponents()) {
            if (shown.test(component)) {
                fields.add(Field.of(gson, component));
            }
        }
        return new RecordAdapter<>(raw, fields);
    }
}
