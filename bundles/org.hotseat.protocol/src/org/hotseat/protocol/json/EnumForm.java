// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protocol.json;

import org.eclipse.jdt.annotation.NonNullByDefault;

import com.google.gson.Gson;
import com.google.gson.TypeAdapter;
import com.google.gson.TypeAdapterFactory;
import com.google.gson.reflect.TypeToken;

/** Enums by name; a name that is not known is refused, not null. */
@NonNullByDefault({}) // the methods of the library are not constrained
final class EnumForm implements TypeAdapterFactory {

    @SuppressWarnings({ "unchecked", "rawtypes" }) // the type was checked to be an enum
    @Override
    public <T> TypeAdapter<T> create(Gson gson, TypeToken<T> type) {
        Class<?> raw = type.getRawType();
        if (!Enum.class.isAssignableFrom(raw) || raw == Enum.class) {
            return null;
        }
        Class<? extends Enum> constants = (Class<? extends Enum>) (raw.isEnum() ? raw : raw.getSuperclass());
        return (TypeAdapter<T>) new TextForm<Enum>(name -> Enum.valueOf(constants, name), Enum::name);
    }
}
