// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hosts.deploy;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What the agent of a host is told at its first start.
 *
 * @param name unique in the cluster
 * @param roles as the agent's configuration has them, such as host
 * @param management address on that plane, in numbers
 * @param storage likewise; a host must have one
 * @param business likewise
 * @param hypervisor its local address, for the role host
 * @param more further lines of the configuration, by key
 */
public record HostPlan(String name, String roles, String management, Optional<String> storage,
        Optional<String> business, Optional<String> hypervisor, Map<String, String> more) {

    private static final Pattern VALUE = Pattern.compile("[\\p{Graph}][\\p{Graph} ]*");

    /** Refuses what would be read as several lines. */
    public HostPlan {
        more = Map.copyOf(more);
        lines(name, roles, management, storage, business, hypervisor, more).forEach((key, value) -> {
            if (!VALUE.matcher(value).matches()) {
                throw new IllegalArgumentException(key + " = " + value);
            }
        });
    }

    /**
     * The text of the configuration.
     *
     * @return lines
     */
    public String configuration() {
        StringBuilder text = new StringBuilder("# made by the deployment of this agent; all settings: docs/agent.md\n");
        lines(name, roles, management, storage, business, hypervisor, more).forEach((key, value) -> text.append(key)
                .append(" = ").append(value).append('\n'));
        return text.toString();
    }

    private static Map<String, String> lines(String name, String roles, String management, Optional<String> storage,
            Optional<String> business, Optional<String> hypervisor, Map<String, String> more) {
        Map<String, String> lines = new TreeMap<>(more);
        lines.put("name", name);
        lines.put("roles", roles);
        lines.put("plane.management", management);
        storage.ifPresent(address -> lines.put("plane.storage", address));
        business.ifPresent(address -> lines.put("plane.business", address));
        hypervisor.ifPresent(address -> lines.put("hypervisor", address));
        return lines;
    }
}
