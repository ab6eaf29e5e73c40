// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.disks.monitor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** What a monitor is told and answers: names with values, in which nothing is missing but what was left out. Stateless. */
public final class Words {

    private Words() {
    }

    /**
     * A list.
     *
     * @param each its elements
     * @return of them in their order
     */
    public static JsonArray list(List<JsonObject> each) {
        JsonArray list = new JsonArray();
        each.forEach(list::add);
        return list;
    }

    /**
     * A text.
     *
     * @param of where it is looked for
     * @param name of it
     * @return empty when there is none
     */
    public static String text(JsonObject of, String name) {
        @Nullable JsonElement value = of.get(name);
        return value != null && value.isJsonPrimitive() ? value.getAsString() : "";
    }

    /**
     * Whether something is so.
     *
     * @param of where it is looked for
     * @param name of it
     * @return false when it is not said
     */
    public static boolean flag(JsonObject of, String name) {
        return Boolean.parseBoolean(text(of, name));
    }

    /**
     * A part.
     *
     * @param of where it is looked for
     * @param name of it
     * @return empty when there is none
     */
    public static Optional<JsonObject> part(JsonObject of, String name) {
        @Nullable JsonElement value = of.get(name);
        return value instanceof JsonObject part ? Optional.of(part) : Optional.empty();
    }

    /**
     * The elements of a list.
     *
     * @param value a list, or anything else
     * @return those that are parts
     */
    public static List<JsonObject> parts(JsonElement value) {
        List<JsonObject> found = new ArrayList<>();
        if (value instanceof JsonArray list) {
            list.forEach(each -> {
                if (each instanceof JsonObject part) {
                    found.add(part);
                }
            });
        }
        return found;
    }
}
