// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hosts.deploy;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a running agent says of itself.
 *
 * @param state in a word, such as running
 * @param version of the agent
 * @param good names of the parts that do what they are there for
 * @param bad names of the others, with what they say
 */
public record AgentStatus(String state, String version, Set<String> good, Set<String> bad) {

    private static final Pattern HEAD = Pattern.compile("(?m)^agent \\S+ is (\\w+).*?, version ([^,\\s]+)");
    private static final Pattern PART = Pattern.compile("(?m)^  (good|bad) +(\\S+)(.*)$");

    /** What an agent says that does not answer. */
    public static final AgentStatus DOWN = new AgentStatus("down", "", Set.of(), Set.of());

    /** Copies the sets. */
    public AgentStatus {
        good = Set.copyOf(good);
        bad = Set.copyOf(bad);
    }

    static AgentStatus read(String output) {
        Matcher head = HEAD.matcher(output);
        if (!head.find()) {
            return DOWN;
        }
        Set<String> good = new HashSet<>();
        Set<String> bad = new HashSet<>();
        Matcher part = PART.matcher(output);
        while (part.find()) {
            if (part.group(1).equals("good")) {
                good.add(part.group(2));
            } else {
                bad.add((part.group(2) + ": " + part.group(3).strip()));
            }
        }
        return new AgentStatus(head.group(1), head.group(2), good, bad);
    }

    /**
     * Whether an agent is what was deployed, and no worse than the one before.
     *
     * @param expected its version
     * @param before what was good before
     * @return true when it runs and all of that is good again
     */
    boolean fits(String expected, AgentStatus before) {
        return state.equals("running") && version.equals(expected) && bad.stream()
                .noneMatch(part -> before.good().contains(part.substring(0, part.indexOf(':'))));
    }
}
