// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hosts.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

/** What is read of agents and hosts, and what agents are told. */
class AgentStatusTest {

    private static final String STATUS = """
            {
              "version": "0.1.0.2026",
              "java": "25.0.3+9-LTS",
              "name": "host-01",
              "state": "running",
              "well": false,
              "parts": [
                {
                  "part": "control socket",
                  "well": true,
                  "text": "listens on /run/hotseat/agent.sock"
                },
                {
                  "part": "keeper",
                  "well": false,
                  "text": "says \\"no\\""
                }
              ]
            }
            """;

    @Test
    void partsAreReadWithWhatTheySay() {
        AgentStatus status = AgentStatus.read("a line of a login script\n" + STATUS);
        assertEquals(new AgentStatus("running", "0.1.0.2026", Set.of("control socket"), Set.of("keeper: says \"no\"")),
                status);
        assertEquals(AgentStatus.DOWN, AgentStatus.read("nothing"));
        assertEquals("activating", AgentStatus.read("{\"state\": \"activating\"}").state());
    }

    @Test
    void anAgentFitsWhenNothingIsWorseThanBefore() {
        AgentStatus status = AgentStatus.read(STATUS);
        assertTrue(status.fits("0.1.0.2026", AgentStatus.DOWN));
        assertFalse(status.fits("0.1.0.2025", AgentStatus.DOWN));
        AgentStatus before = new AgentStatus("running", "0", Set.of("keeper", "control socket", "cluster"), Set.of());
        assertFalse(status.fits("0.1.0.2026", before));
        assertFalse(status.isWhole(before));
        assertTrue(status.isWhole(new AgentStatus("running", "0", Set.of("control socket"), Set.of("keeper: ill"))));
    }

    @Test
    void factsOfAHostAreRead() {
        HostFacts facts = HostFacts.read("""
                welcome to this host
                name host-01
                arch x86_64
                glibc 2.36
                java
                free 1000
                journal open
                attempt 1a2b
                age 7
                version
                agent host-01
                runtime 25.0.3-x86_64-0011
                address eth0 10.0.0.1
                """);
        assertEquals(new HostFacts.Journal(HostFacts.Stage.OPEN, "1a2b", 7, Optional.empty(), Optional.of("host-01"),
                false), facts.journal());
        assertEquals(Optional.empty(), facts.java());
        assertEquals(Optional.of(1000L), facts.freeKib());
        assertEquals(Set.of("25.0.3-x86_64-0011"), facts.runtimes());
        assertEquals("10.0.0.1", facts.addresses().getFirst().address());
        assertEquals(HostFacts.Stage.BY_HAND, HostFacts.read("arch x\nbyhand yes\n").journal().stage());
    }

    @Test
    void aConfigurationHasOneSettingPerLine() {
        HostPlan plan = new HostPlan("w1", "witness, board", "10.0.0.1", Optional.empty(), Optional.empty(),
                Optional.empty(), Map.of("log.level", "debug"));
        assertTrue(plan.configuration().endsWith(
                "log.level = debug\nname = w1\nplane.management = 10.0.0.1\nroles = witness, board\n"));
        assertThrows(IllegalArgumentException.class, () -> new HostPlan("w1\nstate = /", "host", "10.0.0.1",
                Optional.empty(), Optional.empty(), Optional.empty(), Map.of()));
    }
}
