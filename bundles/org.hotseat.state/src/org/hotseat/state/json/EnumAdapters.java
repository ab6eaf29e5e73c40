// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.state.json;

import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;

import com.google.gson.Gson;
import com.google.gson.TypeAdapter;
import com.google.gson.TypeAdapterFactory;
import com.google.gson.reflect.TypeToken;

/** Enums by name; an unknown name is an error, not null. */
final class EnumAdapters implements TypeAdapterFactory {

    @Override
    public <T> @Nullable TypeAdapter<T> create(Gson gson, TypeToken<T> type) {
        Class<? super T> raw = type.getRawType();
        if (!Enum.class.isAssignableFrom(raw) || raw == Enum.class) {
            return null;
        }
        Class<? super T> declaring = raw.isEnum() ? raw : raw.getSuperclass();
        return TextAdapter.of(value -> ((Enum<?>) value).name(), text -> constant(declaring, text));
    }

    @SuppressWarnings("unchecked") // the class is the enum's own
    private static <T> T constant(Class<? super T> type, String text) {
        for (Object constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(text)) {
                return (T) constant;
            }
        }
        throw new IllegalArgumentException(String.format(Locale.ROOT, "no %s: %s", type.getSimpleName(), text));
    }
}
