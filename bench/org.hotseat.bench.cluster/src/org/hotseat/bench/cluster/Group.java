// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.bench.cluster;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.google.gson.JsonObject;

/** Agents that are one cluster. */
final class Group implements AutoCloseable {

    private static final int MOST_VOTERS = 5;
    private static final int TRIES = 5;

    private final List<Member> members = new ArrayList<>();
    private final int voters;

    Group(Path product, Path folder, int count) throws IOException {
        for (int number = 1; number <= count; number++) {
            members.add(new Member(product, folder, number));
        }
        this.voters = Math.min(MOST_VOTERS, count % 2 == 0 && count < MOST_VOTERS ? count - 1 : count);
    }

    void form() throws IOException {
        Member first = members.get(0);
        first.exec();
        first.awaitRunning();
        JsonObject name = new JsonObject();
        name.addProperty("name", "bench");
        first.act("found", name);
        for (Member member : members.subList(1, members.size())) {
            member.exec();
            member.awaitRunning();
            member.act("join", first.act("admit", member.ask("prepare", new JsonObject())));
        }
        for (Member voter : members.subList(1, voters)) {
            JsonObject question = new JsonObject();
            question.addProperty("what", "add");
            question.addProperty("host", voter.name());
            addVoter(first, question);
        }
    }

    /** Twenty agents that have just begun keep two cores busy for a while: the group is not what is measured here. */
    private static void addVoter(Member first, JsonObject question) throws IOException {
        for (int again = 1;; again++) {
            try {
                first.act("voter", question);
                return;
            } catch (IOException busy) {
                if (again == TRIES) {
                    throw busy;
                }
            }
        }
    }

    List<Member> members() {
        return members;
    }

    List<Member> voters() {
        return members.subList(0, voters);
    }

    Member named(String name) {
        return members.stream().filter(member -> member.name().equals(name)).findFirst().orElseThrow();
    }

    @Override
    public void close() throws IOException {
        for (Member member : members) {
            member.endAll();
        }
    }
}
