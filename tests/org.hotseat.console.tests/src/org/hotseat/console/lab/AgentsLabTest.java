// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import org.hotseat.agent.lab.AgentArchive;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Progress;
import org.hotseat.checks.Candidate;
import org.hotseat.checks.CandidateHost;
import org.hotseat.checks.SignIn;
import org.hotseat.checks.deploy.AgentDesk;
import org.hotseat.checks.deploy.AgentEntry;
import org.hotseat.checks.deploy.AgentFound;
import org.hotseat.checks.deploy.AgentOutcome;
import org.hotseat.checks.deploy.AgentPlan;
import org.hotseat.checks.deploy.AgentSupply;
import org.hotseat.checks.deploy.AgentWish;
import org.hotseat.console.member.ClusterFacts;
import org.hotseat.console.member.MemberLinkState;
import org.hotseat.console.member.Versioned;
import org.hotseat.console.support.Wait;
import org.hotseat.lab.HostLab;
import org.hotseat.model.cluster.Host;
import org.hotseat.model.cluster.PlaneKind;
import org.hotseat.observed.inventory.LinkState;
import org.hotseat.state.command.CommandOutcome;
import org.hotseat.state.command.DocumentCommand.SetAccount;
import org.hotseat.state.command.RefusalReason;
import org.hotseat.state.data.AccountRecord;
import org.hotseat.state.data.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Agents brought to real hosts by the console, as its wizard and its menus do it, and then followed by it through SSH:
 * one host begins the cluster, the others join, and the agent that the console follows is killed.
 */
@Tag("lab")
class AgentsLabTest {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final Duration LONG = Duration.ofSeconds(180);
    private static final int HOSTS = 3;
    private static final String TRACES = "ls -d /opt/hotseat /etc/hotseat /var/lib/hotseat* /etc/init.d/hotseat* "
            + "/run/hotseat 2>/dev/null; getent group hotseat-admin; pgrep -f [h]otseat.agent; true";

    private static final String STATUS = "/opt/hotseat/current/hotseat-agent status 2>&1; "
            + "/opt/hotseat/current/hotseat-agent cluster 2>&1; tail -n 40 /var/lib/hotseat/agent/log/agent.log; true";

    @TempDir
    static Path shared;
    private static HostLab lab;

    @TempDir
    Path folder;
    private LabSession on;

    @BeforeAll
    static void up() throws Exception {
        System.setProperty(AgentSupply.ARCHIVE, AgentArchive.in(shared.resolve("agent")).toString());
        lab = new HostLab(shared, "ha", HOSTS, 0);
    }

    @AfterAll
    static void down() {
        System.clearProperty(AgentSupply.ARCHIVE);
        lab.close();
    }

    @BeforeEach
    void open() throws Exception {
        on = LabSession.open(lab.clusterFile(), folder.resolve("state"),
                Optional.of(lab.folder().resolve("keys/known_hosts")));
        for (int number = 1; number <= HOSTS; number++) {
            on.await(host(number), LinkState.LIVE, SOON);
        }
    }

    @AfterEach
    void close() {
        on.close();
    }

    private static String host(int number) {
        return "host-0" + number;
    }

    private static HostId id(int number) {
        return new HostId(host(number));
    }

    private AgentDesk desk() {
        return on.session().agents();
    }

    private ClusterFacts facts() {
        return on.session().members().facts();
    }

    private AgentWish wish(int number, AgentEntry entry) {
        Host host = on.session().document().cluster().getHosts().get(number - 1);
        return new AgentWish(new AgentPlan(id(number), address(host, PlaneKind.MANAGEMENT), Optional.of(address(host,
                PlaneKind.STORAGE)), Optional.empty(), "qemu:///system"), entry, false, Optional.empty());
    }

    private static String address(Host host, PlaneKind kind) {
        return host.getInterfaces().stream().filter(one -> one.getPlane().getKind() == kind).findFirst().orElseThrow()
                .getAddress().replaceAll("/.*", "");
    }

    private CandidateHost candidate(int number) throws Exception {
        return on.session().candidates().dial(new Candidate(new HostId("new"), host(number), lab.address(number), 22,
                "root", SignIn.KEY_FILE, Optional.of(lab.key().toString()), URI.create("qemu:///system"),
                Optional.empty()), Optional.empty()).get(60, TimeUnit.SECONDS);
    }

    private static String traces(int number) {
        return lab.exec(host(number), "sh", "-c", TRACES);
    }

    /** Cancelled as soon as a part of it is done. */
    private record Until(double part, List<String> steps) implements Progress {
        @Override
        public void report(double fraction, String step) {
            steps.add(fraction + " " + step);
        }

        @Override
        public boolean isCancelled() {
            return !steps.isEmpty() && Double.parseDouble(steps.getLast().split(" ")[0]) >= part;
        }
    }

    @Test
    void hostsGetAgentsFormAClusterAndAreFollowedThroughAnyOfThem() throws Exception {
        assertEquals(Optional.empty(), desk().obstacle());
        assertTrue(desk().joinObstacle().isPresent(), "nobody can let others in yet");
        begin();
        joinAtOnce();
        vote();
        outliveTheAgent();
        remove();
    }

    /** As the wizard does: over the connection of the candidate; first given up in its middle. */
    private void begin() throws Exception {
        String before = traces(1);
        try (CandidateHost host = candidate(1)) {
            AgentFound found = desk().look(host);
            assertTrue(found.isRoot() && found.hasJava() && found.version().isEmpty(), found.toString());
            AgentWish wish = wish(1, new AgentEntry.Found("lab"));
            Until middle = new Until(0.7, new ArrayList<>());
            FailureException cancelled = assertThrows(FailureException.class, () -> desk().deploy(host, wish, middle));
            assertEquals(FailureCode.CANCELLED, cancelled.code());
            assertEquals(before, traces(1), middle.steps()::toString);
            AgentOutcome outcome = desk().deploy(host, wish, Progress.NONE);
            assertEquals(AgentOutcome.Kind.INSTALLED, outcome.kind());
        }
        on.session().reconnect(id(1));
        Wait.until(() -> facts().members().size() == 1 && facts().leader().isPresent(), LONG);
        Wait.until(() -> desk().joinObstacle().isEmpty(), LONG);
    }

    private void joinAtOnce() throws Exception {
        try (ExecutorService pool = Executors.newFixedThreadPool(HOSTS)) {
            List<Callable<AgentOutcome>> all = IntStream.rangeClosed(2, HOSTS).<Callable<AgentOutcome>>mapToObj(
                    number -> () -> desk().deploy(id(number), wish(number, new AgentEntry.Join(Optional.empty())),
                            Progress.NONE)).toList();
            for (Future<AgentOutcome> one : pool.invokeAll(all)) {
                assertEquals(AgentOutcome.Kind.INSTALLED, one.get().kind());
            }
        }
        Wait.until(() -> facts().members().size() == HOSTS, LONG);
        for (int number = 2; number <= HOSTS; number++) {
            on.session().reconnect(id(number));
        }
        for (int number = 1; number <= HOSTS; number++) {
            on.await(host(number), LinkState.LIVE, SOON);
        }
    }

    private void vote() throws FailureException {
        for (int number = 2; number <= HOSTS; number++) {
            on.session().members().changeVoter(id(number), true, Progress.NONE);
        }
        Wait.until(() -> facts().voters().orElseThrow().value().members().size() == HOSTS, LONG);
    }

    private void outliveTheAgent() throws Exception {
        account(0);
        for (int round = 1; round <= HOSTS; round++) {
            String followed = connected().orElseThrow();
            long revision = facts().revision();
            kill(followed);
            long begun = System.nanoTime();
            Wait.until(() -> connected().filter(name -> !name.equals(followed)).isPresent(), SOON);
            long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
            assertTrue(facts().revision() >= revision, "nothing that was known is forgotten");
            account(round);
            System.Logger log = System.getLogger(AgentsLabTest.class.getName());
            log.log(System.Logger.Level.INFO, "from {0} to {1} in {2} ms, commands again after {3} ms", followed,
                    connected().orElse("nobody"), Long.toString(millis), Long.toString(TimeUnit.NANOSECONDS.toMillis(
                            System.nanoTime() - begun)));
            start(followed);
        }
        Wait.until(() -> facts().accounts().size() == HOSTS + 1, SOON);
        List<String> inOrder = facts().accounts().stream().sorted(Comparator.comparing(Versioned::version))
                .map(one -> one.value().name()).toList();
        assertEquals(IntStream.rangeClosed(0, HOSTS).mapToObj(round -> "user-" + round).toList(), inOrder,
                "each command was done once, in the order in which they were given");
    }

    private Optional<String> connected() {
        return facts().link() instanceof MemberLinkState.Connected now ? Optional.of(now.agent()) : Optional.empty();
    }

    /** Given again while nobody leads: on a busy machine that may last. */
    private void account(int number) throws Exception {
        SetAccount command = new SetAccount(0, new AccountRecord("user-" + number, Role.VIEWER));
        Deadline limit = Deadline.in(LONG);
        CommandOutcome outcome = give(command);
        while (outcome instanceof CommandOutcome.Refused refused && !limit.isOver()
                && refused.refusal().reason().equals(RefusalReason.NO_LEADER.name())) {
            outcome = give(command);
        }
        CommandOutcome last = outcome;
        assertInstanceOf(CommandOutcome.Done.class, outcome, () -> last + "\n" + IntStream.rangeClosed(1, HOSTS)
                .mapToObj(host -> lab.exec(host(host), "sh", "-c", STATUS)).toList());
    }

    private CommandOutcome give(SetAccount command) throws Exception {
        return on.session().members().submit(command).toCompletableFuture().get(90, TimeUnit.SECONDS);
    }

    private static void kill(String host) {
        lab.exec(host, "sh", "-c", "kill -9 $(cat /run/hotseat/supervisor.pid 2>/dev/null) "
                + "$(cat /run/hotseat/agent.pid) 2>/dev/null; true");
    }

    private void start(String host) throws FailureException {
        HostId id = new HostId(host);
        desk().deploy(id, wish(Integer.parseInt(host.substring("host-0".length())), new AgentEntry.Alone()),
                Progress.NONE);
    }

    private void remove() throws Exception {
        Wait.until(() -> connected().isPresent() && desk().joinObstacle().isEmpty(), LONG);
        int last = IntStream.rangeClosed(1, HOSTS).filter(number -> facts().leader().filter(leader -> leader.host()
                .equals(id(number))).isEmpty()).max().orElseThrow();
        assertEquals(List.of(), desk().remove(id(last), Optional.empty(), false, Progress.NONE));
        Wait.until(() -> facts().members().size() == HOSTS - 1, LONG);
        assertEquals("", traces(last).strip());
        on.await(host(last), LinkState.LIVE, LONG); // by libvirt again
    }
}
