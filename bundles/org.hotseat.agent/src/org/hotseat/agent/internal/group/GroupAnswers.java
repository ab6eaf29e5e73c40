// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.internal.group;

import org.hotseat.member.cluster.Group;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** A group as it is told on the control socket: without what is nobody's business there. */
final class GroupAnswers {

    private GroupAnswers() {
    }

    static JsonObject of(Group group) {
        JsonObject answer = new JsonObject();
        answer.addProperty("cluster", group.name());
        answer.addProperty("number", group.id());
        answer.addProperty("host", group.host().value());
        answer.addProperty("votes", group.votes());
        JsonArray voters = new JsonArray();
        group.voters().keySet().stream().sorted().map(Object::toString).forEach(voters::add);
        answer.add("voters", voters);
        return answer;
    }

    /** One word of a question; empty when it is missing. */
    static String text(JsonObject question, String name) {
        return question.has(name) && question.get(name).isJsonPrimitive() ? question.get(name).getAsString() : "";
    }
}
