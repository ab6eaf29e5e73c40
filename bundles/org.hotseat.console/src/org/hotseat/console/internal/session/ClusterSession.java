// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.internal.session;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.base.work.Subscription;
import org.hotseat.base.work.Workers;
import org.hotseat.checks.HostCandidates;
import org.hotseat.checks.deploy.AgentDesk;
import org.hotseat.checks.deploy.AgentService;
import org.hotseat.checks.deploy.AgentSupply;
import org.hotseat.checks.dial.CandidateService;
import org.hotseat.checks.probe.Peer;
import org.hotseat.console.internal.cluster.ClusterSource;
import org.hotseat.console.internal.machine.MachineActsService;
import org.hotseat.console.internal.machine.MachineDesk;
import org.hotseat.console.internal.move.MoverService;
import org.hotseat.console.internal.member.MemberSources;
import org.hotseat.console.internal.operation.ActLine;
import org.hotseat.console.internal.operation.EditActs;
import org.hotseat.console.internal.screen.ScreenAccessService;
import org.hotseat.console.machine.MachineActs;
import org.hotseat.console.member.ClusterFacts;
import org.hotseat.console.member.ClusterMirror;
import org.hotseat.console.member.MemberFacts;
import org.hotseat.console.member.MemberRole;
import org.hotseat.console.move.Mover;
import org.hotseat.console.operation.ActHistory;
import org.hotseat.console.screen.ScreenAccess;
import org.hotseat.console.session.Session;
import org.hotseat.console.session.SessionPorts;
import org.hotseat.devices.matrix.SwitchDrivers;
import org.hotseat.hypervisor.ShutdownPlan;
import org.hotseat.link.host.HeldSecrets;
import org.hotseat.link.host.HostConnection;
import org.hotseat.link.host.HostOpener;
import org.hotseat.link.host.HostPool;
import org.hotseat.link.host.LinkContext;
import org.hotseat.link.host.LinkPorts;
import org.hotseat.link.host.OpenHost;
import org.hotseat.link.spec.ClusterSnapshot;
import org.hotseat.link.spec.HostAddress;
import org.hotseat.link.spec.HostSpec;
import org.hotseat.link.ssh.SshDialer;
import org.hotseat.model.edit.ClusterDocument;
import org.hotseat.observed.event.EventLog;
import org.hotseat.observed.event.Setting;
import org.hotseat.observed.event.Severity;
import org.hotseat.observed.event.Subject;
import org.hotseat.observed.event.store.ActLedger;
import org.hotseat.observed.event.store.EventWriter;
import org.hotseat.observed.event.store.FileEventLog;
import org.hotseat.observed.event.store.IncidentBook;
import org.hotseat.observed.history.SampleHistory;
import org.hotseat.observed.history.store.HistoryStore;
import org.hotseat.observed.inventory.Inventory;
import org.hotseat.observed.inventory.store.InventoryStore;

/**
 * One open cluster. Made on any thread; begun, changed by its document and closed on the thread of the window; read
 * from any thread.
 */
public final class ClusterSession implements Session {

    private static final Logger LOG = System.getLogger(ClusterSession.class.getName());
    private static final ShutdownPlan PLAN = new ShutdownPlan(Duration.ofMinutes(1), true);
    private static final Duration LAST_WORDS = Duration.ofSeconds(3);

    private final Mode mode;
    private final ClusterSource source;
    private final Workers workers;
    private final Runnable ending;
    private final InventoryStore inventory;
    private final FileEventLog events;
    private final HistoryStore history;
    private final HostPool hosts;
    private final MachineActsService machines;
    private final MoverService mover;
    private final ScreenAccessService screens;
    private final CandidateService candidates;
    private final AgentService agents;
    private final MemberSources.Source members;
    private final ExecutorService background;
    private final SshDialer dialer;
    private final HeldSecrets secrets;
    private final String clusterId;
    private final ActLine acts = new ActLine();
    private final EditActs edits;
    private final Runnable recording;
    private final Duration cycle;
    private Subscription work = () -> { };
    private final AtomicBoolean closed = new AtomicBoolean();
    private final ExecutorService disk;
    private volatile ClusterSnapshot cluster;

    /**
     * Makes a session that does nothing yet.
     *
     * @param mode what it is
     * @param source its hosts; closed with the session
     * @param ports the way to the person and the disk
     * @param engine what drives it
     */
    public ClusterSession(Mode mode, ClusterSource source, SessionPorts ports, Engine engine) {
        secrets = new HeldSecrets(ports.secrets());
        LinkPorts outside = new LinkPorts(ports.questions(), secrets, ports.cadence());
        this.mode = mode;
        this.source = source;
        this.workers = engine.workers();
        this.ending = engine.ending();
        this.cluster = source.snapshot();
        MonotonicClock clock = engine.clock();
        disk = workers.pool("disk", 1);
        background = workers.pool("descriptions", 4);
        ExecutorService recorder = workers.pool("recorder", 1);
        clusterId = source.document().cluster().getId();
        Path folder = ports.stateFolder();
        inventory = new InventoryStore(clock, workers, workers.pool("inventory", 1));
        ActLedger ledger = new ActLedger(clock, System.getProperty("user.name", ""));
        IncidentBook incidents = new IncidentBook(clock, ledger);
        events = new FileEventLog(folder.resolve("events.log"), clock, disk, incidents, this::warn);
        history = new HistoryStore(folder.resolve("history"), ports.cadence().cycle(), clock.wall(), disk,
                this::warn);
        LinkContext context = new LinkContext(clock, workers, inventory, new EventWriter(events, ledger, incidents),
                outside, this::described);
        hosts = new HostPool(context, engine.openers());
        MachineDesk desk = new MachineDesk(inventory, hosts, ledger, events);
        machines = new MachineActsService(desk, workers, PLAN);
        mover = new MoverService(desk, () -> cluster, background, events, clock);
        screens = new ScreenAccessService(desk);
        dialer = engine.dialer();
        candidates = new CandidateService(dialer, outside, workers,
                new CandidateService.Around(this::peers, () -> cluster.storage(), clock));
        members = MemberSources.of(mode == Mode.TRAINING, () -> cluster, hosts, inventory,
                new MemberSources.Engine(workers, clock, events, incidents, engine.switches()));
        agents = new AgentService(new AgentService.Around(() -> cluster, this::doors, dialer, secrets,
                AgentSupply.ofProgram(folder.resolve("runtimes")), clock));
        edits = new EditActs(source.document(), acts, this::warn);
        Recorder copy = new Recorder(() -> cluster, inventory, history, clock);
        recording = () -> leave(recorder, copy);
        cycle = ports.cadence().cycle();
    }

    /** Begins to connect the hosts and to record; once. */
    public void begin() {
        Subscription inventoryChanges = inventory.onChange(mover::changed);
        Subscription documentChanges = source.onChange(this::follow);
        ScheduledFuture<?> records = workers.timer().scheduleAtFixedRate(recording, cycle.toNanos(), cycle.toNanos(),
                TimeUnit.NANOSECONDS);
        work = () -> {
            documentChanges.close();
            inventoryChanges.close();
            records.cancel(false);
        };
        hosts.follow(cluster);
        members.begin();
    }

    /**
     * What drives a session.
     *
     * @param clock tells the time
     * @param workers its threads; closed with the session
     * @param openers chooses how a host is opened
     * @param ending closes what openers hold
     * @param dialer reaches hosts that do not belong to the cluster yet
     * @param switches drivers for matrix switches
     */
    public record Engine(MonotonicClock clock, Workers workers, Function<HostSpec, HostOpener> openers,
            Runnable ending, SshDialer dialer, SwitchDrivers switches) {
    }

    private void leave(ExecutorService worker, Runnable task) {
        if (!closed.get()) {
            try {
                worker.execute(task);
            } catch (RejectedExecutionException closing) {
                LOG.log(Level.DEBUG, "cycle left out, the session ends", closing);
            }
        }
    }

    /** Writes down what a person should know; on any thread. */
    void warn(Failure trouble) {
        events.add(Severity.WARNING, new Subject(Subject.Kind.CLUSTER, clusterId, cluster.name()), trouble.message(),
                trouble.remedy(), Setting.NONE.todo(trouble.remedy()));
    }

    private void described(MachineId machine) {
        mover.described(machine);
    }

    private void follow() {
        if (!closed.get()) {
            cluster = source.snapshot();
            hosts.follow(cluster);
        }
    }

    /**
     * Whether, after {@link #close}, nothing is left to write to the state folder.
     *
     * @return whether {@link #rest} would not wait
     */
    boolean isAtRest() {
        return disk.isTerminated() && dialer.isAtRest();
    }

    /**
     * Waits, after {@link #close}, until nothing is written to the state folder any more: events told before are in
     * their file then and commands that had begun in the audit log, or cannot be written.
     *
     * @param limit how long to wait
     * @return whether the disk is at rest
     * @throws InterruptedException while waiting
     */
    boolean rest(Duration limit) throws InterruptedException {
        Deadline deadline = Deadline.in(limit);
        boolean told = disk.awaitTermination(limit.toNanos(), TimeUnit.NANOSECONDS);
        return dialer.rest(deadline.left()) && told;
    }

    @Override
    public Mode mode() {
        return mode;
    }

    @Override
    public String clusterName() {
        return cluster.name();
    }

    @Override
    public ClusterDocument document() {
        return source.document();
    }

    @Override
    public Inventory inventory() {
        return inventory;
    }

    @Override
    public EventLog events() {
        return events;
    }

    @Override
    public SampleHistory history() {
        return history;
    }

    @Override
    public MachineActs machines() {
        return machines;
    }

    @Override
    public Mover mover() {
        return mover;
    }

    @Override
    public HostCandidates candidates() {
        return candidates;
    }

    private List<Peer> peers() {
        return cluster.hosts().stream().flatMap(host -> hosts.open(host.id()).flatMap(OpenHost::shell)
                .map(shell -> new Peer(host.name(), shell)).stream()).toList();
    }

    @Override
    public AgentDesk agents() {
        return agents;
    }

    /** Hosts that answer and whose agent votes, the leader first. */
    private List<HostId> doors() {
        ClusterFacts facts = members.facts();
        Set<HostId> voters = facts.voters().map(held -> Set.copyOf(held.value().members())).orElse(Set.of());
        return facts.members().stream().filter(one -> voters.contains(one.host()))
                .sorted(Comparator.comparing((MemberFacts one) -> one.role() != MemberRole.LEADER))
                .flatMap(one -> cluster.named(one.host()).stream()).map(HostSpec::id)
                .filter(id -> hosts.open(id).isPresent()).toList();
    }

    @Override
    public ClusterMirror members() {
        return members;
    }

    @Override
    public ScreenAccess screens() {
        return screens;
    }

    @Override
    public ActHistory acts() {
        return acts;
    }

    @Override
    public void setShutdownPlan(ShutdownPlan plan) {
        machines.setShutdownPlan(plan);
    }

    @Override
    public void connect(HostId host) {
        hosts.connection(host).ifPresent(HostConnection::connectAsAsked);
    }

    @Override
    public void reconnect(HostId host) {
        hosts.connection(host).ifPresent(connection -> {
            connection.disconnect();
            connection.connect();
        });
        members.retry();
    }

    @Override
    public void disconnect(HostId host) {
        hosts.connection(host).ifPresent(HostConnection::disconnectAsAsked);
    }

    @Override
    public void forgetHostKey(HostId host) {
        Optional<HostAddress.Ssh> address = cluster.host(host).map(HostSpec::address)
                .filter(HostAddress.Ssh.class::isInstance).map(HostAddress.Ssh.class::cast);
        address.ifPresent(at -> leave(background, () -> {
            try {
                dialer.forget(at);
                connect(host);
            } catch (FailureException kept) {
                warn(kept.failure());
            }
        }));
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            work.close();
            edits.close();
            members.close();
            hosts.close();
            secrets.close();
            source.close();
            ending.run();
            events.flush();
            disk.shutdown(); // what is told from now on is not kept
            workers.timer().schedule(workers::close, LAST_WORDS.toNanos(), TimeUnit.NANOSECONDS);
        }
    }
}
