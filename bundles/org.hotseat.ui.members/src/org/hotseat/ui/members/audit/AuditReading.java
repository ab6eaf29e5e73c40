// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.members.audit;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.work.Progress;
import org.hotseat.console.member.ClusterMirror;
import org.hotseat.console.member.MemberLinkState;
import org.hotseat.console.operation.Operation;
import org.hotseat.protocol.op.AuditOps;
import org.hotseat.protocol.op.AuditOps.KeptFrom;
import org.hotseat.protocol.op.AuditOps.KeptPage;
import org.hotseat.ui.format.Formats;

/**
 * Reads what the host whose agent answers has kept of the audit log, page by page, and checks each entry.
 *
 * @param mirror the way to the agents
 * @param done gets the book that was read, on the thread of the operation
 */
public record AuditReading(ClusterMirror mirror, Consumer<AuditBook> done) implements Operation {

    private static final Duration PAGE = Duration.ofSeconds(15);

    @Override
    public String title() {
        return Messages.readTitle;
    }

    @Override
    public String exclusionKey() {
        return "audit";
    }

    @Override
    public void run(Progress progress) throws FailureException {
        MemberLinkState begun = mirror.facts().link();
        AuditBook book = new AuditBook(begun instanceof MemberLinkState.Connected now ? now.agent() : "");
        Optional<String> place = Optional.of("");
        while (place.isPresent()) {
            progress.checkCancelled();
            progress.report(-1, NLS.bind(Messages.readSoFar, Formats.count(book.count())));
            KeptPage page = await(mirror.copies().ask(AuditOps.KEPT, new KeptFrom(place.get()), PAGE, progress));
            if (!isSame(begun, mirror.facts().link())) {
                throw new FailureException(FailureCode.UNREACHABLE, Messages.otherAgent, Messages.otherAgentRemedy);
            }
            page.lines().forEach(line -> book.kept(line.text(), line.where()));
            place = page.next();
        }
        done.accept(book);
    }

    /** A place names a file of one host, so another agent cannot go on. */
    private static boolean isSame(MemberLinkState begun, MemberLinkState now) {
        return begun instanceof MemberLinkState.Connected one && now instanceof MemberLinkState.Connected other
                && one.agent().equals(other.agent()) && one.since().equals(other.since());
    }

    private static KeptPage await(CompletionStage<KeptPage> page) throws FailureException {
        try {
            return page.toCompletableFuture().get(2 * PAGE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new FailureException(new Failure(FailureCode.CANCELLED, Messages.readTitle), ended);
        } catch (ExecutionException failed) {
            throw new FailureException(failed.getCause() instanceof FailureException known ? known.failure()
                    : new Failure(FailureCode.UNREACHABLE, Messages.noAnswer), failed);
        } catch (TimeoutException silent) {
            throw new FailureException(new Failure(FailureCode.TIMEOUT, Messages.noAnswer), silent);
        }
    }
}
