// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.checks.probe.agent;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.checks.CheckKind;
import org.hotseat.checks.Fix;
import org.hotseat.checks.probe.CheckScene;
import org.hotseat.checks.probe.Finding;
import org.hotseat.checks.probe.HostCheck;
import org.hotseat.checks.probe.Parts;

/** Whether the ports by which agents speak to each other are free, and no firewall is before them. */
final class PortsCheck implements HostCheck {

    static final String SCRIPT = """
            echo @tools; command -v ss
            echo @ports; ss -Hlntup 2>/dev/null | awk '{ print $1, $5, $7 }'
            echo @firewalld; { firewall-cmd --state || sudo -n firewall-cmd --state; } 2>/dev/null
            echo @open; { firewall-cmd --list-ports || sudo -n firewall-cmd --list-ports; } 2>/dev/null
            echo @ufw; { ufw status || sudo -n ufw status; } 2>/dev/null
            true
            """;
    /** Agent, store among members, store of its users, generations of machines. */
    private static final List<String> TCP = List.of("9743", "9745", "9746", "9748");
    /** The keeper. */
    private static final List<String> UDP = List.of("9744");
    /** On this host only: figures of the agent and of the store. */
    private static final List<String> LOCAL = List.of("9742", "9747");
    private static final Pattern LISTENING = Pattern.compile("(tcp|udp) \\S*:(\\d+) ?(.*)");
    private static final Pattern PROGRAM = Pattern.compile("\\(\\(\"([^\"]+)\"");

    @Override
    public CheckKind kind() {
        return CheckKind.PORTS;
    }

    @Override
    public Finding run(CheckScene scene, Deadline deadline) throws FailureException {
        return judge(scene.ask(SCRIPT, deadline));
    }

    static Finding judge(String output) {
        Parts parts = Parts.of(output);
        if (parts.first("tools").isEmpty()) {
            return Finding.note(Messages.portsUnknown, Messages.portsNeeded);
        }
        TreeSet<String> taken = new TreeSet<>();
        for (String line : parts.lines("ports")) {
            Matcher one = LISTENING.matcher(line);
            if (one.matches() && isOurs(one.group(1), one.group(2))) {
                Matcher program = PROGRAM.matcher(one.group(3));
                String name = program.find() ? program.group(1) : "";
                if (!name.equals("java") && !name.equals("etcd")) { // an agent that is there already
                    taken.add(name.isEmpty() ? one.group(2) : one.group(2) + " (" + name + ')');
                }
            }
        }
        if (!taken.isEmpty()) {
            return Finding.note(NLS.bind(Messages.portsTaken, String.join(", ", taken)), Messages.portsFree);
        }
        return firewall(parts);
    }

    private static boolean isOurs(String protocol, String port) {
        return protocol.equals("udp") ? UDP.contains(port) : TCP.contains(port) || LOCAL.contains(port);
    }

    private static Finding firewall(Parts parts) {
        List<String> ports = new ArrayList<>();
        TCP.forEach(port -> ports.add(port + "/tcp"));
        UDP.forEach(port -> ports.add(port + "/udp"));
        if (parts.first("firewalld").filter("running"::equals).isPresent()) {
            List<String> open = parts.first("open").map(line -> List.of(line.split("\\s+"))).orElse(List.of());
            ports.removeAll(open);
            return ports.isEmpty() ? Finding.good(Messages.portsOpen) : shut("firewalld", ports,
                    "firewall-cmd -q --add-port=%1$s && firewall-cmd -q --permanent --add-port=%1$s",
                    "firewall-cmd -q --remove-port=%1$s; firewall-cmd -q --permanent --remove-port=%1$s");
        }
        if (parts.lines("ufw").contains("Status: active")) {
            ports.removeIf(port -> parts.lines("ufw").stream().anyMatch(line -> line.startsWith(port)
                    && line.contains("ALLOW")));
            return ports.isEmpty() ? Finding.good(Messages.portsOpen) : shut("ufw", ports, "ufw allow %1$s",
                    "ufw delete allow %1$s");
        }
        return Finding.good(Messages.portsFound);
    }

    private static Finding shut(String firewall, List<String> ports, String open, String close) {
        return Finding.note(NLS.bind(Messages.portsShut, firewall, String.join(", ", ports)), Messages.portsNeeded)
                .with(new Fix(Messages.openPorts, Messages.openPortsMore, ports.stream().map(port -> String.format(
                        open, port)).toList(), ports.stream().map(port -> String.format(close, port)).toList(), false));
    }
}
