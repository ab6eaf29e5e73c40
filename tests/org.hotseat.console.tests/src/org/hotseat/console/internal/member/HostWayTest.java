// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.internal.member;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hotseat.agent.lab.Until;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.base.work.ThreadWorkers;
import org.hotseat.base.work.Workers;
import org.hotseat.console.member.MemberLinkState;
import org.hotseat.hypervisor.HostMeter;
import org.hotseat.hypervisor.Hypervisor;
import org.hotseat.link.host.OpenHost;
import org.hotseat.link.host.ScreenEnd;
import org.hotseat.observed.inventory.MachineView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The way to an agent over the connection that a session has with its host. */
class HostWayTest {

    private final Workers workers = new ThreadWorkers();
    private Path folder;
    private FakeAgent agent;

    @BeforeEach
    void start() throws IOException {
        folder = Files.createTempDirectory("hsw");
        agent = new FakeAgent(folder.resolve("door"), "h1", "c");
        agent.write(1);
    }

    @AfterEach
    void end() throws IOException {
        agent.close();
        workers.close();
        Files.deleteIfExists(folder.resolve("door"));
        Files.delete(folder);
    }

    /** A host over SSH, with or without an agent. */
    private final class Reached implements OpenHost {

        private final boolean hasAgent;

        Reached(boolean hasAgent) {
            this.hasAgent = hasAgent;
        }

        @Override
        public Socket unix(String path, Deadline deadline) throws FailureException {
            if (!hasAgent || !path.equals("/run/hotseat/console.sock")) {
                throw new FailureException(FailureCode.NOT_FOUND, "nobody listens at " + path, "");
            }
            try {
                return agent.dial();
            } catch (IOException broken) {
                throw new AssertionError(broken);
            }
        }

        @Override
        public Hypervisor hypervisor() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<HostMeter> meter() {
            return Optional.empty();
        }

        @Override
        public Map<String, Instant> starts(Deadline deadline) {
            return Map.of();
        }

        @Override
        public Socket screen(MachineView machine, Optional<ScreenEnd> end, Deadline deadline) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void close() {
            // nothing is open
        }
    }

    private AgentMirror mirror(AgentWay... ways) {
        AgentMirror mirror = new AgentMirror(() -> List.of(ways), workers, MonotonicClock.SYSTEM);
        mirror.begin();
        return mirror;
    }

    @Test
    void leadsToTheDoorOfTheAgent() {
        AgentWay away = new HostWay("h2", Optional::empty);
        try (AgentMirror mirror = mirror(away, new HostWay("h1", () -> Optional.of(new Reached(true))))) {
            Until.holds("the account", () -> mirror.facts().accounts().size() == 1
                    && mirror.facts().link() instanceof MemberLinkState.Connected);
            MemberLinkState.Connected link = (MemberLinkState.Connected) mirror.facts().link();
            assertEquals("h1", link.agent());
        }
    }

    @Test
    void hostsWithoutAnAgentAreTold() {
        try (AgentMirror mirror = mirror(new HostWay("h1", () -> Optional.of(new Reached(false))))) {
            Until.holds("no agents", () -> mirror.facts().link() instanceof MemberLinkState.NoAgents);
        }
    }

    @Test
    void aHostThatIsNotConnectedIsTold() {
        try (AgentMirror mirror = mirror(new HostWay("h1", Optional::empty))) {
            Until.holds("not connected", () -> mirror.facts().link() instanceof MemberLinkState.Connecting wait
                    && wait.reason().filter(why -> why.code() == FailureCode.UNREACHABLE).isPresent());
        }
    }
}
