// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.internal.command;

import java.time.Duration;
import java.util.Locale;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** A status as people read it; fields that another release does not tell are left out. */
final class StatusText {

    private StatusText() {
    }

    static String of(JsonObject status) {
        StringBuilder text = new StringBuilder();
        text.append("agent ").append(word(status, "name")).append(" is ").append(word(status, "state"))
                .append(status.has("well") && status.get("well").getAsBoolean() ? "" : ", not well")
                .append(", version ").append(word(status, "version")).append(", pid ").append(word(status, "pid"))
                .append(", up ").append(span(status)).append('\n');
        if (status.has("parts") && status.get("parts").isJsonArray()) {
            for (JsonElement element : status.getAsJsonArray("parts")) {
                JsonObject part = element.getAsJsonObject();
                text.append(String.format(Locale.ROOT, "  %-4s  %-15s %s%n", part.get("well").getAsBoolean() ? "good"
                        : "bad", word(part, "part"), word(part, "text")));
            }
        }
        return text.toString();
    }

    private static String word(JsonObject json, String name) {
        return json.has(name) && json.get(name).isJsonPrimitive() ? json.get(name).getAsString() : "–";
    }

    private static String span(JsonObject status) {
        if (!status.has("uptimeSeconds")) {
            return "–";
        }
        Duration up = Duration.ofSeconds(status.get("uptimeSeconds").getAsLong());
        return up.toDays() > 0 ? up.toDays() + " d " + up.toHoursPart() + " h"
                : String.format(Locale.ROOT, "%d:%02d:%02d h", up.toHours(), up.toMinutesPart(), up.toSecondsPart());
    }
}
