// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.hosts.draft;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.checks.Candidate;
import org.hotseat.checks.CandidateHost;
import org.hotseat.checks.HostCandidates;
import org.hotseat.checks.HostSurvey;
import org.hotseat.link.Questions;

/** One try to sign in to a host and to see what it has. What it tells, it tells on the window's thread. */
final class SignInTask {

    /** Told on the window's thread, nothing after an end or a cancellation. */
    interface Outcome {
        /** The host showed an unknown key and waits for {@link SignInTask#answer}. */
        void asks(HostKey key);

        /** We are in. The receiver closes the host. */
        void entered(CandidateHost host, HostSurvey survey);

        /** It did not work. */
        void failed(Failure why);
    }

    private record Entered(CandidateHost host, HostSurvey survey) {
    }

    private final Executor window;
    private final Outcome outcome;
    private final CompletableFuture<Boolean> answer = new CompletableFuture<>();
    private CompletableFuture<CandidateHost> dialling = new CompletableFuture<>();
    private boolean ended; // on the window's thread

    SignInTask(Executor window, Outcome outcome) {
        this.window = window;
        this.outcome = outcome;
    }

    void begin(HostCandidates candidates, Candidate candidate, Optional<char[]> secret) {
        dialling = candidates.dial(candidate, secret, new Page());
        dialling.thenCompose(SignInTask::look).whenComplete((entered, failed) ->
                window.execute(() -> end(entered, failed)));
    }

    private static CompletableFuture<Entered> look(CandidateHost host) {
        return host.survey().thenApply(survey -> new Entered(host, survey)).whenComplete((entered, failed) -> {
            if (failed != null) {
                host.close();
            }
        });
    }

    private void end(@Nullable Entered entered, @Nullable Throwable failed) {
        if (ended) {
            if (entered != null) {
                entered.host().close();
            }
            return;
        }
        ended = true;
        if (entered != null) {
            outcome.entered(entered.host(), entered.survey());
        } else {
            outcome.failed(reason(failed));
        }
    }

    /** What went wrong, in words for a person. */
    static Failure reason(@Nullable Throwable failed) {
        Throwable cause = failed instanceof CompletionException wrapped && wrapped.getCause() != null
                ? wrapped.getCause() : failed;
        return switch (cause) {
            case FailureException told -> told.failure();
            case CancellationException gone -> new Failure(FailureCode.CANCELLED, Messages.cancelled);
            case null, default -> new Failure(FailureCode.OTHER, Messages.broken, String.valueOf(cause));
        };
    }

    void answer(boolean trust) {
        answer.complete(trust);
    }

    void cancel() {
        ended = true;
        answer.complete(false);
        dialling.cancel(true);
    }

    /** Asks on the wizard's pages: secrets are typed before the try, so a missing one is a failure there. */
    private final class Page implements Questions {

        @Override
        public CompletableFuture<Boolean> trustHostKey(HostId host, String address, String type, String fingerprint) {
            window.execute(() -> {
                if (!ended) {
                    outcome.asks(new HostKey(address, type, fingerprint));
                }
            });
            return answer;
        }

        @Override
        public CompletableFuture<Optional<char[]>> secret(HostId host, SecretKind kind, String prompt, boolean again) {
            return CompletableFuture.completedFuture(Optional.empty());
        }
    }
}
