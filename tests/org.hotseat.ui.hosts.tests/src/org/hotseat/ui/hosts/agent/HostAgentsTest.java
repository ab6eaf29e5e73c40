// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.hosts.agent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.id.HostId;
import org.hotseat.checks.deploy.AgentEntry;
import org.hotseat.checks.deploy.AgentPlan;
import org.hotseat.console.member.ClusterFacts;
import org.hotseat.console.member.MemberLinkState;
import org.hotseat.model.cluster.Cluster;
import org.hotseat.model.cluster.ClusterFactory;
import org.hotseat.model.cluster.Host;
import org.hotseat.model.cluster.PlaneInterface;
import org.hotseat.model.cluster.PlaneKind;
import org.hotseat.model.edit.NewObjects;
import org.hotseat.ui.hosts.agent.AgentChoice.Way;
import org.hotseat.ui.hosts.agent.HostAgents.Act;
import org.junit.jupiter.api.Test;

/** Whether agents can be brought, changed and taken away, and what they are told. */
class HostAgentsTest {

    private static final ClusterFacts NOBODY = ClusterFacts.nothing(new MemberLinkState.NoAgents());
    private static final Optional<Failure> NONE = Optional.empty();

    private final NewObjects make = new NewObjects();
    private final Cluster cluster = make.cluster("north ops");

    private Host host(String name, PlaneKind... kinds) {
        Host host = make.host(name, "10.0.1.1");
        for (PlaneKind kind : kinds) {
            PlaneInterface joined = ClusterFactory.eINSTANCE.createPlaneInterface();
            joined.setPlane(cluster.getPlanes().stream().filter(one -> one.getKind() == kind).findFirst()
                    .orElseThrow());
            joined.setAddress("10.0." + kind.getValue() + ".7/24");
            host.getInterfaces().add(joined);
        }
        cluster.getHosts().add(host);
        return host;
    }

    private static Optional<String> obstacle(Act act, Host... hosts) {
        return HostAgents.obstacle(act, List.of(hosts), NONE, NOBODY);
    }

    @Test
    void aHostWithAStoragePlaneCanGetAnAgent() {
        Host host = host("host-01", PlaneKind.STORAGE);
        assertEquals(Optional.empty(), obstacle(Act.DEPLOY, host));
        AgentPlan plan = HostAgents.plan(host);
        assertEquals("10.0.1.1", plan.management());
        assertEquals(Optional.of("10.0." + PlaneKind.STORAGE_VALUE + ".7"), plan.storage());
        assertEquals(Optional.empty(), plan.business());
    }

    @Test
    void whatIsMissingIsSaid() {
        assertTrue(obstacle(Act.DEPLOY).isPresent());
        assertTrue(obstacle(Act.DEPLOY, host("host-02")).orElseThrow().contains("storage plane"));
        assertTrue(obstacle(Act.DEPLOY, host("two words", PlaneKind.STORAGE)).orElseThrow().contains("two words"));
        Host simulated = host("sim-1", PlaneKind.STORAGE);
        simulated.setSsh(null);
        assertTrue(obstacle(Act.REMOVE, simulated).orElseThrow().contains("simulated"));
        Failure missing = new Failure(FailureCode.NOT_FOUND, "none", "lay it there");
        assertEquals(Optional.of("none lay it there"), HostAgents.obstacle(Act.UPGRADE, List.of(host("host-03")),
                Optional.of(missing), NOBODY));
        assertEquals(Optional.empty(), HostAgents.obstacle(Act.REMOVE, List.of(host("host-04")), Optional.of(missing),
                NOBODY));
    }

    @Test
    void membersAreFoundByTheIdOrTheNameOfTheirHost() {
        Host host = host("host-05", PlaneKind.STORAGE);
        assertEquals(List.of(host), HostAgents.of(cluster, List.of(new HostId("host-05"), new HostId(host.getId()))));
        assertEquals(List.of(), HostAgents.of(cluster, List.of(new HostId("other"))));
    }

    @Test
    void onlyOtherAccountsThanRootMayNeedAPassword() {
        Host host = host("host-06");
        host.getSsh().setUser("root");
        assertFalse(HostAgents.asksSudo(List.of(host)));
        host.getSsh().setUser("admin");
        assertTrue(HostAgents.asksSudo(List.of(host)));
    }

    @Test
    void theBestPossibleWayIsChosenFirst() {
        AgentOffer all = new AgentOffer(Optional.empty(), Optional.empty(), Optional.of("there is one"), "north", "x");
        assertEquals(Way.JOIN, all.first(true).way());
        AgentOffer first = new AgentOffer(Optional.empty(), Optional.of("nobody"), Optional.empty(), "", "north-ops");
        assertEquals(Way.FOUND, first.first(true).way());
        assertEquals(new AgentEntry.Found("north-ops"), first.first(true).entry());
        assertEquals(Optional.of("nobody"), first.fault(new AgentChoice(Way.JOIN, "", false)));
        assertTrue(first.fault(new AgentChoice(Way.FOUND, "a b", false)).isPresent());
        AgentOffer lost = new AgentOffer(Optional.empty(), Optional.of("nobody"), Optional.of("there is one"), "north",
                "x");
        assertEquals(Way.NONE, lost.first(true).way());
        assertEquals(Optional.empty(), lost.fault(lost.first(true)));
        assertEquals(Optional.of("nobody"), lost.fault(lost.first(false)));
    }
}
