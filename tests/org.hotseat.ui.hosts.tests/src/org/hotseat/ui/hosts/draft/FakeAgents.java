// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.hosts.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.work.Progress;
import org.hotseat.base.work.Subscription;
import org.hotseat.checks.CandidateHost;
import org.hotseat.checks.deploy.AgentDesk;
import org.hotseat.checks.deploy.AgentFound;
import org.hotseat.checks.deploy.AgentOutcome;
import org.hotseat.checks.deploy.AgentWish;
import org.hotseat.observed.event.Event;
import org.hotseat.observed.event.EventLog;
import org.hotseat.observed.event.Setting;
import org.hotseat.observed.event.Severity;
import org.hotseat.observed.event.Subject;

/** Deployments that end as a test says, on its thread. */
final class FakeAgents implements AgentDesk {

    final List<AgentWish> wishes = new ArrayList<>();
    final List<String> told = new ArrayList<>();
    final Events events = new Events();
    Optional<FailureException> failure = Optional.empty();

    @Override
    public Optional<Failure> obstacle() {
        return Optional.empty();
    }

    @Override
    public Optional<Failure> joinObstacle() {
        return Optional.empty();
    }

    @Override
    public AgentFound look(CandidateHost host) {
        return new AgentFound(true, true, Optional.empty(), false);
    }

    @Override
    public AgentOutcome deploy(CandidateHost host, AgentWish wish, Progress progress) throws FailureException {
        progress.report(0.5, "halfway");
        if (failure.isPresent()) {
            throw failure.get();
        }
        wishes.add(wish);
        wish.sudo().ifPresent(secret -> told.add("sudo " + new String(secret)));
        return new AgentOutcome(AgentOutcome.Kind.INSTALLED, "1.0", List.of());
    }

    @Override
    public AgentOutcome deploy(HostId host, AgentWish wish, Progress progress) {
        throw new AssertionError("not of the document");
    }

    @Override
    public AgentOutcome upgrade(HostId host, Optional<char[]> sudo, Progress progress) throws FailureException {
        told.add("upgrade " + host);
        progress.report(0.5, "halfway");
        if (failure.isPresent()) {
            throw failure.get();
        }
        return new AgentOutcome(AgentOutcome.Kind.UPGRADED, "1.1", List.of());
    }

    @Override
    public List<String> remove(HostId host, Optional<char[]> sudo, boolean force, Progress progress) {
        told.add("remove " + host + ' ' + force);
        return List.of();
    }

    @Override
    public void keep(HostId host, char[] sudo, boolean remember) {
        told.add("kept " + host + ' ' + new String(sudo) + ' ' + remember);
    }

    /** Events in memory. */
    static final class Events implements EventLog {

        private final List<String> all = new ArrayList<>();

        List<String> texts() {
            return all;
        }

        @Override
        public List<Event> all() {
            throw new AssertionError("nobody reads them here");
        }

        @Override
        public void add(Severity severity, Subject subject, String text, String why, Setting setting) {
            all.add(subject.name() + ": " + text + " | " + why);
        }

        @Override
        public Subscription onEvent(Consumer<Event> listener) {
            return () -> { };
        }
    }
}
