// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.internal.check;

import java.util.Locale;

import com.google.gson.JsonObject;

/**
 * What one check found.
 *
 * @param check what was looked at
 * @param grade how it is
 * @param text what was found
 * @param remedy what to do; empty when there is nothing
 */
public record Finding(String check, Grade grade, String text, String remedy) {

    /** How something is. */
    public enum Grade {
        /** As it should be. */
        GOOD,
        /** The agent runs, but somebody should look. */
        NOTE,
        /** The agent cannot do its work. */
        BAD
    }

    static Finding good(String check, String text) {
        return new Finding(check, Grade.GOOD, text, "");
    }

    static Finding note(String check, String text, String remedy) {
        return new Finding(check, Grade.NOTE, text, remedy);
    }

    static Finding bad(String check, String text, String remedy) {
        return new Finding(check, Grade.BAD, text, remedy);
    }

    /**
     * What {@link #json} wrote.
     *
     * @param json with the same fields
     * @return the finding
     */
    public static Finding of(JsonObject json) {
        return new Finding(json.get("check").getAsString(), Grade.valueOf(json.get("grade").getAsString().toUpperCase(
                Locale.ROOT)), json.get("text").getAsString(), json.get("remedy").getAsString());
    }

    /**
     * For people, in one line.
     *
     * @return grade, check, text and remedy
     */
    public String line() {
        return String.format(Locale.ROOT, "%-4s  %-10s  %s%s", grade.name().toLowerCase(Locale.ROOT), check, text,
                remedy.isEmpty() ? "" : ". " + remedy);
    }

    /**
     * For programs.
     *
     * @return an object with the same fields
     */
    public JsonObject json() {
        JsonObject json = new JsonObject();
        json.addProperty("check", check);
        json.addProperty("grade", grade.name().toLowerCase(Locale.ROOT));
        json.addProperty("text", text);
        json.addProperty("remedy", remedy);
        return json;
    }
}
