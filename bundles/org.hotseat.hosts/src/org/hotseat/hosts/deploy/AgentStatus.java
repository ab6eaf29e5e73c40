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

    private static final String TEXT = "\"((?:[^\"\\\\]|\\\\.)*)\"";
    private static final Pattern STATE = Pattern.compile("\"state\": *\"(\\w+)\"");
    private static final Pattern VERSION = Pattern.compile("\"version\": *\"([^\"]+)\"");
    private static final Pattern PART = Pattern.compile("\"part\": *" + TEXT
            + ",\\s*\"well\": *(true|false),\\s*\"text\": *" + TEXT);

    /** What an agent says that does not answer. */
    public static final AgentStatus DOWN = new AgentStatus("down", "", Set.of(), Set.of());

    /** Copies the sets. */
    public AgentStatus {
        good = Set.copyOf(good);
        bad = Set.copyOf(bad);
    }

    /** Reads what {@code hotseat-agent status --json} prints; without a library, since only the agent has one. */
    static AgentStatus read(String output) {
        Matcher state = STATE.matcher(output);
        if (!state.find()) {
            return DOWN;
        }
        Matcher version = VERSION.matcher(output);
        Set<String> good = new HashSet<>();
        Set<String> bad = new HashSet<>();
        Matcher part = PART.matcher(output);
        while (part.find()) {
            if (part.group(2).equals("true")) {
                good.add(part.group(1));
            } else {
                bad.add(part.group(1) + ": " + part.group(3).replace("\\\"", "\""));
            }
        }
        return new AgentStatus(state.group(1), version.find() ? version.group(1) : "", good, bad);
    }

    /**
     * Whether an agent is what was deployed, and no worse than the one before.
     *
     * @param expected its version
     * @param before what was good before
     * @return true when it runs and none of that is bad
     */
    boolean fits(String expected, AgentStatus before) {
        return state.equals("running") && version.equals(expected) && bad.stream()
                .noneMatch(part -> before.good().contains(part.substring(0, part.indexOf(": "))));
    }

    /**
     * Whether all parts that were good before are, so that a member is back in its cluster. Another version may have
     * other parts: this is waited for, not demanded.
     *
     * @param before what was good before
     * @return true when none is missing
     */
    boolean isWhole(AgentStatus before) {
        return good.containsAll(before.good());
    }
}
