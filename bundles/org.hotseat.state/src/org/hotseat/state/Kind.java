// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.state.json.Rewriter;
import org.hotseat.state.json.StateJson;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;

/**
 * A family of keys whose values are of one type. Immutable.
 *
 * @param <T> the type
 */
public final class Kind<T> {

    private static final Gson GSON = StateJson.builder().create();
    private static final String ANY = "*";
    private static final String SECRET = "secret/";

    private final String name;
    private final List<String> pattern;
    private final int schema;
    private final Class<T> type;

    Kind(String name, String pattern, int schema, Class<T> type) {
        this.name = name;
        this.pattern = List.of(pattern.split("/"));
        this.schema = schema;
        this.type = type;
    }

    /**
     * Its name for people and programs.
     *
     * @return such as {@code host}
     */
    public String name() {
        return name;
    }

    /**
     * The form that this program writes. A value of a higher one is not read here.
     *
     * @return 1 or more
     */
    public int schema() {
        return schema;
    }

    /**
     * What its values are.
     *
     * @return a record
     */
    public Class<T> type() {
        return type;
    }

    /**
     * Whether the values never leave the agents.
     *
     * @return true for secrets
     */
    public boolean isSecret() {
        return isSecret(pattern.get(0) + '/');
    }

    /**
     * Whether the value under a key never leaves the agents, whatever kind it is of.
     *
     * @param key any
     * @return true for secrets
     */
    public static boolean isSecret(String key) {
        return key.startsWith(SECRET);
    }

    /**
     * The key of a value.
     *
     * @param ids as many as the kind wants, each without a slash
     * @return where it lies
     */
    public String key(String... ids) {
        StringBuilder key = new StringBuilder();
        int next = 0;
        for (String part : pattern) {
            key.append(key.isEmpty() ? "" : "/");
            if (part.equals(ANY)) {
                if (next == ids.length || ids[next].isEmpty() || ids[next].indexOf('/') >= 0) {
                    throw new IllegalArgumentException(name + ": ids " + List.of(ids));
                }
                key.append(ids[next++]);
            } else {
                key.append(part);
            }
        }
        if (next != ids.length) {
            throw new IllegalArgumentException(name + ": ids " + List.of(ids));
        }
        return key.toString();
    }

    /**
     * The ids in a key.
     *
     * @param key any
     * @return empty when it is of another kind
     */
    public Optional<List<String>> ids(String key) {
        if (!key.startsWith(pattern.get(0))) {
            return Optional.empty();
        }
        String[] parts = key.split("/", -1);
        if (parts.length != pattern.size()) {
            return Optional.empty();
        }
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < parts.length; i++) {
            if (pattern.get(i).equals(ANY)) {
                ids.add(parts[i]);
            } else if (!pattern.get(i).equals(parts[i])) {
                return Optional.empty();
            }
        }
        return Optional.of(List.copyOf(ids));
    }

    /**
     * A value from its text. Fields that are not known are passed over.
     *
     * @param json as it is stored
     * @return the value
     * @throws IllegalArgumentException when the text is not such a value
     */
    public T read(String json) {
        try {
            @Nullable T value = GSON.fromJson(json, type);
            if (value == null) {
                throw new IllegalArgumentException(name + ": nothing");
            }
            return value;
        } catch (JsonParseException wrong) {
            throw new IllegalArgumentException(name + ": " + wrong.getMessage(), wrong);
        }
    }

    /**
     * The text of a new value.
     *
     * @param value any
     * @return to be stored
     */
    public String write(T value) {
        return GSON.toJson(value, type);
    }

    /**
     * The text of a value that takes the place of another one. Fields that a newer release gave to the old one, also in
     * records within it, are kept.
     *
     * @param value the new one
     * @param previous text of the old one
     * @return to be stored
     */
    public String rewrite(T value, String previous) {
        return Rewriter.merge(GSON.toJsonTree(value, type), previous, type);
    }

    @Override
    public String toString() {
        return name;
    }
}
