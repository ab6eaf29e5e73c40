// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.internal.run;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.hotseat.agent.internal.check.IdentityCheck;
import org.hotseat.agent.internal.control.Answerer;
import org.hotseat.agent.internal.control.ControlServer;
import org.hotseat.agent.internal.group.GroupContext;
import org.hotseat.agent.internal.group.Membership;
import org.hotseat.agent.internal.log.AgentLog;
import org.hotseat.agent.internal.log.Levels;
import org.hotseat.agent.internal.log.LogFiles;
import org.hotseat.agent.internal.log.Redactor;
import org.hotseat.agent.internal.metrics.MetricsServer;
import org.hotseat.agent.internal.metrics.ProcessMeter;
import org.hotseat.agent.internal.state.FastStart;
import org.hotseat.agent.internal.state.Purpose;
import org.hotseat.agent.internal.state.RunRecord;
import org.hotseat.agent.internal.state.StateFolder;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.base.work.Workers;
import org.hotseat.devices.matrix.SwitchDrivers;
import org.hotseat.hypervisor.HypervisorDriver;
import org.hotseat.member.cluster.GroupFolder;
import org.hotseat.member.cluster.OwnHost;
import org.hotseat.member.hyper.HypervisorPart;
import org.hotseat.process.life.Agent;
import org.hotseat.process.life.Part;
import org.hotseat.process.log.Field;
import org.hotseat.process.meter.Meters;
import org.hotseat.process.settings.AgentSettings;
import org.hotseat.process.settings.IdentityFiles;

/**
 * One run of the agent: state folder, log, then the parts. {@link #begin} and {@link #end} block and are each called
 * once, the second also when the first has failed.
 */
public final class AgentProcess {

    private static final Logger LOG = System.getLogger(AgentProcess.class.getName());
    /** Set by the launcher: Java, place and build. */
    private static final String PLACE = "hotseat.agent.place";
    private static final Duration START = Duration.ofSeconds(30);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration HTTP_PATIENCE = Duration.ofSeconds(5);
    private static final Duration SPACE_PERIOD = Duration.ofSeconds(10);

    private final AgentSettings settings;
    private final Workers workers;
    private final StateFolder state;
    private final RootLog root;
    private final Meters meters = new Meters();
    private final Optional<HypervisorPart> hypervisor;
    private final Membership membership;
    private final Agent agent;
    private final Systemd systemd = new Systemd(System.getenv());
    /** Written and read by whoever begins and ends it, one after the other. */
    private boolean ready;

    private AgentProcess(AgentSettings settings, Workers workers, StateFolder state, RootLog root,
            Supplier<List<HypervisorDriver>> drivers, SwitchDrivers switches) {
        this.settings = settings;
        this.workers = workers;
        this.state = state;
        this.root = root;
        this.hypervisor = settings.hypervisor().map(uri -> new HypervisorPart(URI.create(uri), drivers, workers,
                Optional.of(settings.control().resolveSibling("copies")), settings.servedDisks()));
        this.membership = new Membership(new GroupContext(settings, state.run().version(), OwnHost.of(settings,
                state.run().version()), new GroupFolder(state.folder(Purpose.CLUSTER)), workers, meters, hypervisor,
                switches),
                this::agent);
        this.agent = assemble();
    }

    /**
     * Takes the state folder and begins the log.
     *
     * @param settings what to run with
     * @param workers all threads
     * @param version of the agent
     * @param drivers for the hypervisor, those that are there now
     * @param switches drivers for matrix switches
     * @return to be begun, then ended
     * @throws FailureException when the state folder cannot be had; nothing is left then
     */
    public static AgentProcess open(AgentSettings settings, Workers workers, String version,
            Supplier<List<HypervisorDriver>> drivers, SwitchDrivers switches) throws FailureException {
        StateFolder state = StateFolder.open(settings.state(), RunRecord.begin(version));
        Redactor redactor = Redactor.of(settings.identity().map(IdentityFiles::key).stream().toList());
        AgentLog log = new AgentLog(new LogFiles(state.folder(Purpose.LOG), settings.log().size().bytes(),
                settings.log().files()), redactor, workers);
        Levels levels = new Levels();
        levels.set("", settings.log().level());
        settings.log().levels().forEach(levels::set);
        return new AgentProcess(settings, workers, state, new RootLog(log, levels), drivers, switches);
    }

    private Agent assemble() {
        Answers answers = new Answers(settings, state.run(), root.levels(), root.log(), MonotonicClock.SYSTEM,
                membership::findings);
        SpaceWatch space = new SpaceWatch(settings.state(), SPACE_PERIOD, workers);
        Map<String, Answerer> questions = answers.all(this::agent);
        questions.putAll(membership.answers());
        ControlServer control = new ControlServer(settings.control(), questions, workers, PATIENCE);
        List<Part> parts = new ArrayList<>(List.of(new LogPart(root.log()), space));
        settings.metricsPort().ifPresent(port -> {
            MetricsServer metrics = new MetricsServer(port, meters, workers, HTTP_PATIENCE);
            meters.add("metrics", metrics);
            parts.add(metrics);
        });
        hypervisor.ifPresent(parts::add);
        parts.add(control);
        parts.add(membership);
        meters.add("agent", new AgentMeter(settings, state.run().version(), root.log(), () -> agent().parts()
                .iterator(), MonotonicClock.SYSTEM, this::identityEnd));
        meters.add("control", control);
        meters.add("disk", space);
        meters.add("process", new ProcessMeter(Path.of("/proc/self")));
        return new Agent(workers, parts);
    }

    private Agent agent() {
        return agent;
    }

    private Optional<Long> identityEnd() {
        try {
            return settings.identity().isEmpty() ? Optional.empty() : Optional.of(IdentityCheck.certificate(
                    settings.identity().get().certificate()).getNotAfter().getTime());
        } catch (IOException | CertificateException unreadable) {
            LOG.log(Level.WARNING, "the certificate of this agent cannot be read", unreadable);
            return Optional.empty();
        }
    }

    /**
     * Begins all parts.
     *
     * @throws FailureException when one cannot begin; none runs then
     */
    public void begin() throws FailureException {
        state.previous().filter(run -> !run.isOver()).ifPresent(run -> LOG.log(Level.WARNING,
                "the run before this one, begun {0}, did not end in order", new Field("begun", run.begun())));
        LOG.log(Level.INFO, "agent {0}, version {1}, begins", new Field("name", settings.name()),
                new Field("version", state.run().version()));
        Deadline deadline = Deadline.in(START);
        agent.start(deadline);
        membership.resume(deadline);
        ready = true;
        fastStart().ifPresent(FastStart::removeOthers);
        LOG.log(Level.INFO, "ready {0} ms after the start of the process",
                new Field("millis", RunRecord.millisOfProcess()));
        systemd.ready("ready");
    }

    /** Without a launcher there is nothing to keep. */
    private Optional<FastStart> fastStart() {
        return Optional.ofNullable(System.getProperty(PLACE)).map(place -> new FastStart(
                state.folder(Purpose.FRAMEWORK), place));
    }

    /** Ends all parts within the deadline of the settings, then the log; gives the state folder back. */
    public void end() {
        systemd.stopping();
        LOG.log(Level.INFO, "agent {0} ends", new Field("name", settings.name()));
        agent.stop(Deadline.in(settings.stopDeadline()));
        if (ready) {
            fastStart().ifPresent(FastStart::keep);
        }
        LOG.log(Level.INFO, "ended");
        state.close();
        root.end();
        workers.close();
    }

    /**
     * Where others add their figures.
     *
     * @return all meters
     */
    public Meters meters() {
        return meters;
    }
}
