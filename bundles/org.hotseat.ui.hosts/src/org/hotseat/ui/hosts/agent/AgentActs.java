// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.hosts.agent;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.work.Progress;
import org.hotseat.checks.CandidateHost;
import org.hotseat.checks.deploy.AgentDesk;
import org.hotseat.checks.deploy.AgentEntry;
import org.hotseat.checks.deploy.AgentOutcome;
import org.hotseat.checks.deploy.AgentWish;
import org.hotseat.console.session.Session;
import org.hotseat.observed.event.EventLog;
import org.hotseat.observed.event.Setting;
import org.hotseat.observed.event.Severity;
import org.hotseat.observed.event.Subject;

/** Makes the operations about agents; each says in the events how it ended. Thread-safe. */
public final class AgentActs {

    private final AgentDesk desk;
    private final EventLog events;

    /**
     * Makes operations of a session.
     *
     * @param desk does them
     * @param events where their ends are told
     */
    public AgentActs(AgentDesk desk, EventLog events) {
        this.desk = desk;
        this.events = events;
    }

    /**
     * Makes operations of a session.
     *
     * @param session the open cluster
     */
    public AgentActs(Session session) {
        this(session.agents(), session.events());
    }

    /**
     * Brings an agent to a host that is being added.
     *
     * @param host signed in to
     * @param wish what a person wants; its password is wiped at the end
     * @param outcome filled when it has ended well
     * @return the operation
     */
    public AgentOperation deploy(CandidateHost host, AgentWish wish, AtomicReference<AgentOutcome> outcome) {
        HostId id = wish.plan().name();
        return new AgentOperation(NLS.bind(Messages.deployTitle, id.value()), id.value(), progress -> wiping(wish,
                () -> {
                    AgentOutcome done = desk.deploy(host, wish, progress);
                    outcome.set(done);
                    tell(id, id.value(), done, wish.entry());
                }));
    }

    /**
     * Brings an agent to a host of the document.
     *
     * @param host its id in the document
     * @param name for people
     * @param wish what a person wants; its password is wiped at the end
     * @return the operation
     */
    public AgentOperation deploy(HostId host, String name, AgentWish wish) {
        return new AgentOperation(NLS.bind(Messages.deployTitle, name), host.value(), progress -> wiping(wish, () -> {
            AgentOutcome done = desk.deploy(host, wish, progress);
            wish.sudo().ifPresent(sudo -> desk.keep(host, sudo, false));
            tell(host, name, done, wish.entry());
        }));
    }

    private interface Work {
        void run() throws FailureException;
    }

    private static void wiping(AgentWish wish, Work work) throws FailureException {
        try {
            work.run();
        } finally {
            wish.sudo().ifPresent(sudo -> Arrays.fill(sudo, '\0'));
        }
    }

    private void tell(HostId host, String name, AgentOutcome done, AgentEntry entry) {
        String text = NLS.bind(switch (done.kind()) {
            case INSTALLED -> Messages.installed;
            case UPGRADED -> Messages.upgraded;
            case UNCHANGED -> Messages.unchanged;
        }, name, done.version());
        String why = switch (entry) {
            case AgentEntry.Found found -> NLS.bind(Messages.hasBegun, found.cluster());
            case AgentEntry.Join join -> Messages.hasJoined;
            case AgentEntry.Alone alone -> "";
        };
        tell(host, name, text, join(why, done.poor().isEmpty() ? "" : NLS.bind(Messages.poor, String.join("; ",
                done.poor()))));
    }

    private static String join(String first, String second) {
        return (first + ' ' + second).strip();
    }

    private void tell(HostId host, String name, String text, String why) {
        events.add(Severity.INFO, new Subject(Subject.Kind.HOST, host.value(), name), text, why,
                Setting.NONE.as(Setting.Role.RESULT).by(System.getProperty("user.name", "")));
    }

    /** A host of the document by its id and its name. */
    public record Named(HostId id, String name) {
    }

    /**
     * Goes over to the agent of this console, one host after another; a host whose new agent is not well is rolled
     * back, and the next ones are left alone.
     *
     * @param hosts at least one
     * @param sudo password for all of them; empty takes those that are known. Wiped at the end
     * @return the operation
     */
    public AgentOperation upgrade(List<Named> hosts, Optional<char[]> sudo) {
        String title = hosts.size() == 1 ? NLS.bind(Messages.upgradeTitle, hosts.getFirst().name())
                : NLS.bind(Messages.upgradeAll, hosts.size());
        return new AgentOperation(title, hosts.getFirst().id().value(), progress -> {
            try {
                for (int index = 0; index < hosts.size(); index++) {
                    progress.checkCancelled();
                    Named host = hosts.get(index);
                    AgentOutcome done = desk.upgrade(host.id(), sudo, part(progress, host.name(), index,
                            hosts.size()));
                    tell(host.id(), host.name(), done, new AgentEntry.Alone());
                }
            } finally {
                sudo.ifPresent(secret -> Arrays.fill(secret, '\0'));
            }
        });
    }

    private static Progress part(Progress whole, String host, int index, int count) {
        return count == 1 ? whole : new Progress() {
            @Override
            public void report(double fraction, String step) {
                whole.report((index + Math.max(0, fraction)) / count, NLS.bind(Messages.onHost, host, step));
            }

            @Override
            public boolean isCancelled() {
                return whole.isCancelled();
            }
        };
    }

    /**
     * Takes the agent away.
     *
     * @param host its id and name
     * @param sudo password; empty takes the one that is known. Wiped at the end
     * @param force whether a member is removed although no other one can let it go
     * @return the operation
     */
    public AgentOperation remove(Named host, Optional<char[]> sudo, boolean force) {
        return new AgentOperation(NLS.bind(Messages.removeTitle, host.name()), host.id().value(), progress -> {
            try {
                List<String> kept = new ArrayList<>(desk.remove(host.id(), sudo, force, progress));
                tell(host.id(), host.name(), NLS.bind(Messages.removed, host.name()), kept.isEmpty() ? ""
                        : NLS.bind(Messages.keptFiles, String.join(", ", kept)));
            } finally {
                sudo.ifPresent(secret -> Arrays.fill(secret, '\0'));
            }
        });
    }
}
