// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.link.host;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.link.Questions;

/** Brings a connection's needs to the person and the answers back; one question at a time. Never waits. */
final class PersonDesk {

    private static final Logger LOG = System.getLogger(PersonDesk.class.getName());

    private final HostId host;
    private final Questions questions;
    private final HostSecrets secrets;
    private final Executor disk;
    private final Runnable answered;
    private final Consumer<Failure> notKept;
    private final AtomicBoolean asking = new AtomicBoolean();

    PersonDesk(HostId host, Questions questions, HostSecrets secrets, Executor disk, Runnable answered,
            Consumer<Failure> notKept) {
        this.host = host;
        this.questions = questions;
        this.secrets = secrets;
        this.disk = disk;
        this.answered = answered;
        this.notKept = notKept;
    }

    void ask(PersonNeeded.Need need) {
        if (need instanceof PersonNeeded.Need.Act || !asking.compareAndSet(false, true)) {
            return;
        }
        switch (need) {
            case PersonNeeded.Need.Trust trust -> questions
                    .trustHostKey(host, trust.address(), trust.keyType(), trust.fingerprint())
                    .whenComplete((yes, failed) -> done(Boolean.TRUE.equals(yes), trust.trust()));
            case PersonNeeded.Need.Secret secret -> questions
                    .secret(host, secret.kind(), secret.prompt(), secret.again())
                    .whenComplete((answer, failed) -> take(secret, answer == null ? Optional.empty() : answer));
            case PersonNeeded.Need.Act act -> asking.set(false);
        }
    }

    private void take(PersonNeeded.Need.Secret asked, Optional<char[]> answer) {
        done(answer.isPresent(), () -> answer.ifPresent(told -> secrets.answer(asked.kind(), told)));
    }

    private void done(boolean yes, PersonNeeded.Keep keep) {
        asking.set(false);
        if (!yes) {
            return;
        }
        try {
            disk.execute(() -> keep(keep));
        } catch (RejectedExecutionException closing) {
            LOG.log(Level.DEBUG, "answer came after the end of the connection", closing);
        }
    }

    private void keep(PersonNeeded.Keep keep) {
        try {
            keep.run();
        } catch (FailureException full) { // the same question at once would only come again and again
            LOG.log(Level.WARNING, "an answer about " + host + " could not be kept", full);
            notKept.accept(full.failure());
            return;
        }
        answered.run();
    }
}
