// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hosts.deploy.command;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hotseat.hosts.HostAccount;
import org.hotseat.hosts.deploy.HostFacts;
import org.hotseat.hosts.deploy.HostPlan;

/**
 * A host as it is named on the command line or in a list of hosts.
 *
 * @param name for people, and of its agent; empty takes the host's own
 * @param account where and as whom
 * @param settings roles, and interface or address of each plane
 */
record Target(String name, HostAccount account, Map<String, String> settings) {

    private static final Pattern FORM = Pattern.compile(
            "(?:([\\w.-]+)@)?(\\[[0-9a-fA-F:]+]|[^:@\\[\\]]+)(?::(\\d{1,5}))?");
    /** Settings of the agent that are no more than lines of its configuration; so are those with a dot. */
    private static final Set<String> FURTHER = Set.of("partition", "watchdog");
    private static final int SSH = 22;
    private static final int LAST_PORT = 65_535;

    Target {
        settings = Map.copyOf(settings);
    }

    /** Reads [USER@]ADDRESS[:PORT]. */
    static Target of(String name, String place, Map<String, String> settings) throws Misused {
        Matcher form = FORM.matcher(place);
        int port = form.matches() && form.group(3) != null ? Integer.parseInt(form.group(3)) : SSH;
        if (!form.matches() || port < 1 || port > LAST_PORT) {
            throw new Misused("a host is [USER@]ADDRESS[:PORT], not " + place);
        }
        String user = form.group(1) == null ? "root" : form.group(1);
        return new Target(name, new HostAccount(form.group(2).replaceAll("[\\[\\]]", ""), port, user), settings);
    }

    String shown() {
        return name.isEmpty() ? account.address() : name;
    }

    /** What its agent is told; planes by what the host has. */
    HostPlan plan(HostFacts facts) throws Misused {
        String roles = settings.getOrDefault("roles", "host");
        boolean isHost = roles.equals("host");
        Map<String, String> more = new HashMap<>();
        for (String key : settings.keySet()) {
            if (key.contains(".") || FURTHER.contains(key)) {
                more.put(key, settings.get(key));
            }
        }
        Optional<String> storage = plane("storage", facts);
        if (isHost && storage.isEmpty()) {
            throw new Misused(shown() + ": a host needs storage=INTERFACE or storage=ADDRESS");
        }
        return new HostPlan(name.isEmpty() ? facts.name() : name, roles,
                plane("management", facts).orElse(account.address()), storage, plane("business", facts),
                isHost ? Optional.of(settings.getOrDefault("hypervisor", "qemu:///system")) : Optional.empty(), more);
    }

    private Optional<String> plane(String plane, HostFacts facts) throws Misused {
        String wanted = settings.getOrDefault(plane, "");
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        for (HostFacts.Address one : facts.addresses()) {
            if (one.interfaceName().equals(wanted) || one.address().equals(wanted)) {
                return Optional.of(one.address());
            }
        }
        throw new Misused(shown() + " has no interface or address " + wanted + " for the plane " + plane + "; it has "
                + String.join(", ", facts.addresses().stream().map(one -> one.interfaceName() + ' ' + one.address())
                        .toList()));
    }
}
