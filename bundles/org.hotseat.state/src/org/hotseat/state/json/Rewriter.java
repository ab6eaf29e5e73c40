// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.state.json;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.Nullable;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/** Writes a record over an older text without losing what a newer release put there. */
public final class Rewriter {

    private static final Gson PLAIN = new GsonBuilder().disableHtmlEscaping().create();

    private Rewriter() {
    }

    /**
     * The new text.
     *
     * @param fresh the new value
     * @param previous text of the old one; of any other form than an object, nothing of it is kept
     * @param type of both
     * @return the new value, with the old fields that the type does not know
     */
    public static String merge(JsonElement fresh, String previous, Class<?> type) {
        try {
            if (fresh instanceof JsonObject object && JsonParser.parseString(previous) instanceof JsonObject old) {
                keep(object, old, type);
            }
        } catch (JsonParseException noText) {
            return PLAIN.toJson(fresh); // nothing can be kept of what is no JSON
        }
        return PLAIN.toJson(fresh);
    }

    private static void keep(JsonObject fresh, JsonObject old, Class<?> type) {
        Map<String, Class<?>> known = new TreeMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            known.put(component.getName(), inner(component));
        }
        old.asMap().forEach((name, value) -> {
            @Nullable Class<?> inner = known.get(name);
            if (inner == null) {
                fresh.add(name, value);
            } else if (inner.isRecord() && value instanceof JsonObject before
                    && fresh.get(name) instanceof JsonObject after) {
                keep(after, before, inner);
            }
        });
    }

    private static Class<?> inner(RecordComponent component) {
        return component.getType() == Optional.class && component.getGenericType() instanceof ParameterizedType full
                && full.getActualTypeArguments()[0] instanceof Class<?> inner ? inner : component.getType();
    }
}
