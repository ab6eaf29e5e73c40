// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hosts.deploy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a deployment needs to know of a host.
 *
 * @param name its own name
 * @param architecture as uname calls it
 * @param glibc version of its C library; empty when it has another one
 * @param hasSystemd whether systemd runs its services
 * @param java path of a Java that is new enough
 * @param freeKib room at /opt, KiB; empty when it could not be read
 * @param journal what earlier deployments have left
 * @param addresses of its interfaces, without the length of their network
 * @param runtimes names of those that were sent there
 */
public record HostFacts(String name, String architecture, Optional<String> glibc, boolean hasSystemd,
        Optional<String> java, Optional<Long> freeKib, Journal journal, List<Address> addresses,
        Set<String> runtimes) {

    /** How far deployments have come on a host. */
    public enum Stage {
        /** There is no agent. */
        NONE,
        /** There is one that no deployment has made. */
        BY_HAND,
        /** The last deployment was not finished, or is under way. */
        OPEN,
        /** There is one, as the last deployment left it. */
        WHOLE
    }

    /**
     * The journal of deployments on a host.
     *
     * @param stage how far
     * @param attempt id of the last one
     * @param ageSeconds since its last sign of life
     * @param version name of the folder of the agent that is there; the one before, while another is under way
     * @param agent the name that the agent was given
     * @param isMember whether the agent belongs to a cluster
     */
    public record Journal(Stage stage, String attempt, long ageSeconds, Optional<String> version,
            Optional<String> agent, boolean isMember) {
    }

    /**
     * An address of a host.
     *
     * @param interfaceName such as eth0
     * @param address in numbers
     */
    public record Address(String interfaceName, String address) {
    }

    /** Copies the lists. */
    public HostFacts {
        addresses = List.copyOf(addresses);
        runtimes = Set.copyOf(runtimes);
    }

    static HostFacts read(String output) {
        Map<String, String> single = new HashMap<>();
        List<Address> addresses = new ArrayList<>();
        Set<String> runtimes = new TreeSet<>();
        for (String line : output.split("\n")) {
            String[] words = line.strip().split("\\s+");
            switch (words.length) {
                case 3 -> {
                    if (words[0].equals("address")) {
                        addresses.add(new Address(words[1], words[2]));
                    }
                }
                case 2 -> {
                    if (words[0].equals("runtime")) {
                        runtimes.add(words[1]);
                    } else {
                        single.put(words[0], words[1]);
                    }
                }
                default -> single.putIfAbsent(words[0], "");
            }
        }
        return new HostFacts(single.getOrDefault("name", ""), single.getOrDefault("arch", ""), word(single, "glibc"),
                single.containsKey("systemd"), word(single, "java"), number(single, "free"), journal(single),
                addresses, runtimes);
    }

    private static Journal journal(Map<String, String> single) {
        Stage stage = switch (single.getOrDefault("journal", "")) {
            case "whole" -> Stage.WHOLE;
            case "open" -> Stage.OPEN;
            default -> single.containsKey("byhand") ? Stage.BY_HAND : Stage.NONE;
        };
        return new Journal(stage, single.getOrDefault("attempt", ""), Math.abs(number(single, "age").orElse(0L)),
                word(single, "version"), word(single, "agent"), single.containsKey("member"));
    }

    private static Optional<String> word(Map<String, String> single, String key) {
        return Optional.ofNullable(single.get(key)).filter(value -> !value.isEmpty());
    }

    private static Optional<Long> number(Map<String, String> single, String key) {
        return word(single, key).filter(value -> value.matches("-?\\d{1,18}")).map(Long::valueOf);
    }
}
