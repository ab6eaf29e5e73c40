// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.checks.dial;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.time.Deadline;
import org.hotseat.checks.Candidate;
import org.hotseat.checks.CandidateHost;
import org.hotseat.checks.CheckResult;
import org.hotseat.checks.CheckRun;
import org.hotseat.checks.HostSurvey;
import org.hotseat.checks.PlaneChoice;
import org.hotseat.checks.SignIn;
import org.hotseat.checks.deploy.AgentPlace;
import org.hotseat.checks.probe.CheckScene;
import org.hotseat.checks.probe.Checks;
import org.hotseat.checks.probe.HostCheck;
import org.hotseat.checks.probe.Survey;
import org.hotseat.checks.probe.agent.AgentChecks;
import org.hotseat.hosts.HostLink;
import org.hotseat.link.Questions.SecretKind;
import org.hotseat.link.host.HostSecrets;

/** A candidate that let us in. Thread-safe; one worker does everything in order. */
final class DialledCandidate implements CandidateHost, AgentPlace {

    private static final List<HostCheck> ALL = Stream.concat(Checks.ALL.stream(), AgentChecks.ALL.stream()).toList();

    private final Candidate candidate;
    private final CandidateLink link;
    private final HostSecrets secrets;
    private final ExecutorService worker;
    private final CandidateService.Around around;

    DialledCandidate(Candidate candidate, CandidateLink link, HostSecrets secrets, ExecutorService worker,
            CandidateService.Around around) {
        this.candidate = candidate;
        this.link = link;
        this.secrets = secrets;
        this.worker = worker;
        this.around = around;
    }

    @Override
    public Candidate candidate() {
        return candidate;
    }

    private CheckScene scene(List<PlaneChoice> planes) {
        return new CheckScene(candidate, link.now(), around.peers().get(), around.folders().get(), planes,
                around.clock());
    }

    @Override
    public CompletableFuture<HostSurvey> survey() {
        CompletableFuture<HostSurvey> done = new CompletableFuture<>();
        try {
            worker.execute(() -> {
                try {
                    String output = scene(List.of()).ask(Survey.SCRIPT, Deadline.in(Checker.LIMIT, around.clock()));
                    done.complete(Survey.read(output));
                } catch (FailureException failed) {
                    done.completeExceptionally(failed);
                }
            });
        } catch (RejectedExecutionException closing) {
            done.completeExceptionally(closing);
        }
        return done;
    }

    @Override
    public CheckRun check(List<PlaneChoice> planes, Consumer<CheckResult> listener) {
        List<PlaneChoice> chosen = List.copyOf(planes);
        return check(() -> scene(chosen), listener);
    }

    @Override
    public CheckRun check(List<PlaneChoice> planes, Set<String> folders, Consumer<CheckResult> listener) {
        List<PlaneChoice> chosen = List.copyOf(planes);
        Set<String> paths = Set.copyOf(folders);
        return check(() -> scene(chosen).only(paths), listener);
    }

    private CheckRun check(Supplier<CheckScene> scene, Consumer<CheckResult> listener) {
        Checker checker = new Checker(ALL, scene,
                new Checker.Remedies(this::password, link::renew), worker, listener);
        checker.again();
        return checker;
    }

    @Override
    public Optional<HostLink> link() {
        return link.now().host();
    }

    @Override
    public boolean isOpen() {
        return link().map(HostLink::isOpen).orElse(true);
    }

    @Override
    public Optional<char[]> password() {
        return candidate.signIn() == SignIn.PASSWORD ? secrets.get(SecretKind.PASSWORD) : Optional.empty();
    }

    @Override
    public void keepSecrets(HostId owner, boolean remember) {
        secrets.keep(owner, remember);
    }

    @Override
    public void close() {
        link.close();
        secrets.wipe();
        worker.shutdownNow();
    }
}
