// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.cluster.contract;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;

import javax.net.ssl.SSLContext;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.ThreadWorkers;
import org.hotseat.cluster.etcd.EtcdSettings;
import org.hotseat.cluster.etcd.EtcdStore;
import org.hotseat.cluster.identity.CertificateAuthority;
import org.hotseat.cluster.identity.Subject;
import org.hotseat.cluster.identity.TlsContexts;
import org.hotseat.cluster.identity.TlsFiles;
import org.hotseat.cluster.member.Beginning;
import org.hotseat.cluster.member.MemberSettings;
import org.hotseat.cluster.member.StoreMemberProcess;
import org.hotseat.cluster.store.Answers;
import org.hotseat.cluster.store.StoreStatus;
import org.junit.jupiter.api.Assertions;

/** A group of real members on loopback, with an authority of its own. */
public final class LocalGroup implements AutoCloseable {

    public static final Duration PATIENCE = Duration.ofSeconds(30);
    public static final Path ENGINE = Path.of("/usr/bin/etcd");

    private static final Duration DAY = Duration.ofDays(1);
    private static final Set<Integer> GIVEN = ConcurrentHashMap.newKeySet();
    private static final int FIRST_PORT = 12_000;
    private static final int LAST_PORT = 32_000;
    private static final int MOST_GROUPS = 3;
    private static final String LOOPBACK = "127.0.0.1";

    private final Path folder;
    private final String cluster = "test-" + UUID.randomUUID();
    private final String token = UUID.randomUUID().toString();
    private final CertificateAuthority authority = CertificateAuthority.create("test", Instant.now(), DAY);
    private final Map<String, URI> peers = new TreeMap<>();
    private final List<MemberSettings> members = new ArrayList<>();
    private final ThreadWorkers workers = new ThreadWorkers();
    private final SSLContext tls;

    private LocalGroup(Path folder, int count) throws Exception {
        this.folder = folder;
        for (int i = 0; i < count; i++) {
            peers.put("m" + i, address("https"));
        }
        for (String name : peers.keySet()) {
            members.add(settings(name));
        }
        tls = TlsContexts.of(authority.issue(subject("client"), Instant.now(), DAY), authority.self().chain());
    }

    /** Makes and starts a group that serves. */
    public static LocalGroup start(Path folder, int count) throws Exception {
        Assertions.assertTrue(Files.isExecutable(ENGINE), "the package etcd-server is missing: no " + ENGINE);
        for (int number = 1; true; number++) {
            LocalGroup group = new LocalGroup(Files.createDirectories(folder.resolve("group-" + number)), count);
            try {
                group.startAll(Beginning.NEW_GROUP);
                group.found();
                return group;
            } catch (Exception | Error failed) {
                group.close();
                if (!isTaken(failed) || number == MOST_GROUPS) {
                    throw failed;
                }
            }
        }
    }

    /** Another process has taken a port since it was found free. */
    private static boolean isTaken(Throwable failed) {
        return failed instanceof FailureException told && told.code() == FailureCode.EXISTS;
    }

    public void startAll(Beginning beginning) throws FailureException {
        for (int i = 0; i < members.size(); i++) {
            process(i).start(beginning, Deadline.in(PATIENCE));
        }
    }

    private void found() throws Exception {
        try (EtcdStore store = unbound()) {
            until("token", () -> Answers.await(store.members().found(token, deadline()), deadline()));
        }
        serving();
    }

    /** Waits until all members answer and one leads. */
    public void serving() throws Exception {
        AtomicReference<Object> seen = new AtomicReference<>("nothing");
        try (EtcdStore store = store()) {
            until("a leader and all members", () -> {
                StoreStatus status = Answers.await(store.status(Deadline.in(Duration.ofSeconds(3))), deadline());
                seen.set(status);
                return status.leader().isPresent() && status.members().size() == members.size()
                        && status.members().stream().allMatch(one -> one.state().isPresent() && !one.learner());
            });
        } catch (AssertionError notServing) {
            throw new AssertionError(notServing.getMessage() + "; seen: " + seen + "; logs: " + logs(), notServing);
        }
    }

    /** The last lines of all members, for a failure. */
    private String logs() throws IOException {
        StringBuilder text = new StringBuilder();
        for (MemberSettings member : members) {
            List<String> lines = Files.readAllLines(member.log());
            text.append('\n').append(member.name()).append(' ').append(process(members.indexOf(member)).running())
                    .append('\n').append(String.join("\n", lines.subList(Math.max(0, lines.size() - 12),
                            lines.size())));
        }
        return text.toString();
    }

    private Subject subject(String name) {
        return new Subject(name, Subject.id("test", name), List.of("localhost"), List.of(LOOPBACK));
    }

    public MemberSettings settings(String name) throws Exception {
        Path home = Files.createDirectories(folder.resolve(name));
        TlsFiles files = TlsFiles.in(Files.createDirectories(home.resolve("tls")));
        authority.issue(subject(name), Instant.now(), DAY).save(files);
        authority.saveCertificate(files.authority());
        return new MemberSettings(name, ENGINE, home.resolve("store"), address("https"), peers.get(name),
                address("http"), Optional.of(files), peers, cluster);
    }

    /** A port that is free, not given out before, and none of those that connections take for themselves. */
    private static URI address(String scheme) {
        while (true) {
            int port = ThreadLocalRandom.current().nextInt(FIRST_PORT, LAST_PORT);
            try (ServerSocket free = new ServerSocket(port, 1, InetAddress.getByName(LOOPBACK))) {
                if (GIVEN.add(free.getLocalPort())) {
                    return URI.create(scheme + "://" + LOOPBACK + ':' + port);
                }
            } catch (IOException taken) {
                GIVEN.add(port);
            }
        }
    }

    public MemberSettings member(int number) {
        return members.get(number);
    }

    public int size() {
        return members.size();
    }

    public String token() {
        return token;
    }

    public CertificateAuthority authority() {
        return authority;
    }

    public ThreadWorkers workers() {
        return workers;
    }

    /** As after a restart of the agent: knows nothing of the process. */
    public StoreMemberProcess process(int number) {
        return new StoreMemberProcess(members.get(number));
    }

    /** A client that asks all members. */
    public EtcdStore store() {
        return store(Optional.of(tls), Optional.of(token));
    }

    /** A client that takes whatever store it finds. */
    public EtcdStore unbound() {
        return store(Optional.of(tls), Optional.empty());
    }

    public EtcdStore store(Optional<SSLContext> context, Optional<String> bound) {
        return new EtcdStore(new EtcdSettings(members.stream().map(MemberSettings::client).toList(), context, bound,
                Duration.ofMillis(400), Duration.ofMillis(1500)), workers);
    }

    public int leader() throws Exception {
        AtomicReference<String> name = new AtomicReference<>("");
        try (EtcdStore store = store()) {
            until("a leader", () -> {
                StoreStatus status = Answers.await(store.status(deadline()), deadline());
                status.members().stream().filter(one -> status.leader().filter(one.id()::equals).isPresent())
                        .findFirst().ifPresent(leader -> name.set(leader.name()));
                return !name.get().isEmpty();
            });
        }
        return Integer.parseInt(name.get().substring(1));
    }

    /** Sends a signal to the process of a member. */
    public void signal(int number, String name) throws Exception {
        long pid = process(number).running().orElseThrow().pid();
        new ProcessBuilder("kill", "-" + name, Long.toString(pid)).inheritIO().start().waitFor();
    }

    /** Kills a member as a crash does. */
    public void kill(int number) throws Exception {
        ProcessHandle process = process(number).running().orElseThrow();
        process.destroyForcibly();
        process.onExit().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Writes bytes past the store, as nobody should. */
    public void raw(String key, byte[] value) throws Exception {
        String body = "{\"key\":\"" + Base64.getEncoder().encodeToString(key.getBytes()) + "\",\"value\":\""
                + Base64.getEncoder().encodeToString(value) + "\"}";
        try (HttpClient client = HttpClient.newBuilder().sslContext(tls).version(HttpClient.Version.HTTP_1_1)
                .build()) {
            until("an answer", () -> client.send(HttpRequest.newBuilder(members.get(0).client()
                    .resolve("/v3/kv/put")).POST(BodyPublishers.ofString(body)).timeout(PATIENCE).build(),
                    BodyHandlers.ofString()).statusCode() == 200);
        }
    }

    public static Deadline deadline() {
        return Deadline.in(PATIENCE);
    }

    /** May fail as calls of the port do; a failure is a "not yet". */
    @FunctionalInterface
    public interface Condition {
        boolean holds() throws Exception;
    }

    public static void until(String what, Condition condition) {
        Deadline deadline = deadline();
        Exception last = null;
        while (!deadline.isOver()) {
            try {
                if (condition.holds()) {
                    return;
                }
                last = null;
            } catch (Exception notYet) {
                last = notYet;
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
        }
        Assertions.fail(what + " did not come", last);
    }

    @Override
    public void close() throws Exception {
        for (int i = 0; i < members.size(); i++) {
            Optional<ProcessHandle> process = process(i).running();
            if (process.isPresent()) {
                kill(i);
            }
        }
        workers.close();
    }
}
