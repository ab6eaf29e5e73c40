// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.checks.deploy;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.base.work.Progress;
import org.hotseat.checks.CandidateHost;
import org.hotseat.hosts.Command;
import org.hotseat.hosts.HostLink;
import org.hotseat.hosts.deploy.AgentPackage;
import org.hotseat.hosts.deploy.ClusterDoor;
import org.hotseat.hosts.deploy.Deployed;
import org.hotseat.hosts.deploy.Deployer;
import org.hotseat.hosts.deploy.Entry;
import org.hotseat.hosts.deploy.HostFacts;
import org.hotseat.hosts.deploy.HostPlan;
import org.hotseat.link.Questions.SecretKind;
import org.hotseat.link.SecretVault;
import org.hotseat.link.host.HostSecrets;
import org.hotseat.link.host.PersonNeeded;
import org.hotseat.link.spec.ClusterSnapshot;
import org.hotseat.link.spec.HostAddress;
import org.hotseat.link.spec.HostSpec;
import org.hotseat.link.ssh.SshDialer;
import org.hotseat.link.ssh.SshLink;

/** Agents by the deployment of the hosts bundle. Thread-safe. */
public final class AgentService implements AgentDesk {

    private static final Logger LOG = System.getLogger(AgentService.class.getName());
    private static final Duration SIGN_IN = Duration.ofSeconds(20);
    private static final Duration SHORT = Duration.ofSeconds(10);
    private static final String ROOT = "[ \"$(id -u)\" = 0 ] || sudo -n true 2>/dev/null";

    /**
     * What it works on.
     *
     * @param cluster the document, as connections see it
     * @param doors hosts of the document that may let others into their cluster, the best first; empty without one
     * @param dialer makes connections
     * @param secrets of the hosts
     * @param supply has the agent
     * @param clock tells the time
     */
    public record Around(Supplier<ClusterSnapshot> cluster, Supplier<List<HostId>> doors, SshDialer dialer,
            SecretVault secrets, AgentSupply supply, MonotonicClock clock) {
    }

    private final Around around;
    private final Doors doors = new Doors(this::door);

    /**
     * A service.
     *
     * @param around what it works on
     */
    public AgentService(Around around) {
        this.around = around;
    }

    @Override
    public Optional<Failure> obstacle() {
        return around.supply().obstacle();
    }

    @Override
    public Optional<Failure> joinObstacle() {
        return around.doors().get().isEmpty() ? Optional.of(new Failure(FailureCode.NOT_FOUND, Messages.noDoor,
                Messages.noDoorRemedy)) : Optional.empty();
    }

    @Override
    public AgentFound look(CandidateHost host) throws FailureException {
        HostLink link = link(host);
        boolean isRoot = link.run(Command.of(ROOT), Deadline.in(SHORT, around.clock())).succeeded();
        try (Secret known = new Secret(password(host))) {
            if (!isRoot && known.value().isEmpty()) {
                return new AgentFound(false, true, Optional.empty(), false);
            }
            HostFacts facts = deployer(link, known, false).look();
            return new AgentFound(isRoot, facts.java().isPresent(), facts.journal().version(),
                    facts.journal().isMember());
        }
    }

    private static Optional<char[]> password(CandidateHost host) {
        return host instanceof AgentPlace place ? place.password() : Optional.empty();
    }

    private static HostLink link(CandidateHost host) throws FailureException {
        Optional<HostLink> link = host instanceof AgentPlace place ? place.link() : Optional.empty();
        return link.filter(HostLink::isOpen).orElseThrow(() -> new FailureException(FailureCode.UNREACHABLE,
                NLS.bind(Messages.linkGone, host.candidate().name()), Messages.linkGoneRemedy));
    }

    @Override
    public AgentOutcome deploy(CandidateHost host, AgentWish wish, Progress progress) throws FailureException {
        AgentPackage agent = around.supply().agent();
        try (Secret sudo = new Secret(wish.sudo().map(char[]::clone).or(() -> password(host)))) {
            return outcome(bring(deployer(link(host), sudo, wish.ownJava()), agent, wish, progress));
        }
    }

    @Override
    public AgentOutcome deploy(HostId host, AgentWish wish, Progress progress) throws FailureException {
        AgentPackage agent = around.supply().agent();
        try (Secret sudo = known(host, wish.sudo()); SshLink link = dial(host)) {
            return outcome(bring(deployer(link(link), sudo, wish.ownJava()), agent, wish, progress));
        }
    }

    private Deployer deployer(HostLink link, Secret sudo, boolean ownJava) {
        return new Deployer(link, sudo.value(), Optional.of(around.supply().runtimes()), ownJava, around.clock());
    }

    private Deployed bring(Deployer deployer, AgentPackage agent, AgentWish wish, Progress progress)
            throws FailureException {
        AgentPlan plan = wish.plan();
        HostPlan told = new HostPlan(plan.name().value(), "host", plan.management(), plan.storage(), plan.business(),
                Optional.of(plan.hypervisor()), Map.of());
        return switch (wish.entry()) {
            case AgentEntry.Alone alone -> deployer.deploy(agent, Optional.of(told), new Entry.None(), progress);
            case AgentEntry.Found found -> deployer.deploy(agent, Optional.of(told), new Entry.Found(found.cluster()),
                    progress);
            case AgentEntry.Join join -> {
                HostId by = join.by().or(() -> around.doors().get().stream().findFirst())
                        .orElseThrow(() -> new FailureException(joinObstacle().orElse(new Failure(
                                FailureCode.NOT_FOUND, Messages.noDoor, Messages.noDoorRemedy))));
                try (Doors.Use use = doors.use(by)) {
                    yield deployer.deploy(agent, Optional.of(told), new Entry.Through(use.door()), progress);
                }
            }
        };
    }

    private Doors.Opened door(HostId by) throws FailureException {
        Secret secret = known(by, Optional.empty());
        SshLink link = dial(by);
        try {
            return new Doors.Opened(new ClusterDoor(link(link), secret.value(), around.clock()), () -> {
                link.close();
                secret.close();
            });
        } catch (FailureException impossible) {
            link.close();
            secret.close();
            throw impossible;
        }
    }

    private static AgentOutcome outcome(Deployed deployed) {
        return new AgentOutcome(switch (deployed.kind()) {
            case INSTALLED -> AgentOutcome.Kind.INSTALLED;
            case UPGRADED -> AgentOutcome.Kind.UPGRADED;
            case UNCHANGED -> AgentOutcome.Kind.UNCHANGED;
        }, deployed.version(), deployed.status().bad().stream().sorted().toList());
    }

    @Override
    public AgentOutcome upgrade(HostId host, Optional<char[]> sudo, Progress progress) throws FailureException {
        AgentPackage agent = around.supply().agent();
        try (Secret known = known(host, sudo); SshLink link = dial(host)) {
            Deployer deployer = deployer(link(link), known, false);
            if (deployer.look().journal().version().isEmpty()) {
                throw new FailureException(FailureCode.NOT_FOUND, NLS.bind(Messages.noAgent, spec(host).name()),
                        Messages.noAgentRemedy);
            }
            return outcome(deployer.deploy(agent, Optional.empty(), new Entry.None(), progress));
        }
    }

    @Override
    public List<String> remove(HostId host, Optional<char[]> sudo, boolean force, Progress progress)
            throws FailureException {
        Optional<HostId> other = around.doors().get().stream().filter(one -> !one.equals(host)).findFirst();
        try (Secret known = known(host, sudo); SshLink link = dial(host)) {
            Deployer deployer = deployer(link(link), known, false);
            if (other.isEmpty() || force) {
                return deployer.remove(Optional.empty(), force, progress);
            }
            try (Doors.Use use = doors.use(other.get())) {
                return deployer.remove(Optional.of(use.door()), false, progress);
            }
        }
    }

    private HostSpec spec(HostId host) throws FailureException {
        return around.cluster().get().host(host).orElseThrow(() -> new FailureException(FailureCode.NOT_FOUND,
                NLS.bind(Messages.noHost, host), ""));
    }

    /** A connection of its own: the one that shows the host ends with the agent that serves it. */
    private SshLink dial(HostId host) throws FailureException {
        HostSpec spec = spec(host);
        if (!(spec.address() instanceof HostAddress.Ssh address)) {
            throw new FailureException(FailureCode.UNSUPPORTED, NLS.bind(Messages.simulated, spec.name()), "");
        }
        HostSecrets secrets = new HostSecrets(host, around.secrets());
        try {
            return around.dialer().dial(spec.name(), address, secrets, Deadline.in(SIGN_IN, around.clock()));
        } catch (PersonNeeded asked) {
            throw new FailureException(new Failure(asked.failure().code(), asked.failure().message(),
                    Messages.connectFirst));
        } finally {
            secrets.wipe();
        }
    }

    private static HostLink link(SshLink link) throws FailureException {
        return link.host().orElseThrow(() -> new FailureException(FailureCode.UNSUPPORTED, Messages.noCopies, ""));
    }

    private Secret known(HostId host, Optional<char[]> told) throws FailureException {
        return new Secret(told.isPresent() ? told.map(char[]::clone)
                : around.secrets().read(host, SecretKind.PASSWORD));
    }

    @Override
    public void keep(HostId host, char[] sudo, boolean remember) {
        try {
            around.secrets().keep(host, SecretKind.PASSWORD, sudo, remember);
        } catch (FailureException closed) {
            LOG.log(Level.WARNING, "secret cannot be kept; it will be asked for again", closed);
        }
    }

    /** Wiped at its end. */
    private record Secret(Optional<char[]> value) implements AutoCloseable {
        @Override
        public void close() {
            value.ifPresent(letters -> Arrays.fill(letters, '\0'));
        }
    }
}
