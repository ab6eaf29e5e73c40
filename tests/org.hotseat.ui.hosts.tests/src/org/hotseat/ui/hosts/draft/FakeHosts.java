// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.hosts.draft;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.base.id.HostId;
import org.hotseat.checks.Candidate;
import org.hotseat.checks.CandidateHost;
import org.hotseat.checks.CheckKind;
import org.hotseat.checks.CheckResult;
import org.hotseat.checks.CheckRun;
import org.hotseat.checks.Fix;
import org.hotseat.checks.HostCandidates;
import org.hotseat.checks.HostSurvey;
import org.hotseat.checks.PlaneChoice;
import org.hotseat.checks.Verdict;
import org.hotseat.link.Questions;

/** Hosts that do what a test says, on its thread. */
final class FakeHosts implements HostCandidates {

    final List<Candidate> dialled = new ArrayList<>();
    final List<String> secrets = new ArrayList<>();
    final List<String> told = new ArrayList<>();
    final Map<CheckKind, Verdict> verdicts = new EnumMap<>(CheckKind.class);
    final Map<CheckKind, Fix> done = new EnumMap<>(CheckKind.class);
    final List<List<PlaneChoice>> checked = new ArrayList<>();
    Set<String> folders = Set.of();
    HostSurvey survey = PlaneGuessTest.survey();
    CompletableFuture<CandidateHost> answer = new CompletableFuture<>();
    CompletableFuture<CheckResult> fix = new CompletableFuture<>();
    @Nullable
    Questions questions;
    @Nullable
    Consumer<CheckResult> listener;

    @Override
    public CompletableFuture<CandidateHost> dial(Candidate candidate, Optional<char[]> secret) {
        throw new AssertionError("asks outside of the page");
    }

    @Override
    public CompletableFuture<CandidateHost> dial(Candidate candidate, Optional<char[]> secret, Questions page) {
        dialled.add(candidate);
        secrets.add(secret.map(String::new).orElse(""));
        questions = page;
        answer = new CompletableFuture<>();
        return answer;
    }

    @Override
    public CompletableFuture<Void> forgetKey(Candidate candidate) {
        told.add("forget " + candidate.address());
        return CompletableFuture.completedFuture(null);
    }

    void letIn() {
        answer.complete(new In(dialled.getLast()));
    }

    private final class In implements CandidateHost {

        private final Candidate candidate;

        In(Candidate candidate) {
            this.candidate = candidate;
        }

        @Override
        public Candidate candidate() {
            return candidate;
        }

        @Override
        public CompletableFuture<HostSurvey> survey() {
            return CompletableFuture.completedFuture(survey);
        }

        @Override
        public CheckRun check(List<PlaneChoice> planes, Consumer<CheckResult> told) {
            throw new AssertionError("checks folders that were not chosen");
        }

        @Override
        public CheckRun check(List<PlaneChoice> planes, Set<String> paths, Consumer<CheckResult> told) {
            folders = paths;
            checked.add(planes);
            listener = told;
            return new Run();
        }

        @Override
        public void keepSecrets(HostId owner, boolean remember) {
            told.add("keep " + remember);
        }

        @Override
        public void close() {
            told.add("close");
        }
    }

    static CheckResult result(CheckKind kind, Verdict verdict) {
        return new CheckResult(kind, kind.name(), verdict, "found", "needed", Optional.empty());
    }

    private final class Run implements CheckRun {

        @Override
        public List<CheckResult> results() {
            List<CheckResult> all = new ArrayList<>();
            for (CheckKind kind : CheckKind.values()) {
                all.add(result(kind, verdicts.getOrDefault(kind, Verdict.GOOD)));
            }
            return all;
        }

        @Override
        public void again() {
            told.add("again");
        }

        @Override
        public void cancel() {
            told.add("cancel checks");
        }

        @Override
        public CompletableFuture<CheckResult> apply(CheckKind kind) {
            told.add("fix " + kind);
            return fix;
        }

        @Override
        public Optional<Fix> done(CheckKind kind) {
            return Optional.ofNullable(done.get(kind));
        }

        @Override
        public CompletableFuture<CheckResult> undo(CheckKind kind) {
            told.add("undo " + kind);
            return fix;
        }
    }
}
