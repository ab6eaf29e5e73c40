// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hosts.deploy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.base.work.Progress;
import org.hotseat.hosts.CommandResult;
import org.hotseat.hosts.HostLink;
import org.hotseat.hosts.deploy.HostFacts.Stage;

/**
 * Brings the agent to one host over one connection and takes it away. Blocks; one call at a time. A journal on the host
 * names each thing before it is made: whatever ends a deployment in its middle, be it a cancel, a failure or a broken
 * connection, everything is taken back, at once or at the beginning of the next one.
 */
public final class Deployer {

    private static final Duration SHORT = Duration.ofSeconds(60);
    private static final Duration ASK = Duration.ofSeconds(60);
    private static final Duration UNDO = Duration.ofMinutes(5);
    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final long ROOM_KIB = 300L << 10;

    private final RootShell shell;
    private final Optional<Runtimes> runtimes;
    private final boolean ownJava;
    private final Attempt.Patience patience;

    /**
     * For one host.
     *
     * @param link to the host; stays the caller's
     * @param password of the account, for sudo; needed unless it is root or sudo asks for none. Stays the caller's
     * @param runtimes where a Java comes from for a host that has none; without it such a host is refused
     * @param ownJava whether the agent gets a Java of its own in any case
     * @param clock tells the time
     */
    public Deployer(HostLink link, Optional<char[]> password, Optional<Runtimes> runtimes, boolean ownJava,
            MonotonicClock clock) {
        this(new RootShell(link, password, clock), runtimes, ownJava, Attempt.Patience.USUAL);
    }

    /**
     * The same for a host where an agent takes another time to start.
     *
     * @param patience how long is waited for one that was started; 60 s unless it is said
     * @return for that host
     */
    public Deployer waiting(Duration patience) {
        return new Deployer(shell, runtimes, ownJava, new Attempt.Patience(patience, this.patience.sign()));
    }

    Deployer(RootShell shell, Optional<Runtimes> runtimes, boolean ownJava, Attempt.Patience patience) {
        this.shell = shell;
        this.runtimes = runtimes;
        this.ownJava = ownJava;
        this.patience = patience;
    }

    /**
     * Looks at the host and changes nothing.
     *
     * @return what there is
     * @throws FailureException PERMISSION when the account cannot become root; as for any command
     */
    public HostFacts look() throws FailureException {
        return look("");
    }

    private HostFacts look(String before) throws FailureException {
        CommandResult result = shell.run(before + "inspect", List.of(), SHORT);
        HostFacts facts = HostFacts.read(result.output());
        if (facts.architecture().isEmpty()) {
            throw new FailureException(FailureCode.PERMISSION, NLS.bind(Messages.notRoot, result.error().strip()),
                    Messages.notRootRemedy);
        }
        return facts;
    }

    /**
     * What the agent says of itself.
     *
     * @return its status, {@link AgentStatus#DOWN} when none answers
     * @throws FailureException as for any command
     */
    public AgentStatus status() throws FailureException {
        return AgentStatus.read(shell.run("status", List.of(), ASK).output());
    }

    /**
     * Installs the agent, or goes over to this one; machines and their keeper go on meanwhile. When it fails or is
     * cancelled, the host is as it was before.
     *
     * @param agent what to bring
     * @param plan what a new agent is told; an agent that is there keeps its configuration
     * @param entry how it comes into a cluster, unless it is in one
     * @param progress gets each step, at least every few seconds
     * @return how it ended
     * @throws FailureException CANCELLED; WRONG_STATE when an agent was installed by hand, when another deployment is
     *         under way or the new agent is not well; NO_RESOURCE, UNSUPPORTED, DAMAGED, UNREACHABLE
     */
    public Deployed deploy(AgentPackage agent, Optional<HostPlan> plan, Entry entry, Progress progress)
            throws FailureException {
        HostFacts facts = free(progress);
        if (facts.journal().stage() != Stage.WHOLE) {
            return attempt(facts, agent, progress).install(plan.orElseThrow(() -> new FailureException(
                    FailureCode.INVALID, NLS.bind(Messages.noPlan, facts.name()), "")), entry);
        }
        Deployed deployed = facts.journal().version().equals(Optional.of(agent.name())) ? unchanged(agent, progress)
                : attempt(facts, agent, progress).upgrade();
        if (facts.journal().isMember() || entry instanceof Entry.None) {
            return deployed;
        }
        report(progress, DeployStep.JOIN);
        Entering entering = new Entering(shell, patience.health());
        try {
            entering.enter(entry, facts.journal().agent().orElse(facts.name()));
        } catch (FailureException failed) {
            entering.takeBack();
            throw failed;
        }
        progress.report(1, DeployStep.DONE.text());
        return new Deployed(deployed.kind(), deployed.version(), status());
    }

    private Attempt attempt(HostFacts facts, AgentPackage agent, Progress progress) throws FailureException {
        if (facts.freeKib().filter(free -> free < ROOM_KIB).isPresent()) {
            throw new FailureException(FailureCode.NO_RESOURCE, NLS.bind(Messages.noRoom, facts.name()),
                    Messages.noRoomRemedy);
        }
        Optional<RuntimePackage> runtime = Optional.empty();
        if (ownJava || facts.java().isEmpty()) {
            report(progress, DeployStep.RUNTIME);
            runtime = Optional.of(runtimes.orElseThrow(() -> new FailureException(FailureCode.UNSUPPORTED,
                    NLS.bind(Messages.noJava, facts.name()), Messages.noJavaRemedy)).of(facts.architecture()));
        }
        return new Attempt(shell, facts, agent, runtime, progress, patience);
    }

    private Deployed unchanged(AgentPackage agent, Progress progress) throws FailureException {
        AgentStatus status = status();
        if (status.equals(AgentStatus.DOWN)) {
            report(progress, DeployStep.START);
            shell.call("stop_agent\nlaunch", UNDO);
            Deadline limit = Deadline.in(PATIENCE, shell.clock());
            while (!status.state().equals("running") && !limit.isOver()) {
                report(progress, DeployStep.HEALTH);
                status = AgentStatus.read(shell.run("sleep 0.3\nstatus", List.of(), ASK).output());
            }
        }
        shell.call("kept", SHORT);
        progress.report(1, DeployStep.DONE.text());
        return new Deployed(Deployed.Kind.UNCHANGED, agent.name(), status);
    }

    /**
     * Ends the agent and everything that it has started, machines excepted, and takes away all that deployments have
     * made, its state included. Cannot be cancelled; when it is cut off, the next deployment or removal goes on.
     *
     * @param door another member, which takes the host out of the cluster first
     * @param force whether an agent of a cluster is removed without one; the cluster then goes on to expect it
     * @param progress gets each step
     * @return paths that were kept because something of others is in them
     * @throws FailureException WRONG_STATE for an agent that was installed by hand, or is in a cluster and there is no
     *         door; as for any command
     */
    public List<String> remove(Optional<ClusterDoor> door, boolean force, Progress progress) throws FailureException {
        HostFacts facts = free(progress);
        if (facts.journal().stage() == Stage.NONE) {
            return List.of();
        }
        if (facts.journal().isMember() && !force) {
            report(progress, DeployStep.JOIN);
            door.orElseThrow(() -> new FailureException(FailureCode.WRONG_STATE, NLS.bind(Messages.isMember,
                    facts.name()), Messages.isMemberRemedy)).dismiss(facts.journal().agent().orElse(facts.name()));
        }
        report(progress, DeployStep.UNDO);
        String output = shell.call("remove " + UUID.randomUUID(), UNDO);
        progress.report(1, DeployStep.DONE.text());
        return output.lines().filter(line -> line.startsWith("kept ")).map(line -> line.substring(5)).toList();
    }

    /** Waits until no other deployment is under way, and takes back what a dead one has left. */
    private HostFacts free(Progress progress) throws FailureException {
        report(progress, DeployStep.LOOK);
        HostFacts facts = look();
        Deadline limit = Deadline.in(PATIENCE, shell.clock());
        while (facts.journal().stage() == Stage.OPEN) {
            if (facts.journal().ageSeconds() > 3 * patience.sign().toSeconds()) {
                report(progress, DeployStep.CLEAN);
                shell.call("undo", UNDO);
                facts = look();
            } else if (limit.isOver()) {
                throw new FailureException(FailureCode.WRONG_STATE, NLS.bind(Messages.underWay, facts.name()),
                        Messages.underWayRemedy);
            } else {
                progress.checkCancelled();
                progress.report(DeployStep.CLEAN.begins(), NLS.bind(Messages.otherAttempt, facts.journal()
                        .ageSeconds()));
                facts = look("sleep 1\n");
            }
        }
        if (facts.journal().stage() == Stage.BY_HAND) {
            throw new FailureException(FailureCode.WRONG_STATE, NLS.bind(Messages.byHand, facts.name()),
                    Messages.byHandRemedy);
        }
        return facts;
    }

    private static void report(Progress progress, DeployStep step) throws FailureException {
        progress.checkCancelled();
        progress.report(step.begins(), step.text());
    }
}
