// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.cluster.etcd;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.cluster.store.KeyRange;
import org.hotseat.cluster.store.StoreKey;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** The gateway's habits: numbers are texts, bytes are base 64, and what is zero or false is left out. */
final class Json {

    private static final byte[] ALL = { 0 };

    private Json() {
    }

    static JsonObject object(String name, JsonElement value) {
        JsonObject object = new JsonObject();
        object.add(name, value);
        return object;
    }

    static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    static byte[] bytes(JsonObject object, String name) {
        return Base64.getDecoder().decode(text(object, name));
    }

    static String text(JsonObject object, String name) {
        @Nullable JsonElement value = object.get(name);
        return value == null || value.isJsonNull() ? "" : value.getAsString();
    }

    static long number(JsonObject object, String name) {
        String text = text(object, name);
        return text.isEmpty() ? 0 : Long.parseLong(text);
    }

    /** Ids are unsigned. */
    static String hex(JsonObject object, String name) {
        String text = text(object, name);
        return Long.toHexString(text.isEmpty() ? 0 : Long.parseUnsignedLong(text));
    }

    static boolean flag(JsonObject object, String name) {
        return "true".equals(text(object, name));
    }

    static Optional<JsonObject> child(JsonObject object, String name) {
        @Nullable JsonElement value = object.get(name);
        return value != null && value.isJsonObject() ? Optional.of(value.getAsJsonObject()) : Optional.empty();
    }

    static List<JsonObject> children(JsonObject object, String name) {
        @Nullable JsonElement value = object.get(name);
        List<JsonObject> found = new ArrayList<>();
        if (value instanceof JsonArray array) {
            array.forEach(each -> found.add(each.getAsJsonObject()));
        }
        return found;
    }

    static List<String> texts(JsonObject object, String name) {
        @Nullable JsonElement value = object.get(name);
        List<String> found = new ArrayList<>();
        if (value instanceof JsonArray array) {
            array.forEach(each -> found.add(each.getAsString()));
        }
        return found;
    }

    static long revision(JsonObject answer) {
        return child(answer, "header").map(header -> number(header, "revision")).orElse(0L);
    }

    static JsonObject range(StoreKey key) {
        JsonObject range = new JsonObject();
        range.addProperty("key", base64(key.bytes()));
        return range;
    }

    static JsonObject range(KeyRange keys) {
        JsonObject range = new JsonObject();
        range.addProperty("key", base64(keys.first().isEmpty() ? ALL : keys.first().getBytes(ISO_8859_1)));
        range.addProperty("range_end", base64(keys.end().isEmpty() ? ALL : keys.end().getBytes(ISO_8859_1)));
        return range;
    }
}
