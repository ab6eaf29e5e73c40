// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hosts.deploy;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Progress;
import org.hotseat.hosts.CommandResult;

/** One try to bring an agent to a host; used once, by one thread. */
final class Attempt {

    private static final Logger LOG = System.getLogger(Attempt.class.getName());
    private static final Duration SHORT = Duration.ofSeconds(60);
    private static final Duration LONG = Duration.ofMinutes(2);
    /** For a question to the agent, which starts a program. */
    private static final Duration ASK = Duration.ofSeconds(60);
    /** Ending an agent may take its whole deadline, on a host that is busy. */
    private static final Duration UNDO = Duration.ofMinutes(5);
    private static final Duration COPY = Duration.ofMinutes(30);

    /**
     * How long is waited.
     *
     * @param health for an agent that was started
     * @param sign pace of signs of life; a journal without one for longer than three of these is nobody's
     */
    record Patience(Duration health, Duration sign) {
        static final Patience USUAL = new Patience(Duration.ofSeconds(60), Duration.ofSeconds(5));
    }

    private final RootShell shell;
    private final HostFacts facts;
    private final AgentPackage agent;
    private final Optional<RuntimePackage> runtime;
    private final Progress progress;
    private final Patience patience;
    private final String id = UUID.randomUUID().toString().substring(0, 8);
    private final String staging = "/var/tmp/hotseat-" + id;
    private boolean begun;

    Attempt(RootShell shell, HostFacts facts, AgentPackage agent, Optional<RuntimePackage> runtime, Progress progress,
            Patience patience) {
        this.shell = shell;
        this.facts = facts;
        this.agent = agent;
        this.runtime = runtime;
        this.progress = progress;
        this.patience = patience;
    }

    /** Installs; the plan is what the agent is told. */
    Deployed install(HostPlan plan, Entry entry) throws FailureException {
        Entering entering = new Entering(shell, patience.health());
        return whole(AgentStatus.DOWN, entering, () -> {
            bring();
            step(DeployStep.CONFIGURE);
            mine("configure <<'HOTSEAT_CONFIGURATION'\n" + plan.configuration() + "HOTSEAT_CONFIGURATION", SHORT);
            mine("groups_for_accounts", SHORT);
            mine("units " + folder() + "\ncurrent " + folder(), SHORT);
            step(DeployStep.START);
            mine("first_start", LONG);
            AgentStatus status = healthy(agent.version(), AgentStatus.DOWN);
            if (!(entry instanceof Entry.None)) {
                step(DeployStep.JOIN);
                entering.enter(entry, plan.name());
                status = status(shell.run("status", List.of(), ASK));
            }
            return new Deployed(Deployed.Kind.INSTALLED, agent.name(), status);
        });
    }

    /** Goes over to another version, and back when that is worse. */
    Deployed upgrade() throws FailureException {
        step(DeployStep.LOOK);
        AgentStatus before = status(shell.run("status", List.of(), ASK));
        return whole(before, new Entering(shell, patience.health()), () -> {
            bring();
            step(DeployStep.START);
            mine("switch " + folder(), UNDO);
            return new Deployed(Deployed.Kind.UPGRADED, agent.name(), healthy(agent.version(), before));
        });
    }

    /** What is undone when it fails. */
    @FunctionalInterface
    private interface Work {
        Deployed run() throws FailureException;
    }

    private Deployed whole(AgentStatus before, Entering entering, Work work) throws FailureException {
        try {
            Deployed deployed = work.run();
            step(DeployStep.FINISH);
            mine("finish " + id + ' ' + agent.name(), SHORT);
            progress.report(1, DeployStep.DONE.text());
            return deployed;
        } catch (FailureException failed) {
            entering.takeBack();
            throw new FailureException(new Failure(failed.code(), failed.failure().message(),
                    (failed.failure().remedy() + ' ' + takeBack(before)).strip()), failed);
        } catch (RuntimeException bug) {
            LOG.log(Level.ERROR, "a deployment failed", bug);
            entering.takeBack();
            takeBack(before);
            throw bug;
        }
    }

    private void bring() throws FailureException {
        step(DeployStep.BEGIN);
        begun = true;
        shell.call("begin " + id + " \"$(id -u \"${SUDO_USER:-root}\")\"", SHORT);
        String given = "";
        step(DeployStep.COPY);
        if (runtime.isPresent()) {
            given = runtime.get().name();
            if (!facts.runtimes().contains(given)) {
                copy(runtime.get().archive(), "runtime.tar.gz", 0, 0.8);
                copy(agent.archive(), "agent.tar.gz", 0.8, 1);
                step(DeployStep.UNPACK);
                mine("unpack " + staging + "/runtime.tar.gz " + runtime.get().checksum() + " /opt/hotseat/runtimes/"
                        + given, LONG);
                unpackAgent(given);
                return;
            }
        }
        copy(agent.archive(), "agent.tar.gz", 0, 1);
        step(DeployStep.UNPACK);
        unpackAgent(given);
    }

    private void unpackAgent(String given) throws FailureException {
        mine("unpack " + staging + "/agent.tar.gz " + agent.checksum() + ' ' + folder() + "\nready " + folder() + ' '
                + RootShell.quoted(given), LONG);
    }

    private String folder() {
        return "/opt/hotseat/versions/" + agent.name();
    }

    private void step(DeployStep step) throws FailureException {
        progress.checkCancelled();
        progress.report(step.begins(), step.text());
        progress.checkCancelled();
    }

    private String mine(String calls, Duration limit) throws FailureException {
        return shell.call("mine " + id + '\n' + calls, limit);
    }

    private void copy(Path file, String name, double from, double to) throws FailureException {
        double begins = DeployStep.COPY.begins();
        double span = DeployStep.UNPACK.begins() - begins;
        shell.link().upload(file, staging + '/' + name, new Progress() {
            private Deadline next = Deadline.in(patience.sign(), shell.clock());

            @Override
            public void report(double fraction, String step) {
                progress.report(begins + span * (from + (to - from) * fraction), NLS.bind(Messages.copied,
                        String.format(Locale.ROOT, "%.0f", 100 * (from + (to - from) * fraction))));
                if (next.isOver()) {
                    next = Deadline.in(patience.sign(), shell.clock());
                    signOfLife();
                }
            }

            @Override
            public boolean isCancelled() {
                return progress.isCancelled();
            }
        }, Deadline.in(COPY, shell.clock()));
    }

    private void signOfLife() {
        try {
            mine("true", SHORT);
        } catch (FailureException later) { // whatever is wrong with the host, the next step meets it too
            LOG.log(Level.DEBUG, "no sign of life", later);
        }
    }

    private AgentStatus healthy(String version, AgentStatus before) throws FailureException {
        step(DeployStep.HEALTH);
        AgentStatus last = await(version, before, progress);
        if (last.fits(version, before)) {
            return last;
        }
        throw new FailureException(FailureCode.WRONG_STATE, NLS.bind(Messages.notWell, version, described(last)), "");
    }

    private AgentStatus await(String version, AgentStatus before, Progress watched) throws FailureException {
        Deadline limit = Deadline.in(patience.health(), shell.clock());
        AgentStatus last = AgentStatus.DOWN;
        int ended = 0;
        double begins = DeployStep.HEALTH.begins();
        double span = DeployStep.JOIN.begins() - begins;
        Deadline whole = Deadline.in(patience.health().dividedBy(3), shell.clock());
        while (!(last.fits(version, before) && (last.isWhole(before) || whole.isOver())) && !limit.isOver()) {
            watched.checkCancelled();
            CommandResult result = shell.run("mine " + id + "\nsleep 0.3\nstatus", List.of(), ASK);
            if (result.exit() == RootShell.TAKEN) {
                RootShell.succeeded(result);
            }
            last = status(result);
            // the process is gone and has said why: no use in waiting; looked at twice, since it may just begin
            ended = result.exit() == 3 && !result.error().isBlank() && result.output().isBlank() ? ended + 1 : 0;
            if (ended > 1) {
                throw new FailureException(FailureCode.WRONG_STATE, NLS.bind(Messages.endedAtOnce,
                        result.error().strip()), "");
            }
            double passed = 1 - (double) limit.left().toMillis() / patience.health().toMillis();
            watched.report(begins + span * passed, NLS.bind(Messages.waiting, described(last)));
        }
        return last;
    }

    private static AgentStatus status(CommandResult result) {
        return AgentStatus.read(result.output());
    }

    private static String described(AgentStatus status) {
        return status.bad().isEmpty() ? status.state() : status.state() + ", " + String.join("; ", status.bad());
    }

    /** Returns what became of it, for a person. */
    private String takeBack(AgentStatus before) {
        if (!begun) {
            return Messages.nothingDone;
        }
        boolean interrupted = Thread.interrupted(); // this must be done all the same
        try {
            progress.report(DeployStep.UNDO.begins(), DeployStep.UNDO.text());
            String kept = mine("undo", UNDO).strip();
            if (before.equals(AgentStatus.DOWN)) {
                return kept.isEmpty() ? Messages.takenBack : NLS.bind(Messages.takenBackBut, kept);
            }
            AgentStatus again = awaitBefore(before);
            return again.fits(before.version(), before) ? NLS.bind(Messages.rolledBack, before.version())
                    : NLS.bind(Messages.rolledBackBut, before.version(), described(again));
        } catch (FailureException failed) {
            LOG.log(Level.INFO, "a deployment could not be taken back", failed);
            return shell.link().isOpen() ? NLS.bind(Messages.notTakenBack, failed.failure().text())
                    : Messages.takenBackLater;
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private AgentStatus awaitBefore(AgentStatus before) throws FailureException {
        Deadline limit = Deadline.in(patience.health(), shell.clock());
        AgentStatus last = AgentStatus.DOWN;
        while (!last.fits(before.version(), before) && !limit.isOver()) {
            last = status(shell.run("sleep 0.3\nstatus", List.of(), ASK));
            progress.report(DeployStep.UNDO.begins(), NLS.bind(Messages.waiting, described(last)));
        }
        return last;
    }
}
