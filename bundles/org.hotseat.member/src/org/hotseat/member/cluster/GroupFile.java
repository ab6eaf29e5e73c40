// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.cluster;

import java.net.URI;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

import org.hotseat.base.id.HostId;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/** A group as JSON: in {@code group.json} and in the packet that a joining host gets. */
public final class GroupFile {

    private static final int FORM = 1;
    private static final Gson PRETTY = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    private GroupFile() {
    }

    /**
     * As an object.
     *
     * @param group any
     * @return all of it
     */
    public static JsonObject write(Group group) {
        JsonObject json = new JsonObject();
        json.addProperty("form", FORM);
        json.addProperty("name", group.name());
        json.addProperty("number", group.id());
        json.addProperty("token", group.token());
        json.addProperty("host", group.host().value());
        json.addProperty("votes", group.votes());
        json.addProperty("founding", group.founding());
        if (group.history() != 0) {
            json.addProperty("history", group.history());
        }
        JsonObject voters = new JsonObject();
        new TreeMap<>(group.voters()).forEach((host, where) -> {
            JsonObject voter = new JsonObject();
            voter.addProperty("peer", where.peer().toString());
            voter.addProperty("client", where.client().toString());
            voters.add(host.value(), voter);
        });
        json.add("voters", voters);
        return json;
    }

    static String text(JsonObject json) {
        return PRETTY.toJson(json) + '\n';
    }

    static Group read(String text) {
        return read(JsonParser.parseString(text).getAsJsonObject());
    }

    /**
     * What was written.
     *
     * @param json any object
     * @return the group; an unchecked exception when it is something else
     */
    public static Group read(JsonObject json) {
        if (!json.has("form") || json.get("form").getAsInt() != FORM) {
            throw new JsonParseException("not the description of a cluster, or of a newer release");
        }
        Map<HostId, Voter> voters = new TreeMap<>();
        for (Map.Entry<String, JsonElement> one : json.getAsJsonObject("voters").entrySet()) {
            JsonObject voter = one.getValue().getAsJsonObject();
            voters.put(new HostId(one.getKey()), new Voter(URI.create(text(voter, "peer")),
                    URI.create(text(voter, "client"))));
        }
        String name = text(json, "name");
        long number = HexFormat.fromHexDigitsToLong(text(json, "number"));
        if (!name.matches(Group.NAME) || number == 0 || voters.isEmpty()) {
            throw new JsonParseException("the description of a cluster without name, number or voters");
        }
        return new Group(name, number, text(json, "token"), new HostId(text(json, "host")), voters,
                json.get("votes").getAsBoolean(), json.get("founding").getAsBoolean(),
                json.has("history") ? json.get("history").getAsLong() : 0);
    }

    private static String text(JsonObject json, String name) {
        if (!json.has(name)) {
            throw new JsonParseException('"' + name + "\" is missing");
        }
        return json.get(name).getAsString();
    }
}
