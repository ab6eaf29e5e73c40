// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protocol.json;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.List;

import com.google.gson.reflect.TypeToken;

/** Puts the arguments of a generic record into the types of its components. */
final class Generic {

    private Generic() {
    }

    static Type resolve(Type type, TypeToken<?> record) {
        return switch (type) {
            case TypeVariable<?> variable when record.getType() instanceof ParameterizedType of ->
                of.getActualTypeArguments()[List.of(record.getRawType().getTypeParameters()).indexOf(variable)];
            case ParameterizedType of -> TypeToken.getParameterized(of.getRawType(), arguments(of, record)).getType();
            default -> type;
        };
    }

    private static Type[] arguments(ParameterizedType of, TypeToken<?> record) {
        Type[] arguments = of.getActualTypeArguments();
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = resolve(arguments[i], record);
        }
        return arguments;
    }
}
