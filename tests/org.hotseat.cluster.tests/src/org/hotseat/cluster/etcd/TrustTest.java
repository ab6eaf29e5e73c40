// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.cluster.etcd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import javax.net.ssl.SSLContext;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.cluster.contract.LocalGroup;
import org.hotseat.cluster.identity.CertificateAuthority;
import org.hotseat.cluster.identity.Identity;
import org.hotseat.cluster.identity.Subject;
import org.hotseat.cluster.identity.TlsContexts;
import org.hotseat.cluster.store.Answers;
import org.hotseat.cluster.store.Change.Put;
import org.hotseat.cluster.store.ClientId;
import org.hotseat.cluster.store.KeyRange;
import org.hotseat.cluster.store.Outcome;
import org.hotseat.cluster.store.Outcome.Unknown;
import org.hotseat.cluster.store.StoreKey;
import org.hotseat.cluster.store.Transaction;
import org.hotseat.cluster.store.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Who may speak to a member: nobody without a certificate of the cluster that is valid now. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class TrustTest {

    private static final Duration DAY = Duration.ofDays(1);

    @TempDir
    Path folder;

    @Test
    void strangersAreRefused() throws Exception {
        try (LocalGroup group = LocalGroup.start(folder, 1)) {
            CertificateAuthority ours = group.authority();
            Subject subject = new Subject("client", Subject.id("test", "client"), List.of(), List.of("127.0.0.1"));
            Instant now = Instant.now();
            Identity foreign = CertificateAuthority.create("other", now, DAY).issue(subject, now, DAY);
            Identity expired = ours.issue(subject, now.minus(DAY.multipliedBy(2)), DAY);
            SSLContext nobody = SSLContext.getInstance("TLSv1.3");
            nobody.init(null, null, null);
            refused(group, TlsContexts.of(foreign, ours.self().chain()));
            refused(group, TlsContexts.of(expired, ours.self().chain()));
            refused(group, TlsContexts.of(ours.issue(subject, now, DAY), foreign.chain()));
            refused(group, nobody);
            try (EtcdStore store = group.store()) {
                Deadline deadline = LocalGroup.deadline();
                assertEquals(List.of(), Answers.await(store.read(KeyRange.all(), deadline), deadline).entries());
            }
        }
    }

    private static void refused(LocalGroup group, SSLContext context) throws FailureException {
        try (EtcdStore store = group.store(Optional.of(context), Optional.empty())) {
            LocalGroup.until("a refusal", () -> {
                FailureException read = assertThrows(FailureException.class, () -> Answers.await(store.read(
                        KeyRange.all(), Deadline.in(Duration.ofSeconds(3))), LocalGroup.deadline()));
                if (read.code() != FailureCode.AUTHENTICATION) {
                    throw read; // as when a busy computer does not even come to the refusal in time
                }
                return true;
            });
            Deadline again = Deadline.in(Duration.ofSeconds(3));
            Transaction put = new Transaction(new ClientId("stranger"), 1, List.of(),
                    List.of(new Put(new StoreKey("a"), new Value(1, "1"))));
            Outcome outcome = Answers.await(store.commit(put, again).exceptionally(
                    failed -> new Unknown(Answers.failure(failed).failure())), LocalGroup.deadline());
            assertInstanceOf(Unknown.class, outcome); // a refused client may see a broken pipe in place of the alert
        }
    }
}
