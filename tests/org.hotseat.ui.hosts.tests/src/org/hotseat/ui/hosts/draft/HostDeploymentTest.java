// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.hosts.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.work.Progress;
import org.hotseat.checks.HostInterface;
import org.hotseat.checks.deploy.AgentEntry;
import org.hotseat.checks.deploy.AgentStep;
import org.hotseat.console.operation.Operation;
import org.hotseat.model.cluster.Cluster;
import org.hotseat.model.edit.ClusterDocument;
import org.hotseat.model.edit.NewObjects;
import org.hotseat.ui.hosts.agent.AgentActs;
import org.hotseat.ui.hosts.agent.AgentChoice;
import org.hotseat.ui.hosts.agent.AgentChoice.Way;
import org.hotseat.ui.hosts.agent.AgentOffer;
import org.hotseat.ui.hosts.draft.HostDeployment.State;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The agent on its way to a host that is being added: what is told, what is edited, what is left. */
class HostDeploymentTest {

    private final ClusterDocument document = ClusterDocument.untitled(cluster());
    private final FakeHosts hosts = new FakeHosts();
    private final FakeAgents agents = new FakeAgents();
    private final List<Runnable> running = new ArrayList<>();
    private final List<String> seen = new ArrayList<>();
    private final HostAdmission admission = new HostAdmission(new HostAdmission.Means(hosts, Runnable::run,
            Surroundings.of(document.cluster(), "")), AccessDraft.USUAL);
    private HostDeployment deployment = deployment(new AgentOffer(Optional.empty(), Optional.empty(),
            Optional.empty(), "", "north"));

    HostDeploymentTest() {
        hosts.survey = PlaneGuessTest.survey(card("sto0", "10.0.0.2/24"), card("mgt0", "10.0.1.2/24"));
        admission.setAccess(AccessDraftTest.draft("host-02", "10.0.1.2"));
        admission.onChange(() -> seen.add(deployment.state() + " " + deployment.step()));
    }

    private static HostInterface card(String name, String address) {
        return new HostInterface(name, false, true, true, 1500, Optional.empty(), Optional.empty(), List.of(address));
    }

    private static Cluster cluster() {
        Cluster cluster = new NewObjects().cluster("test");
        for (int row = 0; row < cluster.getPlanes().size(); row++) {
            cluster.getPlanes().get(row).setSubnet("10.0." + row + ".0/24");
        }
        return cluster;
    }

    private HostDeployment deployment(AgentOffer offer) {
        return new HostDeployment(admission, new HostDeployment.Means(agents, new AgentActs(agents, agents.events),
                this::begin, offer, document, Runnable::run), Runnable::run);
    }

    private CompletableFuture<Void> begin(Operation operation) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        running.add(() -> {
            try {
                operation.run(Progress.NONE);
                done.complete(null);
            } catch (FailureException failed) {
                done.completeExceptionally(failed);
            }
        });
        return done;
    }

    @AfterEach
    void end() {
        admission.close();
        document.close();
    }

    private void signIn() {
        admission.signIn(Optional.empty());
        hosts.letIn();
        deployment.look();
    }

    @Test
    void theHostComesIntoTheDocumentWhenItsAgentRuns() {
        signIn();
        assertEquals(Optional.empty(), deployment.fault());
        assertEquals(Way.JOIN, deployment.choice().way());
        deployment.setChoice(new AgentChoice(Way.FOUND, "north", true));
        deployment.begin(Optional.of("secret".toCharArray()), true);
        assertEquals(State.RUNNING, deployment.state());
        assertTrue(document.cluster().getHosts().isEmpty());
        running.getFirst().run();
        assertEquals(State.DONE, deployment.state());
        assertEquals(new AgentEntry.Found("north"), agents.wishes.getFirst().entry());
        assertEquals("host-02", agents.wishes.getFirst().plan().name().value());
        assertEquals(Optional.of("10.0.0.2"), agents.wishes.getFirst().plan().storage());
        assertEquals("host-02", document.cluster().getHosts().getFirst().getId());
        assertEquals(List.of("sudo secret", "kept host-02 secret true"), agents.told);
        assertTrue(seen.contains("RUNNING halfway"), seen::toString);
        assertEquals(1, agents.events.texts().size());
        assertTrue(hosts.told.contains("keep true"), hosts.told::toString);
    }

    @Test
    void aFailureLeavesTheDocumentAloneAndCanBeTriedAgain() {
        signIn();
        agents.failure = Optional.of(new FailureException(FailureCode.NO_RESOURCE, "full", "Make room."));
        deployment.begin(Optional.empty(), false);
        running.getFirst().run();
        assertEquals(State.FAILED, deployment.state());
        assertEquals("full Make room.", deployment.trouble().orElseThrow().text());
        assertTrue(document.cluster().getHosts().isEmpty());
        assertTrue(admission.isConnected());
        agents.failure = Optional.empty();
        deployment.begin(Optional.empty(), false);
        running.getLast().run();
        assertEquals(State.DONE, deployment.state());
        assertEquals(1, document.cluster().getHosts().size());
    }

    @Test
    void cancelIsHeardByTheDeploymentAndNothingIsAdded() {
        signIn();
        deployment.begin(Optional.empty(), false);
        deployment.cancel();
        running.getFirst().run();
        assertTrue(deployment.isCancelled());
        assertTrue(document.cluster().getHosts().isEmpty());
        assertTrue(agents.wishes.isEmpty());
    }

    @Test
    void itGoesOnWithoutItsWindow() {
        signIn();
        deployment.begin(Optional.empty(), false);
        admission.close();
        assertFalse(hosts.told.contains("close"));
        running.getFirst().run();
        assertEquals(1, document.cluster().getHosts().size());
        assertTrue(hosts.told.contains("close"));
    }

    @Test
    void whatIsInTheWayIsSaid() {
        signIn();
        admission.setAccess(AccessDraftTest.draft("two words", "10.0.1.2"));
        signIn();
        assertTrue(deployment.fault().orElseThrow().contains("letters"));
        deployment.setChoice(new AgentChoice(Way.NONE, "", false));
        assertEquals(Optional.empty(), deployment.fault());
        deployment = deployment(new AgentOffer(Optional.of("none to bring"), Optional.of("no door"), Optional.empty(),
                "", "north"));
        assertEquals(Way.NONE, deployment.choice().way());
        deployment.setChoice(new AgentChoice(Way.FOUND, "north", false));
        assertEquals(Optional.of("none to bring"), deployment.fault());
    }

    @Test
    void withoutAnAddressOnTheStoragePlaneNoAgentBegins() {
        hosts.survey = PlaneGuessTest.survey(card("mgt0", "10.0.1.2/24"));
        signIn();
        assertTrue(deployment.fault().orElseThrow().contains("storage plane"));
    }

    @Test
    void stepsAreThoseOfTheChoice() {
        signIn();
        List<AgentStep> usual = deployment.steps();
        deployment.setChoice(new AgentChoice(Way.JOIN, "", true));
        assertEquals(usual.size() + 1, deployment.steps().size());
        assertEquals(new HostId("host-02"), admission.id(document));
    }
}
